import { FULL_CENTIPOINTS } from '@/shared/standard/limits';
import { pointsText } from './standard-words';

interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly centipoints: number;
}

/** What one should know before a standard is replaced; it may be done all the same. */
export function sheetWarnings({ added, changed, removed, centipoints }: Counts): string[] {
  if (added + changed + removed === 0) return ['表里的内容和现在的标准一致，不用导入'];
  return [
    ...(removed > 0 ? [`表里没有的${removed}项指标会被删除`] : []),
    ...(centipoints === FULL_CENTIPOINTS
      ? []
      : [`计分指标合计${pointsText(centipoints)}分，不是100分，请确认`]),
  ];
}
