import type { ActivityType } from '../../src/shared/activity/activity-type';
import type { YearMonth } from '../../src/shared/time/local-date';
import { nthWeekday } from './calendar';
import {
  CENTRAL_GROUP_TOPICS,
  DEPARTMENT_STUDIES,
  FIRST_TOPICS,
  GROUP_STUDIES,
  LECTURES,
  PARTY_LECTURES,
  READINGS,
  ROTATION_TRAINING,
} from './catalogue/study';
import type { StudyTheme } from './catalogue/template';
import { draftPlan } from './draft-plan';
import { readiness } from './readiness';
import type { Moment, Organisation, Person, Plan } from './world';

type Themes = readonly [StudyTheme, ...StudyTheme[]];

interface Session {
  readonly type: ActivityType;
  readonly themes: Themes;
  readonly place: string;
  readonly week: number;
  readonly weekday: 1 | 2 | 3 | 4 | 5;
  readonly at: string;
  readonly durationMinutes: number;
  /** Months (1–12) it is held in. */
  readonly months: readonly number[];
  readonly people: readonly Person[];
  readonly usual: number;
  /** Put before the title: which department or branch it is for. */
  readonly prefix?: string;
}

const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The study sessions of one month, of every type. */
export function planStudies(moment: Moment, organisation: Organisation, month: YearMonth): Plan[] {
  const calendarMonth = Number(month.slice(5));
  return [
    ...unitSessions(organisation.people),
    ...departmentSessions(organisation),
    ...branchSessions(organisation),
  ]
    .filter((session) => session.months.includes(calendarMonth))
    .map((session) => planSession(moment, organisation, session, month));
}

function planSession(moment: Moment, organisation: Organisation, session: Session, month: YearMonth): Plan {
  // Themes follow the calendar, so that two sessions in a row never have the same one.
  const turn = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) + session.week;
  const theme = session.themes[turn % session.themes.length] ?? session.themes[0];
  return draftPlan(moment, {
    type: session.type,
    title: `${session.prefix ?? ''}${theme.title}`,
    place: session.place,
    description: theme.description,
    starts: { date: nthWeekday(month, session.week, session.weekday), at: session.at },
    durationMinutes: session.durationMinutes,
    organiser: moment.random.pick(organisation.secretaries),
    invited: session.people.map((person) => ({ person, chance: readiness(person, session.usual) })),
  });
}

function unitSessions(people: readonly Person[]): Session[] {
  const seniors = people.filter((person) => person.senior);
  const half = (first: boolean) =>
    people.filter((person) => person.member.departmentId <= 'department-05' === first);
  const groupStudy = {
    type: 'groupStudy',
    themes: GROUP_STUDIES,
    place: '机关一楼报告厅',
    weekday: 3,
    at: '15:00',
    durationMinutes: 90,
    months: ALL_YEAR,
    usual: 0.82,
  } as const;
  return [
    { ...groupStudy, week: 1, people: half(true) },
    { ...groupStudy, week: 3, people: half(false) },
    {
      type: 'firstTopic',
      themes: FIRST_TOPICS,
      place: '四楼党组会议室',
      week: 2,
      weekday: 1,
      at: '09:00',
      durationMinutes: 60,
      months: ALL_YEAR,
      people: seniors,
      usual: 0.9,
    },
    {
      type: 'centralGroupStudy',
      themes: CENTRAL_GROUP_TOPICS,
      place: '四楼党组会议室',
      week: 3,
      weekday: 2,
      at: '14:30',
      durationMinutes: 150,
      months: [3, 4, 6, 7, 9, 10, 11, 12],
      people: seniors,
      usual: 0.88,
    },
    {
      type: 'newEraLecture',
      themes: LECTURES,
      place: '机关一楼报告厅',
      week: 4,
      weekday: 2,
      at: '15:00',
      durationMinutes: 120,
      months: [3, 4, 6, 9, 10, 11, 12],
      people,
      usual: 0.42,
    },
    {
      type: 'rotationTraining',
      themes: [ROTATION_TRAINING],
      place: '市委党校二号教室',
      week: 3,
      weekday: 4,
      at: '09:00',
      durationMinutes: 360,
      months: [5, 10],
      people,
      usual: 0.6,
    },
    {
      type: 'readingExchange',
      themes: READINGS,
      place: '图书室',
      week: 1,
      weekday: 5,
      at: '16:00',
      durationMinutes: 90,
      months: [1, 3, 4, 6, 7, 9, 11, 12],
      people: people.filter((person) => person.zeal > 1),
      usual: 0.35,
    },
  ];
}

function departmentSessions(organisation: Organisation): Session[] {
  return organisation.departments.map((department) => ({
    type: 'groupStudy',
    themes: DEPARTMENT_STUDIES,
    prefix: department.name,
    place: `${department.name}办公室`,
    week: 2,
    weekday: 4,
    at: '16:00',
    durationMinutes: 60,
    months: [1, 4, 7, 10],
    people: organisation.people.filter((person) => person.member.departmentId === department._id),
    usual: 0.86,
  }));
}

function branchSessions(organisation: Organisation): Session[] {
  return organisation.branches.map((branch, index) => ({
    type: 'partyLecture',
    themes: PARTY_LECTURES,
    prefix: branch.name,
    place: '三楼党员活动室',
    week: index % 2 === 0 ? 1 : 3,
    weekday: index < 2 ? 1 : 5,
    at: index === 4 ? '10:00' : '14:30',
    durationMinutes: 90,
    months: [2, 5, 8, 11],
    people: organisation.people.filter((person) => person.member.branchId === branch._id),
    usual: 0.84,
  }));
}
