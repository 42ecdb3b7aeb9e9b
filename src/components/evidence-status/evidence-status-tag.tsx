import { EVIDENCE_STATE_LABELS, type EvidenceState } from '@/shared/standard/evidence-status';
import { StatusTag, type Tone } from '../status-tag/status-tag';

const TONES: Record<EvidenceState, Tone> = {
  enough: 'good',
  thin: 'wait',
  missing: 'bad',
  notAsked: 'quiet',
};

/** Whether what an indicator asks to be shown is there. */
export function EvidenceStatusTag({ state }: { state: EvidenceState }) {
  return <StatusTag tone={TONES[state]}>{EVIDENCE_STATE_LABELS[state]}</StatusTag>;
}
