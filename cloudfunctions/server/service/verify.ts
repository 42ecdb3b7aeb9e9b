import { AppError } from '../../../src/shared/error/app-error';
import { maskedName } from '../../../src/shared/service/service-record';
import { localDateOf } from '../../../src/shared/time/local-date';
import type { Handler } from '../context';

/** Anyone may hold the paper, of whatever unit, so no caller is asked for; the code has a hundred bits of chance. */
export const verify: Handler<'service.verify'> = async ({ store }, { code }) => {
  const record = await store.get('service_records', code);
  if (!record) {
    throw new AppError('NOT_FOUND', '没有查到这份志愿服务记录，请核对验证码，或向出具单位查询');
  }
  return {
    serial: record.serial,
    maskedName: maskedName(record.memberName),
    issuerName: record.issuerName,
    from: record.from,
    to: record.to,
    totalMinutes: record.totalMinutes,
    creditMinutes: record.creditMinutes,
    honourMinutes: record.honourMinutes,
    issuedOn: localDateOf(record.issuedAtMs),
    withdrawn: record.state === 'withdrawn',
  };
};
