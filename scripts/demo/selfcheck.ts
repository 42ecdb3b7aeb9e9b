import { roundChapterId } from '../../cloudfunctions/server/selfcheck/round-access';
import { campaignYearId } from '../../cloudfunctions/server/standard/chapter-id';
import type { CampaignDoc } from '../../cloudfunctions/server/store/documents/campaign';
import type { UnitDoc } from '../../cloudfunctions/server/store/documents/membership';
import type { RoundChapterDoc, RoundDoc } from '../../cloudfunctions/server/store/documents/selfcheck';
import type { CounterDoc } from '../../cloudfunctions/server/store/documents/service';
import type { ChapterDoc } from '../../cloudfunctions/server/store/documents/standard';
import { type Judgement, judge, measuredJudgement, roundLine } from '../../src/shared/selfcheck/judgement';
import { roundScore } from '../../src/shared/selfcheck/round-score';
import { type Grade, type Indicator, indicatorKey } from '../../src/shared/standard/indicator';
import type { IndicatorOutcome, IndicatorResult } from '../../src/shared/standard/indicator-state';
import type { MetricProgress } from '../../src/shared/standard/metric-progress';
import { addDays, instantOf, type LocalDate } from '../../src/shared/time/local-date';
import type { RoundFacts } from './catalogue/selfcheck';
import type { Moment, Organisation } from './world';

const FIRST_DAY = '01-10';

interface Basis {
  readonly moment: Moment;
  readonly organisation: Organisation;
  readonly campaign: NonNullable<UnitDoc['campaign']>;
  readonly chapters: readonly ChapterDoc[];
  /** What the system counted by the end of a day. */
  readonly measuredOn: (day: LocalDate) => ReadonlyMap<string, MetricProgress>;
  readonly facts: readonly RoundFacts[];
  /** Who judges, chapter by chapter; the first one opens and closes. */
  readonly judges: readonly [string, ...string[]];
}

export interface DemoRounds {
  readonly rounds: RoundDoc[];
  readonly round_chapters: RoundChapterDoc[];
}

/** The rounds of the year, judged and closed by the server's own rules. */
export function makeRounds(basis: Basis): DemoRounds {
  const { today } = basis.moment;
  const { year } = basis.campaign;
  // A calendar that is young has room for fewer.
  const lived = basis.facts.filter(
    ({ openedDaysAgo }) => addDays(today, -openedDaysAgo) >= `${year}-${FIRST_DAY}`,
  );
  const made = lived.map((facts, index) => makeRound(basis, facts, index + 1));
  return {
    rounds: made.map(({ round }) => round),
    round_chapters: made.flatMap(({ chapters }) => chapters),
  };
}

function makeRound(basis: Basis, facts: RoundFacts, number: number) {
  const { organisation, campaign, moment } = basis;
  const _id = `${campaignYearId(campaign.campaignId, campaign.year)}:${number}`;
  const closedOn = facts.closedDaysAgo === null ? null : addDays(moment.today, -facts.closedDaysAgo);
  const measured = closedOn === null ? undefined : basis.measuredOn(closedOn);
  const judged = basis.chapters.filter(({ indicators }) => indicators.length > 0);
  const chapters = judged.map((chapter, index) =>
    roundChapter(basis, facts, { _id, closedOn, measured, chapter, index }),
  );
  const round: RoundDoc = {
    _id,
    unitId: organisation.unitId,
    campaignId: campaign.campaignId,
    year: campaign.year,
    number,
    title: `${campaign.year}年第${number}轮自查`,
    state: closedOn === null ? 'open' : 'closed',
    chapterCodes: judged.map(({ code }) => code),
    grades: campaign.grades,
    passPercent: campaign.passPercent,
    openedAtMs: instantOf(addDays(moment.today, -facts.openedDaysAgo), '09:10'),
    openedByName: basis.judges[0],
    closedAtMs: closedOn === null ? null : instantOf(closedOn, '17:05'),
    closedByName: closedOn === null ? '' : basis.judges[0],
    score: closedOn === null ? null : roundScore(chapters),
  };
  return { round, chapters };
}

