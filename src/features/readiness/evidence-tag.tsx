import { StatusTag, type Tone } from '@/components/status-tag/status-tag';
import { EVIDENCE_STATE_LABELS, type EvidenceState } from '@/shared/standard/evidence-status';

const TONES: Record<EvidenceState, Tone> = {
  enough: 'good',
  thin: 'wait',
  missing: 'bad',
  notAsked: 'quiet',
};

/** Whether what an indicator asks to be shown is there, as icon and word. */
export function EvidenceTag({ state, named = false }: { state: EvidenceState; named?: boolean }) {
  const word = EVIDENCE_STATE_LABELS[state];
  return <StatusTag tone={TONES[state]}>{named && state !== 'notAsked' ? `材料${word}` : word}</StatusTag>;
}
