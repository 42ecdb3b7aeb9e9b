import type { ReadinessChapter, ReadinessIndicator } from '@/shared/campaign/readiness-contract';

/** An indicator with nothing to say, but for what a test is about. */
export function indicator(over: Partial<ReadinessIndicator> = {}): ReadinessIndicator {
  return {
    key: '1-1',
    code: '1.1',
    title: '理论学习',
    kind: 'graded',
    weightCentipoints: 200,
    departmentName: '',
    resultPercent: null,
    measured: null,
    evidence: { state: 'enough', pieces: 3, reason: '已有3件，满足要求' },
    readinessPermille: 400,
    vetoed: false,
    tasks: { total: 0, done: 0, overdue: 0, dueSoon: 0 },
    lateDepartments: [],
    openFindings: 0,
    ...over,
  };
}

export function chapter(...indicators: ReadinessIndicator[]): ReadinessChapter {
  return {
    code: '1',
    title: '思想建设',
    weightCentipoints: indicators.reduce((sum, { weightCentipoints }) => sum + weightCentipoints, 0),
    readinessPermille: 0,
    indicators,
  };
}
