import { AppError } from '../../../src/shared/error/app-error';
import { type Judgement, measuredJudgement } from '../../../src/shared/selfcheck/judgement';
import { roundScore, unjudged } from '../../../src/shared/selfcheck/round-score';
import { indicatorKey } from '../../../src/shared/standard/indicator';
import type { IndicatorResult } from '../../../src/shared/standard/indicator-state';
import type { MetricProgress } from '../../../src/shared/standard/metric-progress';
import type { Handler, MemberContext } from '../context';
import { chapterId } from '../standard/chapter-id';
import type { RoundChapterDoc, RoundDoc } from '../store/documents/selfcheck';
import type { Transaction } from '../store/store';
import { readinessOfRound } from './readiness-of-round';
import { loadRound, roundChapterId, roundChapters, roundRow } from './round-access';

const MAX_NAMED = 3;

/**
 * In steps, each a transaction that sees whether it was done: the round stops taking judgements, every chapter is
 * frozen and carried to its indicators, and the round is closed with what it came to. Cut off anywhere and asked
 * again, by whom and with whatever request id, it goes on.
 */
export const closeRound: Handler<'selfcheck.close'> = async (context, { roundId }) => {
  const { store, caller } = context;
  const found = await loadRound(store, caller, roundId);
  if (found.state === 'closed') throw new AppError('STATE_CHANGED', '这轮自查已经结束，请刷新查看结果');
  refuseUnjudged(await roundChapters(store, roundId));
  await context.write((tx) => stopJudging(context, tx, roundId), 'stop');
  const measured = await measuredNow(context, found);
  for (const code of found.chapterCodes) {
    await context.write(
      (tx) => freezeChapter(context, tx, { round: found, code, measured }),
      `chapter ${code}`,
    );
  }
  const score = roundScore(await roundChapters(store, roundId));
  return context.write(async (tx) => {
    const round = await loadRound(tx, caller, roundId);
    const closed: RoundDoc = {
      ...round,
      state: 'closed',
      score,
      closedAtMs: round.closedAtMs ?? context.now,
      closedByName: round.closedByName || caller.member.name,
    };
    await tx.put('rounds', closed);
    const campaign = await tx.get('campaigns', round.campaignId);
    if (campaign?.openRoundId === roundId) {
      await tx.patch('campaigns', round.campaignId, { openRoundId: null });
    }
    return roundRow(closed);
  });
};

/** A judgement is never taken away, so what is complete now stays complete. */
function refuseUnjudged(chapters: readonly RoundChapterDoc[]): void {
  const missing = unjudged(chapters);
  if (missing.length === 0) return;
  const named = missing
    .slice(0, MAX_NAMED)
    .map(({ code, title }) => `${code} ${title}`)
    .join('、');
  throw new AppError(
    'NOT_ALLOWED',
    `还有${missing.length}项没有评定：${named}${missing.length > MAX_NAMED ? '等' : ''}`,
  );
}

async function stopJudging({ caller }: MemberContext, tx: Transaction, roundId: string): Promise<null> {
  const round = await loadRound(tx, caller, roundId);
  if (round.state === 'open') await tx.patch('rounds', roundId, { state: 'closing' });
  return null;
}

/** What the system counts at this moment in the year of the round, which may be over or that of an ended campaign. */
async function measuredNow(
  { store, today }: MemberContext,
  round: RoundDoc,
): Promise<ReadonlyMap<string, MetricProgress>> {
  const { readiness } = await readinessOfRound(store, round, today);
  return new Map(
    readiness.chapters
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ key, measured }) => (measured ? [[key, measured] as const] : [])),
  );
}

interface Freezing {
  readonly round: RoundDoc;
  readonly code: string;
  readonly measured: ReadonlyMap<string, MetricProgress>;
}

async function freezeChapter(
  { now }: MemberContext,
  tx: Transaction,
  { round, code, measured }: Freezing,
): Promise<null> {
  const chapter = await tx.get('round_chapters', roundChapterId(round._id, code));
  if (!chapter || chapter.frozen) return null;
  const judgements: Record<string, Judgement> = { ...chapter.judgements };
  for (const line of chapter.lines) {
    if (!line.measured) continue;
    judgements[line.key] = measuredJudgement(line, measured.get(line.key) ?? { value: 0, percent: 0 }, now);
  }
  await tx.put('round_chapters', { ...chapter, judgements, frozen: true });
  const defined = await tx.get('chapters', chapterId(round.campaignId, round.year, code));
  if (!defined) return null;
  const keys = new Set(defined.indicators.map((indicator) => indicatorKey(indicator.code)));
  const results: Record<string, IndicatorResult> = { ...defined.results };
  for (const line of chapter.lines) {
    const judgement = judgements[line.key];
    if (!judgement || line.measured || !keys.has(line.key)) continue;
    results[line.key] = { roundId: round._id, outcome: judgement.outcome, judgedAtMs: judgement.atMs };
  }
  await tx.patch('chapters', defined._id, { results });
  return null;
}
