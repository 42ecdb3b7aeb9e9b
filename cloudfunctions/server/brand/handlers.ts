import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { list } from './list';
import { publish, unpublish } from './publish';
import { save, saveThought, withdraw } from './save';
import { show } from './show';
import { visit } from './visit';

export const brandHandlers: Handlers<Extract<ActionOf<'api'>, `brand.${string}`>> = {
  'brand.list': list,
  'brand.show': show,
  'brand.save': save,
  'brand.saveThought': saveThought,
  'brand.withdraw': withdraw,
  'brand.publish': publish,
  'brand.unpublish': unpublish,
  'brand.visit': visit,
};
