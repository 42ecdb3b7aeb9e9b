import { AppError } from '../../../src/shared/error/app-error';
import { hangingOn } from '../../../src/shared/standard/hanging';
import type { ChapterDoc } from '../store/documents/standard';

/**
 * What was attached to an indicator keeps its place, or it would be lost for the year.
 * @throws AppError NOT_ALLOWED with what is attached and what to do
 */
export function refuseHanging(chapter: ChapterDoc, key: string, title: string): void {
  const hanging = hangingOn(chapter, key);
  if (hanging.length === 0) return;
  throw new AppError(
    'NOT_ALLOWED',
    `“${title}”已有${hanging.join('、')}，不能删除或改编号：请先移到别的指标或撤销；有自查结果的请到下一年度再调整`,
  );
}
