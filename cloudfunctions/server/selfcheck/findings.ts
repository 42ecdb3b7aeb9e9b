import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { isManager } from '../is-manager';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { ofPerson } from '../membership/own-ids';
import type { Where } from '../store/store';
import { findingDetail, findingOf, findingRow } from './finding-view';

const CURSOR = /^\d{4}-\d{2}-\d{2}:[A-Za-z0-9_:-]{1,96}$/;

export const findings: Handler<'selfcheck.findings'> = async (context, { state, cursor }) => {
  const { store, caller } = context;
  if (cursor !== undefined && !CURSOR.test(cursor)) {
    throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  }
  const whose: Where = isManager(caller)
    ? { unitId: caller.member.unitId }
    : { ownerId: ofPerson(caller.member) };
  const found = await store.find('findings', {
    where: { ...whose, state, deadlineKey: { gt: cursor ?? '' } },
    orderBy: [['deadlineKey', 'asc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, ({ deadlineKey }) => deadlineKey);
  // Whoever changed units keeps no view of what the former unit found.
  const own = documents.filter(({ unitId }) => unitId === caller.member.unitId);
  return { rows: own.map((finding) => findingRow(finding, context)), nextCursor };
};

export const finding: Handler<'selfcheck.finding'> = async (context, { findingId }) =>
  findingDetail(findingOf(await context.store.get('findings', findingId), context.caller), context);
