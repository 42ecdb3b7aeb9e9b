import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import { checkPublish, checkStarMinutes } from '../../../src/shared/service/star-application';
import { addWorkingDays } from '../../../src/shared/service/working-days';
import type { Handler } from '../context';
import { ownIds } from '../membership/own-ids';
import { serviceHoursIn, serviceYearsOfMember } from './service-years';
import { starHistory, unitApplication } from './star-access';

export const publishStar: Handler<'service.publishStar'> = async (context, { applicationId }) => {
  const { caller, today, store } = context;
  const years = await serviceYearsOfMember(store, applicationId);
  return context.write(async (tx) => {
    const application = await unitApplication(tx, context, applicationId);
    checkPublish(application, ownIds(caller.member));
    const { totalMinutes, creditMinutes } = await serviceHoursIn(tx, years);
    checkStarMinutes(application.stars, totalMinutes);
    const { starPublicationDays } = serviceSettingsOf(caller.unit);
    await tx.patch('star_applications', applicationId, {
      state: 'published',
      minutes: totalMinutes,
      creditMinutes,
      publishedById: caller.member._id,
      publishedUntil: addWorkingDays(today, starPublicationDays),
      history: starHistory(application.history, context, 'published', ''),
    });
    return { applicationId, state: 'published' as const };
  });
};
