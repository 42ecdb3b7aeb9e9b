import * as v from 'valibot';
import { MANAGERS, read } from '../contract/action-spec';
import { PLAN_PARTS } from '../standard/department-plan';
import { EVIDENCE_STATES } from '../standard/evidence-status';
import { INDICATOR_KINDS } from '../standard/indicator';
import { METRIC_PERIODS, METRICS } from '../standard/metric';
import { CAMPAIGN_LEVELS, CAMPAIGN_PHASES } from './campaign-plan';
import { campaignYearInput, campaignYearView } from './campaign-year-input';

const tasks = v.strictObject({
  total: v.number(),
  done: v.number(),
  overdue: v.number(),
  /** Open, to be done within seven days. */
  dueSoon: v.number(),
});

const indicator = v.strictObject({
  key: v.string(),
  code: v.string(),
  title: v.string(),
  kind: v.picklist(INDICATOR_KINDS),
  weightCentipoints: v.number(),
  /** Empty: the office answers for it. */
  departmentName: v.string(),
  /** 0 to 100; null: not judged yet, or of a kind without a share. */
  resultPercent: v.nullable(v.number()),
  /** What the system counts for it; null: judged in the self-check. */
  measured: v.nullable(
    v.strictObject({
      metric: v.picklist(METRICS),
      value: v.number(),
      /** Of hours the part that is 信用时长; null of everything else. */
      creditValue: v.nullable(v.number()),
      target: v.number(),
      period: v.picklist(METRIC_PERIODS),
      reachedPeriods: v.nullable(v.number()),
      begunPeriods: v.nullable(v.number()),
      behind: v.boolean(),
    }),
  ),
  evidence: v.strictObject({ state: v.picklist(EVIDENCE_STATES), pieces: v.number(), reason: v.string() }),
  /** 0 to 1000; null for plus, minus and veto items. */
  readinessPermille: v.nullable(v.number()),
  vetoed: v.boolean(),
  tasks,
  /** Names of the departments whose tasks under it are overdue, those with the most first. */
  lateDepartments: v.array(v.string()),
  openFindings: v.number(),
});
export type ReadinessIndicator = v.InferOutput<typeof indicator>;

const chapter = v.strictObject({
  code: v.string(),
  title: v.string(),
  weightCentipoints: v.number(),
  readinessPermille: v.number(),
  indicators: v.array(indicator),
});
export type ReadinessChapter = v.InferOutput<typeof chapter>;

const departmentPlan = v.strictObject({
  departmentId: v.string(),
  name: v.string(),
  people: v.number(),
  tasks,
  /** Indicators it answers for, and how ready those are together; null: it answers for none. */
  indicators: v.number(),
  readinessPermille: v.nullable(v.number()),
  serviceMinutesPerHead: v.number(),
  /** The part of it that is 信用时长; the rest is 荣誉时长. */
  creditMinutesPerHead: v.number(),
  partyDayAttendancePercent: v.number(),
  studySessionsPerHead: v.number(),
  /** Its own plan: parts of the unit's targets and of its tasks that lie behind the calendar, in words. */
  behind: v.array(v.picklist(PLAN_PARTS)),
});
export type DepartmentPlan = v.InferOutput<typeof departmentPlan>;

const campaign = v.strictObject({
  campaignId: v.string(),
  name: v.string(),
  level: v.picklist(CAMPAIGN_LEVELS),
  ...campaignYearView,
  fromYear: v.string(),
  toYear: v.string(),
  phase: v.picklist(CAMPAIGN_PHASES),
});

const weekPoint = v.strictObject({
  takenOn: v.string(),
  /** Worked on then: each year begins anew. */
  year: v.string(),
  readinessPermille: v.number(),
  evidencePermille: v.number(),
  tasksDone: v.number(),
  tasksTotal: v.number(),
  tasksOverdue: v.number(),
});

export const readinessActions = {
  'campaign.readiness': read(
    MANAGERS,
    'How ready the unit is for the title in a year: one figure with what it is made of, the tree of indicators with result, evidence and tasks, and each department against its own plan.',
    v.strictObject(campaignYearInput),
    v.strictObject({
      /** Null: no campaign runs; everything else is empty then. */
      campaign: v.nullable(campaign),
      monthsSoFar: v.number(),
      readinessPermille: v.number(),
      resultPermille: v.number(),
      evidencePermille: v.number(),
      /** What a self-check would give today. */
      centipoints: v.number(),
      fullCentipoints: v.number(),
      /** From how many points of hundred the title is within reach; null: the standard does not say. */
      passPercent: v.nullable(v.number()),
      tasks,
      chapters: v.array(chapter),
      departments: v.array(departmentPlan),
    }),
  ),
  'campaign.trend': read(
    MANAGERS,
    'Readiness week by week, where today’s pace leads by the end of the term, and what changed within the last seven days; of an earlier year its weeks alone.',
    v.strictObject(campaignYearInput),
    v.strictObject({
      /** Oldest first, at most 26; of an earlier year all of it, to the last picture taken. */
      weeks: v.array(weekPoint),
      /** Null: too short a time to tell, or a year that is over. */
      forecast: v.nullable(v.strictObject({ onDate: v.string(), permille: v.number() })),
      changes: v.strictObject({
        /** Since this day; null: no earlier picture to compare with. */
        since: v.nullable(v.string()),
        readinessPermille: v.number(),
        tasksDone: v.number(),
        /** Evidence pieces. */
        pieces: v.number(),
        /** Most changed first, at most 20. */
        indicators: v.array(
          v.strictObject({ key: v.string(), title: v.string(), before: v.number(), after: v.number() }),
        ),
      }),
    }),
  ),
} as const;
