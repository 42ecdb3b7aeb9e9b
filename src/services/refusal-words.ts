import type { CallError } from './call-error';

/**
 * Why a form was refused, for the place by its button. Fields that are shown are counted there by themselves; this is
 * for what belongs to none of them.
 */
export function refusalWords(
  fields: Readonly<Record<string, string>>,
  error: CallError | undefined,
): string | undefined {
  return error?.message ?? Object.values(fields)[0];
}
