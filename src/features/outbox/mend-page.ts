import type { OutboxItem } from '@/services/outbox-queue';
import { openPage } from '@/services/route';

/** Opens the form an unsent entry was made with, filled in. Undefined where there is no such form. */
export function mendPageOf({ action, id }: OutboxItem): (() => void) | undefined {
  if (action === 'record.submit' || action === 'record.change') {
    return () => openPage('record/edit', { unsent: id });
  }
  if (action === 'feedback.submit') return () => openPage('membership/feedback', { unsent: id });
  return undefined;
}
