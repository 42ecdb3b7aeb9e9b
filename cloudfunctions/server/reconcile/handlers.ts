import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { advance } from './advance';
import { latest } from './latest';

export const reconcileHandlers: Handlers<Extract<ActionOf<'api'>, `reconcile.${string}`>> = {
  'reconcile.latest': latest,
  'reconcile.advance': advance,
};
