import { closingSettingsOf, lastObjectionDay } from '../../../src/shared/points/closing';
import { localDateOf } from '../../../src/shared/time/local-date';
import { CLOSED_ROWS_A_PAGE, closedPage, closedPageId } from '../points/closed-page';
import type { PeriodDoc } from '../store/documents/points';
import type { Store, Transaction } from '../store/store';

/**
 * Copies the next hundred standings of a closed period into its list, and publishes it after the last of them.
 * Returns the period as it then is; another run that copied the page meanwhile is found by where it stands.
 */
export async function publishPage(store: Store, period: PeriodDoc, now: number): Promise<PeriodDoc> {
  const { unitId, periodKey, copiedTo } = period;
  const standings = await store.find('standings', {
    where: { unitId, periodKey, 'rankKeys.total': { gt: copiedTo.key } },
    orderBy: [['rankKeys.total', 'asc']],
    limit: CLOSED_ROWS_A_PAGE,
  });
  const { rows, position } = closedPage(standings, copiedTo);
  return store.transaction(async (tx) => {
    const current = await tx.get('periods', period._id);
    if (!current) throw new Error(`the period ${period._id} is gone`);
    if (current.state !== 'closing' || current.copiedTo.key !== copiedTo.key) return current;
    const [first] = standings;
    if (first) {
      await tx.put('closed_standings', {
        _id: closedPageId(period, period.pages),
        unitId,
        periodKey,
        page: period.pages,
        firstKey: first.rankKeys.total,
        rows,
      });
    }
    const after: PeriodDoc = {
      ...current,
      copiedTo: position,
      pages: period.pages + (first ? 1 : 0),
      members: current.members + rows.length,
      points: rows.reduce((sum, row) => sum + row.points, current.points),
      volunteerMinutes: rows.reduce((sum, row) => sum + row.volunteerMinutes, current.volunteerMinutes),
      creditMinutes: rows.reduce((sum, row) => sum + row.creditMinutes, current.creditMinutes),
    };
    const done = standings.length < CLOSED_ROWS_A_PAGE;
    const result = done ? await published(tx, after, now) : after;
    await tx.put('periods', result);
    return result;
  });
}

async function published(tx: Transaction, period: PeriodDoc, now: number): Promise<PeriodDoc> {
  const unit = await tx.get('units', period.unitId);
  if (!unit) throw new Error(`the unit ${period.unitId} is gone`);
  const { objectionDays } = closingSettingsOf(unit.settings);
  return {
    ...period,
    state: 'published',
    publishedAtMs: now,
    objectionsUntil: lastObjectionDay(localDateOf(now), objectionDays),
  };
}
