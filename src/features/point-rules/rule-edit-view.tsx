import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { DateField } from '@/components/fields/date-field';
import { SwitchField } from '@/components/fields/switch-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import type { ChosenPerson } from '@/components/people-chooser/people-chooser';
import { Section } from '@/components/section/section';
import { addDays, parseLocalDate } from '@/shared/time/local-date';
import { AddRow } from './add-row';
import { AssessmentParts } from './assessment-parts';
import { type EditedPart, EditSheet } from './edit-sheet';
import { newAssessment } from './rule-draft';
import { RuleRow } from './rule-row';
import type { RuleDraftState } from './use-rule-draft';

/** The wheel of days need not turn through decades. */
const DAYS_AHEAD = 2 * 366;

interface RuleEditViewProps {
  state: RuleDraftState;
  /** Names of the exempt, as far as known. */
  names: ReadonlyMap<string, string>;
  onNames: (people: readonly ChosenPerson[]) => void;
  onTry: () => void;
}

/** The new rules, part by part; each part opens a panel of its own. */
export function RuleEditView({ state, names, onNames, onTry }: RuleEditViewProps) {
  const { draft, set, faults, today } = state;
  const [edited, setEdited] = useState<EditedPart>();
  const [tried, setTried] = useState(false);
  // Switched off by mistake and on again, it is as it was.
  const [lastAssessment, setLastAssessment] = useState(draft.assessment);
  const wrong = Object.keys(faults).length;
  const goOn = () => {
    setTried(true);
    if (wrong === 0) onTry();
  };
  const empty = draft.rules.length === 0 ? '请至少添加一条计分规则' : undefined;
  const { assessment } = draft;
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={tried ? (empty ?? Object.values(faults)[0]) : undefined}>
          <ActionButton
            id="rules-try"
            kind="primary"
            icon="chart"
            onTap={empty ? () => setTried(true) : goOn}
          >
            下一步：试算
          </ActionButton>
        </MessageBar>
      }
    >
      <Card flush>
        <DateField
          id="rules-from"
          label="从哪天起"
          required
          value={parseLocalDate(draft.effectiveFrom)}
          from={addDays(today, 1)}
          to={addDays(today, DAYS_AHEAD)}
          today={today}
          error={faults.effectiveFrom}
          hint="最早从明天起；以前得到的积分不受影响"
          onChange={(day) => day && set({ ...draft, effectiveFrom: day })}
        />
      </Card>
      <Section title="参加活动怎么计分">
        <Card flush>
          {draft.rules.map((rule, index) => (
            <RuleRow
              key={rule.key}
              rule={rule}
              fault={firstFault(faults, `rules.${index}.`)}
              onTap={() => setEdited({ part: 'rules', index })}
            />
          ))}
          <AddRow
            id="add-rule"
            words="添加计分规则"
            onTap={() => setEdited({ part: 'rules', index: draft.rules.length })}
          />
        </Card>
      </Section>
      <Section title="考核结果">
        <Card flush>
          <SwitchField
            id="rules-assessed"
            label="设考核结果"
            value={assessment !== null}
            hint={assessment ? undefined : '不设时只累计积分，也没有加分、扣分和一票否决'}
            onChange={(on) => {
              if (!on) setLastAssessment(assessment);
              set({ ...draft, assessment: on ? (lastAssessment ?? newAssessment()) : null });
            }}
          />
        </Card>
      </Section>
      {assessment ? (
        <AssessmentParts assessment={assessment} faults={faults} names={names} onEdit={setEdited} />
      ) : null}
      {edited ? (
        <EditSheet
          key={`${edited.part}${edited.index}`}
          edited={edited}
          state={state}
          names={names}
          onNames={onNames}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </PageFrame>
  );
}

function firstFault(faults: Readonly<Record<string, string>>, path: string): string | undefined {
  return Object.entries(faults).find(([each]) => each.startsWith(path))?.[1];
}
