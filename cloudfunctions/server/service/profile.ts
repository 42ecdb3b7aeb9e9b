import { sumServiceHours } from '../../../src/shared/service/service-hours';
import { MAX_STARS, minutesForStars, starFor } from '../../../src/shared/service/star';
import type { Handler } from '../context';
import { ofPerson } from '../membership/own-ids';
import { projectLabels } from './project-labels';
import { serviceYears } from './service-years';
import { starRow } from './star-row';

export const profile: Handler<'service.profile'> = async ({ store, caller }) => {
  const { member, unit } = caller;
  const [years, volunteer, applications] = await Promise.all([
    serviceYears(store, ofPerson(member)),
    store.get('volunteers', member._id),
    store.find('star_applications', {
      where: { memberId: member._id },
      orderBy: [['stars', 'asc']],
      limit: MAX_STARS,
    }),
  ]);
  const { projects, ...hours } = sumServiceHours(years);
  const labels = await projectLabels(store, member, unit, Object.keys(projects));
  const reachedStars = starFor(hours.totalMinutes);
  return {
    ...hours,
    volunteerNumber: member.volunteerNumber,
    registeredOn: volunteer?.registeredOn ?? null,
    skills: [...(volunteer?.skills ?? [])],
    projects: Object.entries(projects).map(([projectKey, sum]) => ({
      projectKey,
      label: labels.get(projectKey) ?? '已停用的项目',
      ...sum,
    })),
    stars: volunteer?.stars ?? 0,
    reachedStars,
    missingMinutes:
      reachedStars === MAX_STARS ? null : minutesForStars(reachedStars + 1) - hours.totalMinutes,
    applications: applications.map((application) => starRow(application, caller)),
  };
};
