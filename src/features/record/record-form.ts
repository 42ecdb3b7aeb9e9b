import { ACTIVITY_ROLES, type ActivityRole } from '@/shared/activity/activity-role';
import type { ActivityType } from '@/shared/activity/activity-type';
import { ACTIVITY_TYPE_FACTS, ACTIVITY_TYPES } from '@/shared/activity/activity-type';
import type { RecordDetail } from '@/shared/record/contract';
import { clockTimeOf, type LocalDate } from '@/shared/time/local-date';

/** The form as it is filled in; `type` is undefined until chosen, minutes until entered. */
export interface RecordFormValues {
  readonly type: ActivityType | undefined;
  readonly projectKey: string | null;
  readonly title: string;
  /** False while the title is our suggestion, which follows the type. */
  readonly titleTouched: boolean;
  readonly occurredOn: string;
  readonly durationMinutes: number | undefined;
  /** `HH:mm`, empty when it is not told; undefined: not asked, so that it stays as it is. */
  readonly startsAt: string | undefined;
  /** Undefined: not asked. */
  readonly activityRole: ActivityRole | undefined;
  readonly place: string;
  readonly description: string;
  readonly pictures: readonly string[];
}

export function blankForm(today: LocalDate, type: ActivityType | undefined): RecordFormValues {
  return {
    type,
    projectKey: null,
    title: type ? ACTIVITY_TYPE_FACTS[type].label : '',
    titleTouched: false,
    occurredOn: today,
    durationMinutes: undefined,
    startsAt: '',
    activityRole: undefined,
    place: '',
    description: '',
    pictures: [],
  };
}

export function formOfRecord(record: RecordDetail): RecordFormValues {
  const { type, projectKey, title, occurredOn, durationMinutes, place, description, pictures } = record;
  // What attendance established is not asked, and seconds of a scan would not come back from a clock time.
  const own = record.source === 'self';
  const { startAtMs } = record;
  return {
    type,
    projectKey,
    title,
    titleTouched: true,
    occurredOn,
    durationMinutes,
    startsAt: own ? (startAtMs === null ? '' : clockTimeOf(startAtMs)) : undefined,
    activityRole: own ? record.activityRole : undefined,
    place,
    description,
    pictures,
  };
}

/** A project belongs to volunteer service in a project only; the suggested title follows type and project. */
export function chooseType(values: RecordFormValues, type: ActivityType): RecordFormValues {
  const projectKey = type === 'projectService' ? values.projectKey : null;
  const title = values.titleTouched ? values.title : ACTIVITY_TYPE_FACTS[type].label;
  return { ...values, type, projectKey, title };
}

export function chooseProject(values: RecordFormValues, project: { key: string; label: string }) {
  const title = values.titleTouched ? values.title : project.label;
  return { ...values, projectKey: project.key, title } satisfies RecordFormValues;
}

/** As it is sent; what is missing is left for the contract's schema to name. */
export function entryOf(values: RecordFormValues) {
  const { titleTouched: _ofTheForm, startsAt, activityRole, ...entry } = values;
  return {
    ...entry,
    ...(startsAt === undefined ? {} : { startsAt: startsAt || null }),
    ...(activityRole === undefined ? {} : { activityRole }),
  };
}

/** A kept draft, or undefined when it was written by another version or is not one. */
export function parseForm(kept: unknown): RecordFormValues | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const draft = kept as Record<string, unknown>;
  const texts = ['title', 'occurredOn', 'place', 'description'] as const;
  if (texts.some((name) => typeof draft[name] !== 'string')) return undefined;
  const { type, projectKey, durationMinutes, startsAt, activityRole, pictures } = draft;
  return {
    type: ACTIVITY_TYPES.find((known) => known === type),
    projectKey: typeof projectKey === 'string' ? projectKey : null,
    title: String(draft.title),
    titleTouched: draft.titleTouched !== false,
    occurredOn: String(draft.occurredOn),
    durationMinutes: typeof durationMinutes === 'number' ? durationMinutes : undefined,
    // As it is sent, no time is null; a draft of an older form does not tell.
    startsAt: startsAt === null ? '' : typeof startsAt === 'string' ? startsAt : undefined,
    activityRole: ACTIVITY_ROLES.find((known) => known === activityRole),
    place: String(draft.place),
    description: String(draft.description),
    pictures: Array.isArray(pictures) ? pictures.filter((one): one is string => typeof one === 'string') : [],
  };
}

/** What somebody does again: as last time, today. When it began and its pictures belong to that day alone. */
export function likeLast(last: RecordFormValues, today: LocalDate): RecordFormValues {
  return { ...last, titleTouched: true, occurredOn: today, startsAt: '', pictures: [] };
}

/** Whether anything worth keeping has been entered beyond what the form began with. */
export function isFilledIn(values: RecordFormValues): boolean {
  return (
    values.titleTouched ||
    values.durationMinutes !== undefined ||
    Boolean(values.startsAt) ||
    values.place !== '' ||
    values.description !== '' ||
    values.pictures.length > 0
  );
}
