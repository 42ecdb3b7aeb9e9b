import { logger } from './logger';
import { storage } from './storage';

/** The unfinished form kept under this name; the caller checks its shape, an older version may have written it. */
export function readDraft(form: string): unknown {
  return storage.get('drafts')?.[form];
}

/** Keeps an unfinished form. A full storage is no reason to disturb someone who is typing. */
export function saveDraft(form: string, values: unknown): void {
  try {
    storage.set('drafts', { ...storage.get('drafts'), [form]: values });
  } catch (cause) {
    logger.warn('draft not kept', { form, cause: String(cause) });
  }
}

/** Forms of all kinds; their fields may name things of a unit that was left. */
export function discardAllDrafts(): void {
  storage.set('drafts', {});
}

export function discardDraft(form: string): void {
  const { [form]: _discarded, ...rest } = storage.get('drafts') ?? {};
  storage.set('drafts', rest);
}
