import { AppError } from '../../../src/shared/error/app-error';
import type { Caller, Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { ofPerson, ownIds } from '../membership/own-ids';
import type { ServiceRecordDoc } from '../store/documents/service';
import type { Store, Where } from '../store/store';
import { serviceRecordRow, serviceRecordView } from './service-record-view';

export const serviceRecord: Handler<'service.record'> = async ({ store, caller }, { serviceRecordId }) => {
  const record = readable(await store.get('service_records', serviceRecordId), caller);
  return serviceRecordView(record);
};

export const ownServiceRecords: Handler<'service.ownRecords'> = ({ store, caller }, { cursor }) =>
  page(store, { memberId: ofPerson(caller.member) }, cursor);

export const recordRegister: Handler<'service.recordRegister'> = ({ store, caller }, { cursor }) =>
  page(store, { unitId: caller.unit._id }, cursor);

/** One's own, or any of the unit for secretaries; anything else looks as if it did not exist. */
export function readable(record: ServiceRecordDoc | null, { member, roles }: Caller): ServiceRecordDoc {
  const isOwn = record !== null && ownIds(member).includes(record.memberId);
  const mayRead = isOwn || (roles.has('secretary') && record?.unitId === member.unitId);
  if (record && mayRead) return record;
  throw new AppError('NOT_FOUND', '没有找到这份志愿服务记录，请返回刷新后再试');
}

async function page(store: Store, where: Where, cursor: string | undefined) {
  const found = await store.find('service_records', {
    where: { ...where, issuedKey: afterTimeKey(cursor, 'desc') },
    orderBy: [['issuedKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (record) => record.issuedKey);
  return { rows: documents.map(serviceRecordRow), nextCursor };
}
