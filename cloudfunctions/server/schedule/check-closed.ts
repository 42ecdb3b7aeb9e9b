import { START_OF_RANKING } from '../../../src/shared/points/ranking-cursor';
import { CLOSED_ROWS_A_PAGE, closedPage, closedPageId } from '../points/closed-page';
import type { ClosedStanding, PeriodDoc } from '../store/documents/points';
import type { ClosedWalk, Drift, ReconciliationDoc } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { sameDocument } from './same-document';

/** 12 months, 4 quarters and the year. */
const MAX_PERIODS = 20;
/** Two requests a page. */
const PAGES_A_SLICE = 60;

export const START_OF_CLOSED: ClosedWalk = {
  periodKey: '',
  page: 0,
  position: START_OF_RANKING,
  done: false,
};

/**
 * Compares the published lists of the year with the standings they were made from, which do not move once their
 * period is closed; goes on where the walk stopped. A list is never written again: what differs is told, not mended.
 */
export async function checkClosed(
  store: Store,
  { unitId, year, closed = START_OF_CLOSED }: ReconciliationDoc,
): Promise<{ readonly closed: ClosedWalk; readonly drifts: readonly Drift[] }> {
  const periods = await store.find('periods', {
    where: {
      unitId,
      state: 'published',
      periodKey: { gte: closed.periodKey || year, lt: String(Number(year) + 1) },
    },
    orderBy: [['periodKey', 'asc']],
    limit: MAX_PERIODS,
  });
  const drifts: Drift[] = [];
  let pages = 0;
  for (const period of periods) {
    const { periodKey } = period;
    let walk = periodKey === closed.periodKey ? closed : { ...START_OF_CLOSED, periodKey };
    while (!walk.done) {
      if (pages === PAGES_A_SLICE) return { closed: walk, drifts };
      const checked = await checkPage(store, period, walk);
      walk = checked.walk;
      drifts.push(...checked.drifts);
      pages += 1;
    }
  }
  return { closed: { ...START_OF_CLOSED, done: true }, drifts };
}

async function checkPage(store: Store, period: PeriodDoc, walk: ClosedWalk) {
  const { unitId, periodKey } = period;
  const standings = await store.find('standings', {
    where: { unitId, periodKey, 'rankKeys.total': { gt: walk.position.key } },
    orderBy: [['rankKeys.total', 'asc']],
    limit: CLOSED_ROWS_A_PAGE,
  });
  const { rows, position } = closedPage(standings, walk.position);
  const documentId = closedPageId(period, walk.page);
  const document = await store.get('closed_standings', documentId);
  const same = sameDocument(facts(document?.rows ?? []), facts(rows));
  const drifts: Drift[] = same
    ? []
    : [
        {
          collection: 'closed_standings',
          documentId,
          problem: 'differs from its standings',
          repaired: false,
        },
      ];
  const done = standings.length < CLOSED_ROWS_A_PAGE;
  if (done && period.members !== position.place) {
    drifts.push({
      collection: 'periods',
      documentId: period._id,
      problem: `says ${period.members} people, there are ${position.place}`,
      repaired: false,
    });
  }
  return { walk: { periodKey, page: walk.page + 1, position, done }, drifts };
}

/** Names are those of the day of publication. */
function facts(rows: readonly ClosedStanding[]): unknown {
  return rows.map(({ memberId, rank, points, volunteerMinutes, creditMinutes }) => [
    memberId,
    rank,
    points,
    volunteerMinutes,
    creditMinutes,
  ]);
}
