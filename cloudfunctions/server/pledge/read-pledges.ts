import { actsOf, MAX_PLEDGES, oldestOpenYear } from '../../../src/shared/pledge/pledge-rules';
import type { Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { pledgeActor, visiblePledge } from './pledge-access';
import { isParty, pledgeRow } from './pledge-row';

/** This year and the last. */
const YEARS_SHOWN = 2;

export const ownPledges: Handler<'pledge.own'> = async (context) => {
  const { store, caller, today } = context;
  const year = today.slice(0, 4);
  const found = await store.find('pledges', {
    where: { memberId: caller.member._id, year: { gte: oldestOpenYear(today) } },
    orderBy: [['year', 'desc']],
    limit: YEARS_SHOWN * MAX_PLEDGES,
  });
  const pledges = found
    .filter(({ state }) => state !== 'withdrawn')
    .sort((a, b) => (a.year === b.year ? (a._id < b._id ? -1 : 1) : a.year < b.year ? 1 : -1));
  return {
    year,
    rows: pledges.map((pledge) => pledgeRow(pledge, context)),
    left: MAX_PLEDGES - pledges.filter((pledge) => pledge.year === year).length,
  };
};

export const pledges: Handler<'pledge.list'> = async (context, { view, cursor }) => {
  const { store, caller, today } = context;
  const unitId = caller.unit._id;
  if (view === 'published') {
    const found = await store.find('pledges', {
      // Published ones alone have a key above the empty one.
      where: { unitId, publishedKey: { gt: '', ...afterTimeKey(cursor, 'desc') } },
      orderBy: [['publishedKey', 'desc']],
      limit: PAGE_LIMIT,
    });
    const { documents, nextCursor } = keyPage(found, ({ publishedKey }) => publishedKey);
    return { rows: documents.map((pledge) => pledgeRow(pledge, context)), nextCursor };
  }
  if (!caller.roles.has('secretary')) return { rows: [], nextCursor: null };
  const found = await store.find('pledges', {
    where: {
      unitId,
      state: view,
      year: { gte: oldestOpenYear(today) },
      stateKey: afterTimeKey(cursor, 'asc'),
    },
    orderBy: [['stateKey', 'asc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, ({ stateKey }) => stateKey);
  return { rows: documents.map((pledge) => pledgeRow(pledge, context)), nextCursor };
};

export const pledge: Handler<'pledge.get'> = async (context, { pledgeId }) => {
  const found = visiblePledge(await context.store.get('pledges', pledgeId), context);
  const party = isParty(found, context);
  return {
    ...pledgeRow(found, context),
    revision: found.revision,
    notes: party ? [...found.notes] : [],
    report: party ? found.report : '',
    pictures: party ? [...found.pictures] : [],
    history: party ? [...found.history] : [],
    acts: actsOf(found, pledgeActor(context)),
  };
};
