import * as v from 'valibot';
import { ACTIVITY_ROLES } from '@/shared/activity/activity-role';
import { EMPTY_ASSESSMENT } from '@/shared/points/assessment-rules';
import { type RuleSetDraft, ruleSetDraft } from '@/shared/points/rule-set-draft';
import { ruleSetFaults } from '@/shared/points/rule-set-faults';
import { draftOf, RULE_TEMPLATES } from '@/shared/points/templates';
import { addDays, type LocalDate } from '@/shared/time/local-date';
import type { RuleDraft } from './rule-words';

export type AssessmentDraft = NonNullable<RuleSetDraft['assessment']>;
type Faults = Readonly<Record<string, string>>;

/** A set as it is kept, or a template: what one can start from. */
type Start = Pick<RuleSetDraft, 'rules' | 'assessment'>;

/** Where a new set comes from: `set:<version>` or `template:<key>`. */
export function startOf(
  from: string | undefined,
  sets: ReadonlyArray<Start & { readonly version: number; readonly state: string }>,
): Start {
  const [kind, name] = (from ?? '').split(':');
  const template = kind === 'template' ? RULE_TEMPLATES.find(({ key }) => key === name) : undefined;
  const set =
    sets.find(({ version }) => kind === 'set' && String(version) === name) ??
    sets.find(({ state }) => state === 'inForce');
  return template?.draft ?? set ?? { rules: [], assessment: null };
}

/** A draft of its own that begins tomorrow. */
export function newDraft({ rules, assessment }: Start, today: LocalDate): RuleSetDraft {
  return {
    effectiveFrom: addDays(today, 1),
    rules: rules.map((rule) => ({
      ...rule,
      types: [...rule.types],
      roles: [...rule.roles],
      caps: { ...rule.caps },
    })),
    assessment: assessment ? draftOf(assessment) : null,
  };
}

/** A kept draft, or undefined when it is none. Its day moves on with time: it cannot begin in the past. */
export function parseDraft(kept: unknown, today: LocalDate): RuleSetDraft | undefined {
  const parsed = v.safeParse(ruleSetDraft, kept);
  if (!parsed.success) return undefined;
  const { effectiveFrom } = parsed.output;
  return { ...parsed.output, effectiveFrom: effectiveFrom > today ? effectiveFrom : addDays(today, 1) };
}

/** What is wrong with a draft, Chinese by input path; empty when the server would take it. */
export function draftFaults(draft: unknown, today: LocalDate): Faults {
  const parsed = v.safeParse(ruleSetDraft, draft);
  if (parsed.success) return ruleSetFaults(parsed.output, today);
  const faults: Record<string, string> = {};
  for (const issue of parsed.issues) faults[v.getDotPath(issue) ?? ''] ??= issue.message;
  return faults;
}

/** The faults of one part (`rules.2`), by the path within it. */
export function faultsWithin(faults: Faults, path: string): Faults {
  const own = Object.entries(faults).filter(([each]) => each.startsWith(`${path}.`));
  return Object.fromEntries(own.map(([each, message]) => [each.slice(path.length + 1), message]));
}

/** The list with one item changed, added (`index` beyond the end) or taken away (`item` undefined). */
export function withItem<T>(items: readonly T[], index: number, item: T | undefined): T[] {
  const before = items.slice(0, index);
  const after = items.slice(index + 1);
  return item === undefined ? [...before, ...after] : [...before, item, ...after];
}

/**
 * A name for the account of a new rule or item; nobody ever reads it. It must not be one that another set used, whose
 * limits would go on, so it is made of the time.
 */
export function newKey(nowMs: number): string {
  return `k${nowMs.toString(36)}`;
}

export function newRule(nowMs: number): RuleDraft {
  return {
    key: newKey(nowMs),
    label: '',
    types: [],
    roles: [...ACTIVITY_ROLES],
    measure: 'time',
    points: 1,
    perMinutes: 0,
    caps: { activityPoints: null, dayPoints: null, monthPoints: null, quarterPoints: null, yearPoints: null },
  };
}

export function newAssessment(): AssessmentDraft {
  return draftOf(EMPTY_ASSESSMENT);
}
