import * as v from 'valibot';
import { ACTIONS, type Action, type Input } from '@/shared/contract/actions';

export type Checked<A extends Action> =
  | { readonly ok: true; readonly input: Input<A> }
  /** Chinese message by input path (`title`, `pictures.0`), the first one for each path. */
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/**
 * Tries an input against the contract's own schema before it is sent, so that errors stand under their fields at once,
 * all of them. `missing` are the form's own words for what is not chosen yet; they win over the schema's.
 */
export function checkInput<A extends Action>(
  action: A,
  input: unknown,
  missing: Readonly<Partial<Record<string, string>>> = {},
): Checked<A> {
  const { success, issues = [] } = v.safeParse(ACTIONS[action].input, input);
  const fields: Record<string, string> = {};
  for (const [path, words] of Object.entries(missing)) if (words !== undefined) fields[path] = words;
  // The schema has just taken it as its input.
  if (success && Object.keys(fields).length === 0) return { ok: true, input: input as Input<A> };
  for (const issue of issues) {
    const path = v.getDotPath(issue) ?? '';
    fields[path] ??= issue.message;
  }
  return { ok: false, fields };
}
