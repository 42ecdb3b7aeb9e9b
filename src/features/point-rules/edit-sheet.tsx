import * as v from 'valibot';
import { serverNowMs } from '@/services/clock';
import { ruleSetDraft } from '@/shared/points/rule-set-draft';
import { type AssessmentForm, AssessmentSheet } from './assessment-sheet';
import {
  type BonusForm,
  BonusSheet,
  type DeductionForm,
  DeductionSheet,
  type ExemptForm,
  ExemptSheet,
  type VetoForm,
  VetoSheet,
} from './item-sheets';
import type { PartProps } from './part-sheet';
import { faultsWithin, newKey, newRule, withItem } from './rule-draft';
import { type RuleForm, RuleSheet } from './rule-sheet';
import type { RuleDraftState } from './use-rule-draft';

/** What is open; `index` beyond the end of its list: a new one. */
export interface EditedPart {
  readonly part: 'rules' | 'assessment' | 'bonuses' | 'deductions' | 'vetoes' | 'exempt';
  readonly index: number;
}

interface EditSheetProps {
  edited: EditedPart;
  state: RuleDraftState;
  names: ReadonlyMap<string, string>;
  onNames: (people: ReadonlyArray<{ memberId: string; name: string }>) => void;
  onClose: () => void;
}

/** The panel of one part of the rules. What is entered becomes part of the draft once it may stand. */
export function EditSheet({ edited: { part, index }, state, names, onNames, onClose }: EditSheetProps) {
  const { draft } = state;
  const { rules, assessment } = draft;
  const partOf = <T extends object>(
    value: T | undefined,
    blank: T,
    path: string,
    candidate: (item: T | undefined) => unknown,
  ): PartProps<T> => ({
    value: value ?? blank,
    isNew: value === undefined,
    check: (item) => faultsWithin(state.check(candidate(item)), path),
    onSave: (item) => {
      const parsed = v.safeParse(ruleSetDraft, candidate(item));
      if (parsed.success) state.set(parsed.output);
      onClose();
    },
    onClose,
  });
  const key = newKey(serverNowMs());
  if (part === 'rules') {
    const path = `rules.${index}`;
    const candidate = (item: object | undefined) => ({
      ...draft,
      rules: withItem<object>(rules, index, item),
    });
    return <RuleSheet {...partOf<RuleForm>(rules[index], newRule(serverNowMs()), path, candidate)} />;
  }
  if (!assessment) return null;
  const within = (change: object) => ({ ...draft, assessment: { ...assessment, ...change } });
  if (part === 'assessment') {
    const { period, baseScore, earnedMax, floor, ceiling } = assessment;
    const value = { period, baseScore, earnedMax, floor, ceiling };
    const props = partOf<AssessmentForm>(value, value, 'assessment', (item) => within(item ?? {}));
    return <AssessmentSheet {...props} check={(item) => ownFaults(props.check(item))} />;
  }
  const path = `assessment.${part}.${index}`;
  const list = (items: readonly object[]) => (item: object | undefined) =>
    within({ [part]: withItem<object>(items, index, item) });
  switch (part) {
    case 'bonuses': {
      const blank = { key, label: '', maxPoints: undefined };
      return (
        <BonusSheet
          {...partOf<BonusForm>(assessment.bonuses[index], blank, path, list(assessment.bonuses))}
        />
      );
    }
    case 'deductions': {
      const blank = { key, label: '', points: undefined };
      return (
        <DeductionSheet
          {...partOf<DeductionForm>(assessment.deductions[index], blank, path, list(assessment.deductions))}
        />
      );
    }
    case 'vetoes': {
      const blank = { key, label: '', effect: 'zero' as const };
      return (
        <VetoSheet {...partOf<VetoForm>(assessment.vetoes[index], blank, path, list(assessment.vetoes))} />
      );
    }
    case 'exempt': {
      const blank = { label: '', memberIds: [] };
      const props = partOf<ExemptForm>(assessment.exempt[index], blank, path, list(assessment.exempt));
      return (
        <ExemptSheet {...props} nameOf={(memberId) => names.get(memberId) ?? '（已选）'} onNames={onNames} />
      );
    }
  }
}

/** Without those of the lists, which have panels of their own. */
function ownFaults(faults: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(faults).filter(([path]) => !path.includes('.')));
}
