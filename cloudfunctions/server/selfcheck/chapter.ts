import { AppError } from '../../../src/shared/error/app-error';
import type { RoundLineView } from '../../../src/shared/selfcheck/contract';
import type { RoundLine } from '../../../src/shared/selfcheck/judgement';
import { type Indicator, indicatorKey } from '../../../src/shared/standard/indicator';
import type { IndicatorReadiness } from '../../../src/shared/standard/readiness';
import type { Handler, MemberContext } from '../context';
import { chapterId } from '../standard/chapter-id';
import { statementId } from '../standard/statement-id';
import type { RoundChapterDoc, RoundDoc } from '../store/documents/selfcheck';
import { readinessOfRound } from './readiness-of-round';
import { loadRound, roundChapterId } from './round-access';

/** What helps to judge comes from the round's campaign and year as they are now, whichever year is worked on. */
export const chapter: Handler<'selfcheck.chapter'> = async (context, { roundId, chapterCode }) => {
  const { store, caller } = context;
  const round = await loadRound(store, caller, roundId);
  const found = await store.get('round_chapters', roundChapterId(roundId, chapterCode));
  if (!found) throw new AppError('NOT_FOUND', '这轮自查没有这一章，请返回后刷新');
  const help = await helpFor(context, round, found);
  return {
    roundId,
    code: found.code,
    title: found.title,
    lines: found.lines.map((line) => lineView(line, found, help)),
  };
};

interface Help {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly ready: ReadonlyMap<string, IndicatorReadiness>;
  readonly statements: ReadonlyMap<string, string>;
}

async function helpFor(
  { store, today }: MemberContext,
  round: RoundDoc,
  found: RoundChapterDoc,
): Promise<Help> {
  const { campaignId, year } = round;
  const ids = found.lines.map(({ key }) => statementId(campaignId, year, key));
  const [loaded, statements] = await Promise.all([
    readinessOfRound(store, round, today),
    ids.length === 0 ? [] : store.find('statements', { where: { _id: { in: ids } }, limit: ids.length }),
  ]);
  const defined = loaded.chapters.find(({ _id }) => _id === chapterId(campaignId, year, found.code));
  const indicators = defined?.indicators ?? [];
  return {
    indicators: new Map(indicators.map((indicator) => [indicatorKey(indicator.code), indicator])),
    ready: new Map(
      loaded.readiness.chapters.flatMap(({ indicators: all }) =>
        all.map((each) => [each.key, each] as const),
      ),
    ),
    statements: new Map(statements.map(({ key, text }) => [key, text])),
  };
}

function lineView(line: RoundLine, { judgements, frozen }: RoundChapterDoc, help: Help): RoundLineView {
  const indicator = help.indicators.get(line.key);
  const ready = help.ready.get(line.key);
  const binding = indicator?.binding;
  const { measured, ...rest } = line;
  return {
    ...rest,
    isMeasured: measured,
    measured:
      measured && !frozen && binding && ready?.measured
        ? {
            metric: binding.metric,
            value: ready.measured.value,
            creditValue: ready.measured.creditValue,
            target: binding.target,
            percent: ready.measured.percent,
          }
        : null,
    judgement: judgements[line.key] ?? null,
    requirement: indicator?.requirement ?? '',
    statement: help.statements.get(line.key) ?? '',
    evidence: ready ? { state: ready.evidence.state, reason: ready.evidence.reason } : null,
  };
}
