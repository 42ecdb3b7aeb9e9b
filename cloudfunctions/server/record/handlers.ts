import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { changeRecord } from './change';
import { oneRecord, ownRecords, reviewQueue } from './lists';
import { reviewRecords } from './review';
import { submitRecord } from './submit';
import { voidRecord } from './void';
import { withdrawRecord } from './withdraw';

export const recordHandlers: Handlers<Extract<ActionOf<'api'>, `record.${string}`>> = {
  'record.submit': submitRecord,
  'record.change': changeRecord,
  'record.withdraw': withdrawRecord,
  'record.mine': ownRecords,
  'record.get': oneRecord,
  'record.queue': reviewQueue,
  'record.review': reviewRecords,
  'record.void': voidRecord,
};
