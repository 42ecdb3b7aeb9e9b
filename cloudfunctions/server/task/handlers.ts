import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { assign, cancel, change } from './change';
import { create } from './create';
import { get } from './get';
import { list } from './list';
import { mine, own } from './mine';
import { owners } from './owners';
import { progress } from './progress';
import { decide, report } from './report';
import { summary } from './summary';
import { take } from './take';

export const taskHandlers: Handlers<Extract<ActionOf<'api'>, `task.${string}`>> = {
  'task.create': create,
  'task.change': change,
  'task.assign': assign,
  'task.cancel': cancel,
  'task.progress': progress,
  'task.report': report,
  'task.decide': decide,
  'task.take': take,
  'task.mine': mine,
  'task.own': own,
  'task.owners': owners,
  'task.list': list,
  'task.summary': summary,
  'task.get': get,
};
