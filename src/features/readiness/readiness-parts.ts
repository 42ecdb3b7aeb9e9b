import type { ReadinessChapter, ReadinessIndicator } from '@/shared/campaign/readiness-contract';
import { RESULT_PARTS } from '@/shared/standard/readiness';

/** The readiness figure taken apart: what results and what evidence bring to it, and could bring at most. */
export interface ReadinessParts {
  /** Thousandths of the whole; the two together are the readiness, but for what rounding down takes. */
  readonly resultPermille: number;
  readonly evidencePermille: number;
  readonly fullResultPermille: number;
  readonly fullEvidencePermille: number;
}

/** By weight over all scored indicators; one that asks for no evidence is its result alone. */
export function readinessParts(chapters: readonly ReadinessChapter[]): ReadinessParts {
  const scored = chapters
    .flatMap(({ indicators }) => indicators)
    .filter(({ readinessPermille }) => readinessPermille !== null);
  const weights = scored.reduce((sum, { weightCentipoints }) => sum + weightCentipoints, 0);
  const share = (of: (indicator: ReadinessIndicator) => number) =>
    weights === 0
      ? 0
      : Math.floor(scored.reduce((sum, each) => sum + each.weightCentipoints * of(each), 0) / weights);
  const resultOf = (each: ReadinessIndicator) => ((each.resultPercent ?? 0) * fullResult(each)) / 100;
  const fullResultPermille = share(fullResult);
  return {
    resultPermille: share(resultOf),
    evidencePermille: share((each) => (each.readinessPermille ?? 0) - resultOf(each)),
    fullResultPermille,
    fullEvidencePermille: scored.length === 0 ? 0 : 1000 - fullResultPermille,
  };
}

const fullResult = ({ evidence }: ReadinessIndicator) =>
  evidence.state === 'notAsked' ? 1000 : RESULT_PARTS * 10;
