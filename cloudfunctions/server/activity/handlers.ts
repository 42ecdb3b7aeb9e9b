import { offeredProjects } from '../../../src/shared/activity/volunteer-project';
import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { cancelActivity } from './cancel';
import { changeActivity } from './change';
import { activityCodes } from './codes';
import { getActivity } from './get';
import { listActivities } from './list';
import { participants } from './participants';
import { planActivity } from './plan';
import { recordAttendance } from './record-attendance';
import { scan } from './scan';
import { settleLateScan } from './settle-late-scan';
import { signUp } from './sign-up';
import { summarise } from './summarise';
import { supplementCheckOut } from './supplement-check-out';
import { unsummarised } from './unsummarised';
import { withdraw } from './withdraw';

export const activityHandlers: Handlers<Extract<ActionOf<'api'>, `activity.${string}`>> = {
  'activity.list': listActivities,
  'activity.get': getActivity,
  'activity.projects': async ({ caller }) => ({
    projects: offeredProjects(caller.unit).map(({ key, label }) => ({ key, label })),
  }),
  'activity.plan': planActivity,
  'activity.change': changeActivity,
  'activity.cancel': cancelActivity,
  'activity.summarise': summarise,
  'activity.unsummarised': unsummarised,
  'activity.signUp': signUp,
  'activity.withdraw': withdraw,
  'activity.codes': activityCodes,
  'activity.scan': scan,
  'activity.participants': participants,
  'activity.recordAttendance': recordAttendance,
  'activity.supplementCheckOut': supplementCheckOut,
  'activity.settleLateScan': settleLateScan,
};