interface Place {
  readonly _id: string;
  readonly closedOn: LocalDate | null;
  /** What the system counted by then; not of an open round. */
  readonly measured: ReadonlyMap<string, MetricProgress> | undefined;
  readonly chapter: ChapterDoc;
  readonly index: number;
}

function roundChapter(
  basis: Basis,
  facts: RoundFacts,
  { _id, closedOn, measured, chapter, index }: Place,
): RoundChapterDoc {
  const { organisation, moment, campaign } = basis;
  const { code, title, order, indicators } = chapter;
  const byName = basis.judges[index % basis.judges.length] ?? basis.judges[0];
  const atMs = instantOf(addDays(moment.today, 1 - facts.openedDaysAgo), '10:20') + index * 900_000;
  const isJudged = closedOn !== null || (facts.judgedChapters ?? []).includes(code);
  const judgements: Record<string, Judgement> = {};
  for (const indicator of indicators) {
    const key = indicatorKey(indicator.code);
    const line = roundLine(key, indicator);
    if (line.measured) {
      if (measured && closedOn) {
        const counted = measured.get(key) ?? { value: 0, percent: 0 };
        judgements[key] = measuredJudgement(line, counted, instantOf(closedOn, '17:05'));
      }
    } else if (isJudged) {
      const [short, reason = ''] = facts.short[key] ?? [];
      const outcome = outcomeOf(indicator, campaign.grades, short);
      judgements[key] = judge(line, outcome, { reason, grades: campaign.grades, byName, nowMs: atMs });
    }
  }
  return {
    _id: roundChapterId(_id, code),
    unitId: organisation.unitId,
    roundId: _id,
    order,
    code,
    title,
    lines: indicators.map((indicator) => roundLine(indicatorKey(indicator.code), indicator)),
    judgements,
    frozen: closedOn !== null,
  };
}

/** What was said, or what says that nothing is missing. */
function outcomeOf(
  { kind, manualTarget }: Indicator,
  grades: readonly Grade[],
  short: string | number | false | undefined,
): IndicatorOutcome {
  switch (kind) {
    case 'graded':
      return { kind, grade: typeof short === 'string' ? short : (grades[0]?.label ?? '') };
    case 'counted':
      return { kind, value: typeof short === 'number' ? short : manualTarget };
    case 'yesNo':
      return { kind, met: short !== false };
    case 'veto':
      return { kind, occurred: false };
    default:
      return { kind, centipoints: typeof short === 'number' ? short : 0 };
  }
}

/** The chapters with what the rounds closed before an instant said of their indicators. */
export function withResults(
  chapters: readonly ChapterDoc[],
  { rounds, round_chapters }: DemoRounds,
  endMs: number,
): ChapterDoc[] {
  const closed = rounds.filter(({ closedAtMs }) => closedAtMs !== null && closedAtMs < endMs);
  return chapters.map((chapter) => {
    const results: Record<string, IndicatorResult> = { ...chapter.results };
    for (const { _id } of closed) {
      const judged = round_chapters.find(({ roundId, code }) => roundId === _id && code === chapter.code);
      for (const line of judged?.lines ?? []) {
        const judgement = judged?.judgements[line.key];
        if (!judgement || line.measured) continue;
        results[line.key] = { roundId: _id, outcome: judgement.outcome, judgedAtMs: judgement.atMs };
      }
    }
    return { ...chapter, results };
  });
}

/** The campaign that knows of its open round. */
export const withOpenRound = (campaigns: readonly CampaignDoc[], { rounds }: DemoRounds): CampaignDoc[] =>
  campaigns.map((campaign) => ({
    ...campaign,
    openRoundId: rounds.find(({ state }) => state !== 'closed')?._id ?? null,
  }));

/** The number the next round follows. */
export const roundCounters = ({ rounds }: DemoRounds): CounterDoc[] =>
  rounds.slice(-1).map(({ unitId, campaignId, year, number }) => ({
    _id: `${campaignYearId(campaignId, year)}:rounds`,
    unitId,
    last: number,
  }));
