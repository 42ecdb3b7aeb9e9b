import type { MemberContext } from '../context';
import { historyAfter } from '../history-after';
import type { RecordDoc, RecordEvent } from '../store/documents/record';

/** The record's history with one event more, made by the caller now. */
export function historyWith(
  record: RecordDoc,
  { caller, now }: MemberContext,
  event: RecordEvent['event'],
  reason: string,
): readonly RecordEvent[] {
  const { _id: byId, name: byName } = caller.member;
  return historyAfter(record.history, { atMs: now, byId, byName, event, reason });
}
