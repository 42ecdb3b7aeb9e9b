import type { ReadinessChapter } from '@/shared/campaign/readiness-contract';
import { isScored } from '@/shared/standard/indicator';
import { pointsText } from './readiness-words';

/** What a chapter holds and what it lacks: `8项指标，12.5分，3项缺材料，1项逾期`. */
export function chapterLine({ indicators, weightCentipoints }: ReadinessChapter): string {
  const missing = indicators.filter((each) => isScored(each) && each.evidence.state === 'missing').length;
  const overdue = indicators.reduce((sum, { tasks }) => sum + tasks.overdue, 0);
  return [
    `${indicators.length}项指标`,
    weightCentipoints > 0 ? `${pointsText(weightCentipoints)}分` : '',
    missing > 0 ? `${missing}项缺材料` : '',
    overdue > 0 ? `${overdue}项任务逾期` : '',
  ]
    .filter(Boolean)
    .join('，');
}
