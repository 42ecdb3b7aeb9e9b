import type { ActivityType } from '../activity/activity-type';
import { kindOfType } from '../activity/activity-type';
import { AppError } from '../error/app-error';
import { addDays, type LocalDate } from '../time/local-date';

/** How far back a person may log an activity: a year and the day it began. */
export const MAX_RECORD_AGE_DAYS = 366;

/** The day of an activity: not to come, and not so long ago that nobody could check it. */
export function checkRecordDay(occurredOn: LocalDate, today: LocalDate): void {
  if (occurredOn > today) refuseField('occurredOn', '日期不能晚于今天，请在活动之后填报');
  if (occurredOn < addDays(today, -MAX_RECORD_AGE_DAYS)) {
    refuseField('occurredOn', '只能填报最近一年内的活动，请核对日期');
  }
}

/** A volunteer project belongs to volunteer service and is one of the unit's. */
export function checkRecordProject(
  type: ActivityType,
  projectKey: string | null,
  projects: ReadonlyArray<{ readonly key: string }>,
): void {
  if (projectKey === null) return;
  if (kindOfType(type) !== 'volunteerService') {
    refuseField('projectKey', '只有志愿服务可以选择服务项目，请去掉项目或改选类型');
  }
  if (!projects.some((project) => project.key === projectKey)) {
    refuseField('projectKey', '这个服务项目已不在项目目录中，请重新选择');
  }
}

function refuseField(field: string, message: string): never {
  throw new AppError('INPUT_INVALID', message, { [field]: message });
}
