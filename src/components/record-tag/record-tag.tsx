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

interface RecordTagProps {
  state: RecordState;
  /** While it is approved and published and does not count yet; else null. */
  countsFromMs: number | null;
}

/** The state of a record, the same wherever it stands. */
export function RecordTag({ state, countsFromMs }: RecordTagProps) {
  if (countsFromMs !== null) {
    return (
      <StatusTag tone="info" icon="notice">
        公示中
      </StatusTag>
    );
  }
  return <StatusTag {...TONES[state]}>{RECORD_STATE_LABELS[state]}</StatusTag>;
}
