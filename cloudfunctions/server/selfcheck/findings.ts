import { AppError } from '../../../src/shared/error/app-error';
import type { FindingState } from '../../../src/shared/selfcheck/finding';
import { type CampaignYear, campaignOf } from '../campaign/campaign-of';
import type { Caller, Handler } from '../context';
import { isManager } from '../is-manager';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { ofPerson } from '../membership/own-ids';
import type { Where } from '../store/store';
import { findingDetail, findingOf, findingRow } from './finding-view';

const CURSOR = /^\d{4}-\d{2}-\d{2}:[A-Za-z0-9_:-]{1,96}$/;

export const findings: Handler<'selfcheck.findings'> = async (context, { state, cursor, ...asked }) => {
  const { store, caller, today } = context;
  if (cursor !== undefined && !CURSOR.test(cursor)) {
    throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  }
  const hasCampaign = asked.campaignId || caller.unit.campaign;
  const place = hasCampaign ? await campaignOf(context, asked) : null;
  const found = await store.find('findings', {
    where: { ...conditionOf(caller, state, place), state, deadlineKey: { gt: cursor ?? '' } },
    orderBy: [['deadlineKey', 'asc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, ({ deadlineKey }) => deadlineKey);
  // Whoever changed units keeps no view of what the former unit found.
  const own = documents.filter(({ unitId }) => unitId === caller.member.unitId);
  return {
    rows: own.map((finding) => findingRow(finding, context)),
    nextCursor,
    year: place?.year ?? today.slice(0, 4),
    years: place?.years ?? [],
    readOnly: place?.readOnly ?? false,
  };
};

/** Whoever works on a year sees there what waits from earlier ones, too: that is still to be put right. */
function conditionOf(caller: Caller, state: FindingState, place: CampaignYear | null): Where {
  const isWaiting = state === 'open' || state === 'proved';
  const ofYear = place && (place.readOnly || !isWaiting);
  const { campaignId, year } = place ?? {};
  const placed: Where = ofYear && campaignId && year ? { campaignId, year } : {};
  if (!isManager(caller)) return { ...placed, ownerId: ofPerson(caller.member) };
  return ofYear ? placed : { unitId: caller.member.unitId };
}

export const finding: Handler<'selfcheck.finding'> = async (context, { findingId }) =>
  findingDetail(findingOf(await context.store.get('findings', findingId), context.caller), context);
