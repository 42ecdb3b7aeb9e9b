import {
  ACTIVITY_TYPE_FACTS,
  ACTIVITY_TYPES,
  type ActivityType,
  kindOfType,
} from '@/shared/activity/activity-type';
import type { ActivityDetail } from '@/shared/activity/contract';
import {
  addDays,
  clockTimeOf,
  instantOf,
  type LocalDate,
  localDateOf,
  parseLocalDate,
} from '@/shared/time/local-date';

const HOUR_MS = 3_600_000;
const DEFAULT_HOURS = 2;
/** Between these hours most activities begin; outside them the next morning is the better guess. */
const FIRST_HOUR = 8;
const LAST_HOUR = 18;

/** The plan as it is filled in. */
export interface PlanForm {
  readonly type: ActivityType | undefined;
  readonly projectKey: string | null;
  readonly title: string;
  /** False while the title is our suggestion, which follows type, project and month. */
  readonly titleTouched: boolean;
  readonly startDate: LocalDate;
  readonly startTime: string;
  readonly endDate: LocalDate;
  readonly endTime: string;
  readonly place: string;
  readonly capacityPeople: number | undefined;
  /** Closes at the start unless another moment is set. */
  readonly closesEarlier: boolean;
  readonly closeDate: LocalDate;
  readonly closeTime: string;
  readonly needsCheckOut: boolean;
  readonly repeats: boolean;
  /** How many times in all, the first included. */
  readonly repeatTimes: number | undefined;
  readonly description: string;
}

/** A new plan: from the next whole hour (or tomorrow at nine), two hours long. */
export function blankPlan(nowMs: number, type: ActivityType | undefined): PlanForm {
  const startsAtMs = usualStart(nowMs);
  const endsAtMs = startsAtMs + DEFAULT_HOURS * HOUR_MS;
  const blank: PlanForm = {
    type: undefined,
    projectKey: null,
    title: '',
    titleTouched: false,
    startDate: localDateOf(startsAtMs),
    startTime: clockTimeOf(startsAtMs),
    endDate: localDateOf(endsAtMs),
    endTime: clockTimeOf(endsAtMs),
    place: '',
    capacityPeople: 0,
    closesEarlier: false,
    closeDate: localDateOf(startsAtMs),
    closeTime: clockTimeOf(startsAtMs),
    needsCheckOut: true,
    repeats: false,
    repeatTimes: 6,
    description: '',
  };
  return type ? chooseType(blank, type) : blank;
}

function usualStart(nowMs: number): number {
  const next = Math.floor(nowMs / HOUR_MS + 1) * HOUR_MS;
  const today = localDateOf(nowMs);
  const hour = Number(clockTimeOf(next).slice(0, 2));
  if (localDateOf(next) !== today || hour > LAST_HOUR) return instantOf(addDays(today, 1), '09:00');
  return hour < FIRST_HOUR ? instantOf(today, '09:00') : next;
}

/** What of an activity is planned. */
export type PlannedActivity = Omit<ReturnType<typeof planInput>, 'type'> & Pick<ActivityDetail, 'type'>;

/** An activity as a form, to be changed. */
export function planOfActivity(activity: PlannedActivity): PlanForm {
  const { type, projectKey, title, place, description, needsCheckOut, capacityPeople } = activity;
  const { startsAtMs, endsAtMs, signUpClosesAtMs } = activity;
  return {
    type,
    projectKey,
    title,
    titleTouched: true,
    startDate: localDateOf(startsAtMs),
    startTime: clockTimeOf(startsAtMs),
    endDate: localDateOf(endsAtMs),
    endTime: clockTimeOf(endsAtMs),
    place,
    capacityPeople,
    closesEarlier: signUpClosesAtMs !== startsAtMs,
    closeDate: localDateOf(signUpClosesAtMs),
    closeTime: clockTimeOf(signUpClosesAtMs),
    needsCheckOut,
    repeats: false,
    repeatTimes: undefined,
    description,
  };
}

