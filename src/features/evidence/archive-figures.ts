import type { Output } from '@/shared/contract/actions';
import type { ArchiveClass } from '@/shared/standard/archive-class';

type Classes = Output<'evidence.archive'>['classes'];

/** Classes with something in them, and different indicators that lack one or more. */
export function archiveFigures(classes: Classes): { filled: number; lackingIndicators: number } {
  return {
    filled: classes.filter(({ pieces }) => pieces > 0).length,
    lackingIndicators: new Set(classes.flatMap(({ lacking }) => lacking.map(({ key }) => key))).size,
  };
}

/** What a class of the archive holds; of activities also how many still lack their summary. */
export function classLines(archiveClass: ArchiveClass, pieces: number, unsummarised: number): string[] {
  const held = pieces > 0 ? `${pieces}件` : '还没有材料';
  return archiveClass === 'activities' && unsummarised > 0
    ? [held, `${unsummarised}个活动还没有小结`]
    : [held];
}
