import * as v from 'valibot';
import { FINDING_WAYS } from '@/shared/selfcheck/finding';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import type { FindingValues } from './finding-fields';

const DraftSchema = v.object({
  text: v.string(),
  way: v.picklist(FINDING_WAYS),
  measures: v.string(),
  owner: v.optional(v.object({ memberId: v.string(), name: v.string() })),
  deadline: v.optional(v.string()),
});

/** A problem that was not registered yet, as it was kept; a deadline that has passed is left to be suggested anew. */
export function parseFindingDraft(kept: unknown, today: LocalDate): FindingValues | undefined {
  const { success, output } = v.safeParse(DraftSchema, kept);
  if (!success) return undefined;
  const deadline = parseLocalDate(output.deadline ?? '');
  return {
    text: output.text,
    way: output.way,
    measures: output.measures,
    owner: output.owner,
    deadline: deadline && deadline >= today ? deadline : undefined,
  };
}
