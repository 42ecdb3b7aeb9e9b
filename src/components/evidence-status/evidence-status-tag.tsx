import { EVIDENCE_STATE_LABELS, type EvidenceState } from '@/shared/standard/evidence-status';
import { StatusTag, type Tone } from '../status-tag/status-tag';

const TONES: Record<EvidenceState, Tone> = {
  enough: 'good',
  thin: 'wait',
  missing: 'bad',
  notAsked: 'quiet',
};

interface EvidenceStatusTagProps {
  state: EvidenceState;
  /** Says that it is about evidence, where nothing around it does: `材料充足`. */
  named?: boolean;
}

/** Whether what an indicator asks to be shown is there. */
export function EvidenceStatusTag({ state, named = false }: EvidenceStatusTagProps) {
  const word = EVIDENCE_STATE_LABELS[state];
  return <StatusTag tone={TONES[state]}>{named && state !== 'notAsked' ? `材料${word}` : word}</StatusTag>;
}
