import type { Output } from '@/shared/contract/actions';
import { formatDay } from '@/shared/time/chinese-time';
import { addDays, type LocalDate, parseLocalDate } from '@/shared/time/local-date';

export type RuleSet = Output<'points.ruleSets'>['ruleSets'][number];

interface Standing {
  /** `replaced`: another set begins on the same day and counts in its place. */
  readonly state: RuleSet['state'] | 'replaced';
  readonly words: string;
}

const WORDS = { inForce: '现在执行的规则', coming: '即将执行的规则', past: '以前的规则' } as const;

export function setStanding(set: RuleSet, sets: readonly RuleSet[]): Standing {
  const later = sets.find(
    ({ effectiveFrom, version }) => effectiveFrom === set.effectiveFrom && version > set.version,
  );
  if (later) return { state: 'replaced', words: `没有执行，已被第${later.version}版替换` };
  return { state: set.state, words: WORDS[set.state] };
}

/** From when to when a set holds: `2025年1月1日至2025年12月31日`, `从11月23日起`. `sets` as the server orders them. */
export function setSpan(set: RuleSet, sets: readonly RuleSet[], today: LocalDate): string {
  const from = parseLocalDate(set.effectiveFrom);
  if (!from) return '';
  const next = sets
    .map(({ effectiveFrom }) => effectiveFrom)
    .filter((day) => day > set.effectiveFrom)
    .sort()[0];
  const end = next ? parseLocalDate(next) : undefined;
  if (!end) return `从${formatDay(from, today)}起`;
  return `${formatDay(from, today)}至${formatDay(addDays(end, -1), today)}`;
}

/** A set as everyone reads it: of the exempt only which groups there are. */
export function setForReading(set: RuleSet) {
  const { assessment } = set;
  return {
    ...set,
    assessment: assessment ? { ...assessment, exempt: assessment.exempt.map(({ label }) => label) } : null,
  };
}
