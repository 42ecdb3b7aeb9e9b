import type { ReadinessIndicator } from '@/shared/campaign/readiness-contract';
import { METRIC_FACTS } from '@/shared/standard/metric';
import { measuredWords } from './measured-words';

/** What is known of an indicator's result, in plain words. */
export function resultWords(indicator: ReadinessIndicator): string {
  const { kind, measured, resultPercent, vetoed } = indicator;
  if (measured) {
    const { label, argument } = METRIC_FACTS[measured.metric];
    // Of what else it counts (a type, a project, a ledger) the indicator's own title tells more than the metric's.
    const words = `${argument === 'none' ? label : ''}${measuredWords(measured)}`;
    return measured.behind ? `${words}（慢于进度）` : words;
  }
  if (kind === 'veto') return vetoed ? '一票否决事项已发生' : '一票否决：没有发生';
  if (kind === 'plus') return '加分项，自查时打分';
  if (kind === 'minus') return '减分项，自查时打分';
  if (resultPercent === null) return '还没有自查打分';
  return kind === 'yesNo' ? (resultPercent === 100 ? '自查达标' : '自查未达标') : `自查得${resultPercent}%`;
}
