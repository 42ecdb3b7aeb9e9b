import { ARCHIVE_CLASS_LABELS, ARCHIVE_CLASSES, type ArchiveClass } from './archive-class';
import type { EvidenceAsk } from './indicator';

/** `notAsked`: the indicator asks for nothing to be shown. */
export const EVIDENCE_STATES = ['enough', 'thin', 'missing', 'notAsked'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export const EVIDENCE_STATE_LABELS: Record<EvidenceState, string> = {
  enough: '充足',
  thin: '偏少',
  missing: '缺失',
  notAsked: '无需材料',
};

export interface EvidenceStatus {
  readonly state: EvidenceState;
  readonly pieces: number;
  /** In plain Chinese what is there and what is not. */
  readonly reason: string;
}

/**
 * Whether what is attached is what the indicator asks for: as many pieces, and one of each class. Activities held
 * of the types it names are pieces of their own (class 创建活动): nobody attaches what the system knows.
 */
export function evidenceStatus(
  ask: EvidenceAsk,
  attached: Readonly<Partial<Record<ArchiveClass, number>>>,
  activitiesHeld: number,
): EvidenceStatus {
  const counts = { ...attached, activities: (attached.activities ?? 0) + activitiesHeld };
  const pieces = ARCHIVE_CLASSES.reduce((sum, each) => sum + Math.max(0, counts[each] ?? 0), 0);
  if (ask.minimumPieces < 1) return { state: 'notAsked', pieces, reason: '本项不要求材料' };
  const lacking = ask.classes.filter((each) => (counts[each] ?? 0) < 1);
  const named = lacking.map((each) => `“${ARCHIVE_CLASS_LABELS[each]}”`).join('、');
  if (pieces === 0) {
    const classes = named === '' ? '' : `，含${named}类`;
    return { state: 'missing', pieces, reason: `还没有材料，至少要${ask.minimumPieces}件${classes}` };
  }
  const short = ask.minimumPieces - pieces;
  const reasons = [
    ...(short > 0 ? [`已有${pieces}件，还差${short}件`] : []),
    ...(lacking.length > 0 ? [`缺${named}类材料`] : []),
  ];
  if (reasons.length > 0) return { state: 'thin', pieces, reason: reasons.join('；') };
  return { state: 'enough', pieces, reason: `已有${pieces}件，满足要求` };
}
