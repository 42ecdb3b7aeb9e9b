import { offeredProjects } from '../../../src/shared/activity/volunteer-project';
import { checkRecordDay, checkRecordProject } from '../../../src/shared/record/record-rules';
import { checkTimesPast, timesOfEntry } from '../../../src/shared/record/record-times';
import type { Handler } from '../context';
import { newRecord } from './new-record';
import { checkOwnDay } from './own-day';
import { refuseRiskyText } from './refuse-risky-text';

export const submitRecord: Handler<'record.submit'> = async (context, entry) => {
  const { member, unit } = context.caller;
  checkRecordDay(entry.occurredOn, context.today);
  checkRecordProject(entry.type, entry.projectKey, offeredProjects(unit));
  const times = timesOfEntry(entry, null);
  checkTimesPast(times, context.now);
  await refuseRiskyText(context, entry);
  return context.write(async (tx) => {
    await checkOwnDay(context, tx, { ...entry, ...times }, null);
    const recordId = context.newId();
    await tx.put(
      'records',
      newRecord({
        ...entry,
        times,
        id: recordId,
        now: context.now,
        member,
        source: 'self',
        activityId: null,
      }),
    );
    return { recordId };
  });
};
