import { type IndicatorResult, indicatorStateOf, type StoredIndicatorState } from './indicator-state';

interface Added {
  readonly states: Readonly<Record<string, StoredIndicatorState>>;
  readonly results: Readonly<Record<string, IndicatorResult>>;
  readonly statementChars: Readonly<Record<string, number>>;
}

/** What was attached to an indicator and would lose its place without it, in Chinese; empty: it may go. */
export function hangingOn({ states, results, statementChars }: Added, key: string): string[] {
  const { evidence, tasks, openFindings } = indicatorStateOf(states[key]);
  const hanging: string[] = [];
  if (Object.values(evidence).some((pieces) => (pieces ?? 0) > 0)) hanging.push('证据材料');
  if (Object.values(tasks).some(({ total }) => (total ?? 0) > 0)) hanging.push('任务');
  if (openFindings > 0) hanging.push('未整改的问题');
  if (results[key]) hanging.push('自查结果');
  if ((statementChars[key] ?? 0) > 0) hanging.push('填报说明');
  return hanging;
}
