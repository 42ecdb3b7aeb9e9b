import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { attach } from './attach';
import { sourceOf } from './source-of';

export const add: Handler<'evidence.add'> = async (context, { source, ...rest }) => {
  if (source.kind === 'link') await refuseRisky(context, source.title);
  return context.write(async (tx) =>
    attach(context, tx, { source: await sourceOf(context, tx, source), ...rest }),
  );
};
