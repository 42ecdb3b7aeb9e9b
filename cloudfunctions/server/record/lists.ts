import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { ofPerson } from '../membership/own-ids';
import type { Where } from '../store/store';
import { readableRecord } from './record-access';
import { recordDetail, recordRow } from './record-view';

export const ownRecords: Handler<'record.mine'> = async ({ store, caller }, { state, cursor }) => {
  const found = await store.find('records', {
    where: {
      memberId: ofPerson(caller.member),
      ...(state && { state }),
      submittedKey: afterTimeKey(cursor, 'desc'),
    },
    orderBy: [['submittedKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (record) => record.submittedKey);
  return { rows: documents.map((record) => recordRow(record, caller)), nextCursor };
};

export const reviewQueue: Handler<'record.queue'> = async ({ store, caller }, input) => {
  const { state, kind, departmentId, activityId, cursor } = input;
  const filters: Where = {
    ...(kind && { kind }),
    ...(departmentId && { departmentId }),
    ...(activityId && { activityId }),
  };
  if (Object.keys(filters).length > 1) {
    throw new AppError('INPUT_INVALID', '一次只能按类别、科室或活动中的一项筛选，请去掉其他条件');
  }
  // Who has waited longest comes first; of what is decided the latest is looked for.
  const direction = state === 'pending' ? 'asc' : 'desc';
  const found = await store.find('records', {
    where: {
      unitId: caller.member.unitId,
      state,
      ...filters,
      submittedKey: afterTimeKey(cursor, direction),
    },
    orderBy: [['submittedKey', direction]],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (record) => record.submittedKey);
  return { rows: documents.map((record) => recordRow(record, caller)), nextCursor };
};

export const oneRecord: Handler<'record.get'> = async ({ store, caller }, { recordId }) =>
  recordDetail(readableRecord(await store.get('records', recordId), caller), caller);
