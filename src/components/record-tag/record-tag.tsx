import { RECORD_STATE_LABELS, type RecordState } from '@/shared/record/record-state';
import type { IconName } from '../icon/icon';
import { StatusTag, type Tone } from '../status-tag/status-tag';

const TONES: Record<RecordState, { tone: Tone; icon?: IconName }> = {
  draft: { tone: 'info', icon: 'edit' },
  pending: { tone: 'wait' },
  approved: { tone: 'good' },
  rejected: { tone: 'bad' },
  voided: { tone: 'quiet' },
};

/** The state of a record, the same wherever it stands. */
export function RecordTag({ state }: { state: RecordState }) {
  return <StatusTag {...TONES[state]}>{RECORD_STATE_LABELS[state]}</StatusTag>;
}
