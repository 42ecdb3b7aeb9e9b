import type { ArchiveClass } from '../standard/archive-class';
import type { EvidenceAsk } from '../standard/indicator';

/** Whether an indicator asks for a class of which there is no piece; activities held count as pieces. */
export function lacksClass(
  ask: Pick<EvidenceAsk, 'classes' | 'minimumPieces'>,
  attached: Readonly<Partial<Record<ArchiveClass, number>>>,
  activitiesHeld: number,
  wanted: ArchiveClass,
): boolean {
  if (ask.minimumPieces < 1 || !ask.classes.includes(wanted)) return false;
  const held = wanted === 'activities' ? activitiesHeld : 0;
  return (attached[wanted] ?? 0) + held < 1;
}
