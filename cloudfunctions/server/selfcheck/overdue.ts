import type { FindingState } from '../../../src/shared/selfcheck/finding';
import { overdueFindings } from '../../../src/shared/selfcheck/overdue';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler } from '../context';
import { PAGE_ROWS } from '../key-page';
import type { Where } from '../store/store';
import { findingRow } from './finding-view';

/** Of each state the longest overdue: more than are shown, so that what was begun does not hide what was not. */
const MOST_LOOKED_AT = 100;

/** Three requests beside the caller's; of the year worked on also what waits from earlier ones, as in the lists. */
export const overdue: Handler<'selfcheck.overdue'> = async (context, input) => {
  const { store, caller } = context;
  if (!caller.unit.campaign && !input.campaignId) return { openFindings: 0, rows: [] };
  const { campaignId, year, readOnly, asOf } = await campaignOf(context, input);
  const place: Where = readOnly ? { campaignId, year } : { unitId: caller.member.unitId };
  const late = (state: FindingState): Where => ({ ...place, state, deadlineKey: { lt: asOf } });
  const find = (state: FindingState) =>
    store.find('findings', {
      where: late(state),
      orderBy: [['deadlineKey', 'asc']],
      limit: MOST_LOOKED_AT,
    });
  const [open, proved, openFindings] = await Promise.all([
    find('open'),
    find('proved'),
    store.count('findings', late('open')),
  ]);
  const rows = overdueFindings([...open, ...proved], asOf).slice(0, PAGE_ROWS);
  return {
    openFindings,
    rows: rows.map(({ finding, stage }) => ({ ...findingRow(finding, { ...context, today: asOf }), stage })),
  };
};
