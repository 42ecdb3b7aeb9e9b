import { summaryClosed } from '../../../src/shared/activity/summary';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { rewrittenText } from '../rewritten-text';
import { loadActivity } from './load-activity';

/** Of whatever year: what ended in December is summed up in January. */
export const summarise: Handler<'activity.summarise'> = async (context, { activityId, revision, text }) => {
  const { store, caller, now } = context;
  // Foreign activities first: nobody's words are sent to the platform's check for them.
  await loadActivity(store, caller.unit._id, activityId);
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const activity = await loadActivity(tx, caller.unit._id, activityId);
    const closed = summaryClosed(activity, now);
    if (closed) throw new AppError('CLOSED', closed);
    if ((activity.summary?.revision ?? 0) !== revision) {
      throw new AppError('STATE_CHANGED', '小结刚被别人写过，请复制您写的内容，刷新后再改');
    }
    const summary = rewrittenText(activity.summary, text, context);
    const { summarisedAtMs = now } = activity;
    await tx.patch('activities', activityId, { summary, summarisedAtMs });
    return { activityId, revision: summary.revision };
  });
};
