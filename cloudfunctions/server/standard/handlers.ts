import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { chapters } from './chapters';
import { indicator } from './indicator';

export const standardHandlers: Handlers<Extract<ActionOf<'api'>, `standard.${string}`>> = {
  'standard.chapters': chapters,
  'standard.indicator': indicator,
};