/** Service counts by time and so asks for a check-out; a Party day or a lesson by presence. */
export function chooseType(form: PlanForm, type: ActivityType): PlanForm {
  const kind = kindOfType(type);
  return suggestTitle({
    ...form,
    type,
    projectKey: type === 'projectService' ? form.projectKey : null,
    needsCheckOut: kind === 'volunteerService',
    repeats: kind === 'themePartyDay' && form.repeats,
  });
}

export function chooseProject(form: PlanForm, project: { key: string; label: string }): PlanForm {
  const title = form.titleTouched ? form.title : project.label;
  return { ...form, projectKey: project.key, title };
}

/** Moves the start and carries the end along, so that the length stays as it was. */
export function moveStart(form: PlanForm, startDate: LocalDate, startTime: string): PlanForm {
  const shiftMs = instantOf(startDate, startTime) - instantOf(form.startDate, form.startTime);
  const endsAtMs = instantOf(form.endDate, form.endTime) + shiftMs;
  return suggestTitle({
    ...form,
    startDate,
    startTime,
    endDate: localDateOf(endsAtMs),
    endTime: clockTimeOf(endsAtMs),
  });
}

function suggestTitle(form: PlanForm): PlanForm {
  if (form.titleTouched || !form.type || form.projectKey !== null) return form;
  const { label } = ACTIVITY_TYPE_FACTS[form.type];
  const month = Number(form.startDate.slice(5, 7));
  return { ...form, title: kindOfType(form.type) === 'themePartyDay' ? `${month}月${label}` : label };
}

/** As it is sent; what is missing is left for the contract's schema to name. */
export function planInput(form: PlanForm) {
  const startsAtMs = instantOf(form.startDate, form.startTime);
  return {
    type: form.type,
    projectKey: form.projectKey,
    title: form.title,
    place: form.place,
    description: form.description,
    startsAtMs,
    endsAtMs: instantOf(form.endDate, form.endTime),
    capacityPeople: form.capacityPeople,
    signUpClosesAtMs: form.closesEarlier ? instantOf(form.closeDate, form.closeTime) : startsAtMs,
    needsCheckOut: form.needsCheckOut,
  };
}

/** Further months after the first. */
export function repeatMonths(form: PlanForm): number | undefined {
  if (!form.repeats) return 0;
  return form.repeatTimes === undefined ? undefined : form.repeatTimes - 1;
}

/** Planned length in minutes; not positive while the end is not after the start. */
export function plannedLength(form: PlanForm): number {
  const lengthMs = instantOf(form.endDate, form.endTime) - instantOf(form.startDate, form.startTime);
  return Math.round(lengthMs / 60_000);
}

/** A kept draft, or undefined when it is none, was written by another version, or begins in the past. */
export function parsePlan(kept: unknown, nowMs: number): PlanForm | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const draft = kept as Record<string, unknown>;
  const days = ['startDate', 'endDate', 'closeDate'] as const;
  const [startDate, endDate, closeDate] = days.map((name) => parseLocalDate(String(draft[name])));
  const times = ['startTime', 'endTime', 'closeTime'] as const;
  const [startTime, endTime, closeTime] = times.map((name) => clockTime(draft[name]));
  if (!startDate || !endDate || !closeDate || !startTime || !endTime || !closeTime) return undefined;
  if (instantOf(startDate, startTime) < nowMs) return undefined;
  return {
    type: ACTIVITY_TYPES.find((type) => type === draft.type),
    projectKey: typeof draft.projectKey === 'string' ? draft.projectKey : null,
    title: textOf(draft.title),
    titleTouched: draft.titleTouched !== false,
    startDate,
    startTime,
    endDate,
    endTime,
    place: textOf(draft.place),
    capacityPeople: typeof draft.capacityPeople === 'number' ? draft.capacityPeople : undefined,
    closesEarlier: draft.closesEarlier === true,
    closeDate,
    closeTime,
    needsCheckOut: draft.needsCheckOut !== false,
    repeats: draft.repeats === true,
    repeatTimes: typeof draft.repeatTimes === 'number' ? draft.repeatTimes : undefined,
    description: textOf(draft.description),
  };
}

function clockTime(value: unknown): string | undefined {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Whether anything worth keeping has been entered beyond what the form began with. */
export function isFilledIn(form: PlanForm): boolean {
  return form.titleTouched || form.place !== '' || form.description !== '';
}
