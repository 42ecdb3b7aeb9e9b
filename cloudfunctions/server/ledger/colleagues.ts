import type { Handler } from '../context';
import { searchSpan } from '../membership/member-key';

/** Enough for all who are called alike; one letter alone is no way to read the list of people. */
const MOST_ROWS = 20;

export const colleagues: Handler<'ledger.colleagues'> = async ({ store, caller }, { name }) => {
  const { key, span } = searchSpan(name);
  if (key !== 'searchKey' || !span) return { rows: [] };
  const found = await store.find('members', {
    where: { unitId: caller.unit._id, [key]: span },
    orderBy: [[key, 'asc']],
    limit: MOST_ROWS,
  });
  return {
    rows: found
      .filter(({ active }) => active)
      .map(({ _id, name: known, departmentName }) => ({ memberId: _id, name: known, departmentName })),
  };
};
