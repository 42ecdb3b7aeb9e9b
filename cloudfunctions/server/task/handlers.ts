import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { assign, cancel, change } from './change';
import { create } from './create';
import { get } from './get';
import { list, mine } from './list';
import { progress } from './progress';
import { decide, report } from './report';
import { summary } from './summary';

export const taskHandlers: Handlers<Extract<ActionOf<'api'>, `task.${string}`>> = {
  'task.create': create,
  'task.change': change,
  'task.assign': assign,
  'task.cancel': cancel,
  'task.progress': progress,
  'task.report': report,
  'task.decide': decide,
  'task.mine': mine,
  'task.list': list,
  'task.summary': summary,
  'task.get': get,
};
