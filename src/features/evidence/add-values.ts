import { guessClass } from '@/shared/evidence/evidence-kind';
import type { ArchiveClass } from '@/shared/standard/archive-class';
import type { LocalDate } from '@/shared/time/local-date';

export type AddedKind = 'picture' | 'file' | 'link';

export interface AddValues {
  readonly kind: AddedKind;
  readonly url: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly title: string;
  readonly happenedOn: LocalDate | undefined;
  readonly archiveClass: ArchiveClass;
  readonly keys: readonly string[];
}

export function newAddValues(
  keys: readonly string[],
  asked: readonly ArchiveClass[],
  today: LocalDate,
): AddValues {
  return {
    kind: 'picture',
    url: '',
    fileId: '',
    fileName: '',
    title: '',
    happenedOn: today,
    archiveClass: guessClass('picture', asked),
    keys,
  };
}

/** For the contract's schema of a link, which tells what is missing. */
export function linkInput({ url, title, happenedOn, archiveClass, keys }: AddValues, taskId: string | null) {
  return { source: { kind: 'link', url: url.trim(), title, happenedOn }, archiveClass, keys, taskId };
}

/** The same of a file or picture. */
export function fileInput(
  { fileId, title, happenedOn, archiveClass, keys }: AddValues,
  taskId: string | null,
) {
  return { fileId, title, happenedOn, archiveClass, keys, taskId };
}
