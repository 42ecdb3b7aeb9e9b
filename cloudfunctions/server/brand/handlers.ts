import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { list } from './list';
import { save, saveThought, withdraw } from './save';
import { show } from './show';

export const brandHandlers: Handlers<Extract<ActionOf<'api'>, `brand.${string}`>> = {
  'brand.list': list,
  'brand.show': show,
  'brand.save': save,
  'brand.saveThought': saveThought,
  'brand.withdraw': withdraw,
};
