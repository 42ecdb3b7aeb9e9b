import type { YearMonth } from '../../src/shared/time/local-date';
import { clockTimeOfSlot, daysOfMonth, fitsSlot } from './calendar';
import { PROJECT_SERVICES } from './catalogue/project-service';
import { STANDING_SERVICES } from './catalogue/standing-service';
import type { ServiceTemplate } from './catalogue/template';
import { draftPlan } from './draft-plan';
import type { Moment, Organisation, Person, Plan } from './world';

/** Services a month, January first: quiet around Spring Festival, busy in March (学雷锋月) and December. */
const SERVICES_BY_MONTH = [9, 9, 18, 14, 13, 12, 10, 11, 13, 14, 13, 16];
const MOST_LIKELY = 0.9;
/** Who is not registered may help now and then. */
const UNREGISTERED_WEIGHT = 0.08;

/** The volunteer services of one month. */
export function planServices(moment: Moment, organisation: Organisation, month: YearMonth): Plan[] {
  const calendarMonth = Number(month.slice(5));
  const fitting = (templates: readonly ServiceTemplate[]) =>
    templates.filter(({ months }) => !months || months.includes(calendarMonth));
  const count = SERVICES_BY_MONTH[calendarMonth - 1] ?? 0;
  const projects = inTurn(moment, fitting(PROJECT_SERVICES), Math.ceil(count * 0.68));
  const standing = inTurn(moment, fitting(STANDING_SERVICES), count - projects.length);
  return [...projects, ...standing].flatMap((template) => {
    const days = daysOfMonth(month).filter((day) => fitsSlot(day, template.slot));
    const [first, ...others] = days;
    if (!first) return [];
    const date = moment.random.pick([first, ...others]);
    return [planService(moment, organisation, template, { date, at: clockTimeOfSlot(template.slot) })];
  });
}

/** One service after a template, at a day and time or an instant. */
export function planService(
  moment: Moment,
  organisation: Organisation,
  template: ServiceTemplate,
  starts: Parameters<typeof draftPlan>[1]['starts'],
): Plan {
  const { random } = moment;
  const [least, most] = template.people;
  const wanted = random.integer(least, most);
  return draftPlan(moment, {
    type: template.type,
    projectKey: template.project,
    title: template.title,
    place: random.pick(template.places),
    description: template.description,
    starts,
    durationMinutes: template.durationMinutes,
    capacityPeople: wanted + random.integer(0, 5),
    organiser: random.pick(organisation.secretaries),
    invited: likely(organisation.people, wanted),
  });
}

/** As many draws as asked for, each template once before any comes again. */
function inTurn<T>({ random }: Moment, items: readonly T[], count: number): T[] {
  const drawn: T[] = [];
  while (items.length > 0 && drawn.length < count) drawn.push(...random.shuffle(items));
  return drawn.slice(0, count);
}

/** So many of the people on average, the ready ones more often. */
function likely(people: readonly Person[], wanted: number): Plan['invited'] {
  const weights = people.map(
    ({ zeal, member }) => zeal * (member.volunteerNumber === '' ? UNREGISTERED_WEIGHT : 1),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return people.map((person, index) => ({
    person,
    chance: Math.min(MOST_LIKELY, (wanted * (weights[index] ?? 0)) / sum),
  }));
}
