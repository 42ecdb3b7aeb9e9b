import { ACTIVITY_KINDS, type ActivityKind } from '../../../src/shared/activity/activity-kind';
import type { CheckedInput, Output } from '../../../src/shared/contract/actions';
import type { RankingMetric } from '../../../src/shared/points/contract';
import { rankKey } from '../../../src/shared/points/rank-key';
import {
  formatRankingCursor,
  nextPosition,
  parseRankingCursor,
  START_OF_RANKING,
} from '../../../src/shared/points/ranking-cursor';
import { monthsOfPeriod, type PeriodKey, yearOfPeriod } from '../../../src/shared/time/period';
import type { MemberContext } from '../context';
import { PAGE_ROWS } from '../key-page';
import { collectionOf, groupsOf } from '../membership/groups';
import type { TallyDoc } from '../store/documents/points';
import { MAX_TALLIES } from './tally';

type Ranking = Output<'points.ranking'>;
type Subject = 'department' | 'branch';

/** Departments or branches of one unit are few, so all are ranked at once and cut into pages. */
export async function groupRanking(
  context: MemberContext,
  { metric, periodKey, cursor }: CheckedInput<'points.ranking'>,
  subject: Subject,
  visible: boolean,
): Promise<Ranking> {
  const after = parseRankingCursor(cursor);
  const [tallies, groups] = await Promise.all([
    talliesOf(context, subject, periodKey),
    groupsOf(context.store, collectionOf(subject), context.caller.member.unitId),
  ]);
  const names = new Map(groups.map(({ _id, name }) => [_id, name]));
  const { departmentId, branchId } = context.caller.member;
  const ownId = subject === 'department' ? departmentId : branchId;
  const ranked = rank(tallies.map((tally) => sumOf(tally, metric, periodKey)));
  const own = ranked.find((group) => group.groupId === ownId);
  const rest = visible ? ranked.filter((group) => group.position.key > after.key) : [];
  const shown = rest.slice(0, PAGE_ROWS);
  const last = shown.at(-1);
  return {
    visible,
    rows: shown.map(({ groupId, points, volunteerMinutes, creditMinutes, position }) => ({
      subjectId: groupId,
      name: names.get(groupId) ?? '已撤销的部门',
      departmentName: '',
      rank: position.rank,
      points,
      volunteerMinutes,
      creditMinutes,
      isOwn: groupId === ownId,
    })),
    nextCursor: last && rest.length > PAGE_ROWS ? formatRankingCursor(last.position) : null,
    own: own
      ? {
          rank: own.position.rank,
          points: own.points,
          volunteerMinutes: own.volunteerMinutes,
          creditMinutes: own.creditMinutes,
        }
      : null,
  };
}

function talliesOf(
  { store, caller }: MemberContext,
  subject: Subject,
  period: PeriodKey,
): Promise<TallyDoc[]> {
  const { unitId } = caller.member;
  return store.find('tallies', {
    where: { unitId, groupKind: subject, year: yearOfPeriod(period) },
    limit: MAX_TALLIES,
  });
}

interface GroupSum {
  readonly groupId: string;
  readonly points: number;
  readonly volunteerMinutes: number;
  readonly creditMinutes: number;
}

function sumOf(tally: TallyDoc, metric: RankingMetric, period: PeriodKey): GroupSum {
  const kinds: readonly ActivityKind[] = metric === 'total' ? ACTIVITY_KINDS : [metric];
  const months = monthsOfPeriod(period).flatMap((month) => tally.months[month] ?? []);
  return {
    groupId: tally.groupId,
    points: months.reduce(
      (sum, { points, manualPoints }) =>
        sum +
        kinds.reduce((ofMonth, kind) => ofMonth + points[kind], 0) +
        (metric === 'total' ? manualPoints : 0),
      0,
    ),
    volunteerMinutes: months.reduce((sum, { minutes }) => sum + minutes.volunteerService, 0),
    creditMinutes: months.reduce((sum, { creditMinutes }) => sum + creditMinutes, 0),
  };
}

/** Best first, ties share the rank; who has no points is not ranked. */
function rank(sums: readonly GroupSum[]) {
  let position = START_OF_RANKING;
  return sums
    .filter(({ points }) => points > 0)
    .map((sum) => ({ ...sum, key: rankKey(sum.points, sum.groupId) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map((sum) => {
      position = nextPosition(position, sum.key);
      return { ...sum, position };
    });
}
