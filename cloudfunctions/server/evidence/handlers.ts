import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { add } from './add';
import { archive } from './archive';
import { change } from './change';
import { get } from './get';
import { list } from './list';
import { serve } from './serve';
import { suggest } from './suggest';
import { withdraw } from './withdraw';

export const evidenceHandlers: Handlers<Extract<ActionOf<'api'>, `evidence.${string}`>> = {
  'evidence.add': add,
  'evidence.serve': serve,
  'evidence.change': change,
  'evidence.withdraw': withdraw,
  'evidence.list': list,
  'evidence.get': get,
  'evidence.archive': archive,
  'evidence.suggest': suggest,
};
