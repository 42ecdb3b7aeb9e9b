import type { Input } from '@/shared/contract/actions';
import { ARCHIVE_CLASSES } from '@/shared/standard/archive-class';

export type EvidenceView = Input<'evidence.list'>['view'];

/** What a list shows, from its address: of an indicator, of a class, the withdrawn ones, or all. */
export function viewOf(params: Readonly<Record<string, string | undefined>>): EvidenceView {
  const { key, withdrawn } = params;
  if (key) return { by: 'indicator', key };
  const archiveClass = ARCHIVE_CLASSES.find((each) => each === params.class);
  if (archiveClass) return { by: 'class', archiveClass };
  return withdrawn ? { by: 'withdrawn' } : { by: 'newest' };
}
