import { formatDate, formatMinutes } from '../time/chinese-time';
import { localDateOf } from '../time/local-date';
import { ACTIVITY_KIND_LABELS, type ActivityKind } from './activity-kind';

interface ActivityFacts {
  readonly kind: ActivityKind;
  readonly title: string;
  readonly place: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  /** How many came; 0: nobody was counted, and nothing is said of it. */
  readonly camePeople: number;
}

const MINUTE_MS = 60_000;

/** A summary made of what is known, to be accepted as it is: what, when, where, how many, how long. */
export function summaryDraft({
  kind,
  title,
  place,
  startsAtMs,
  endsAtMs,
  camePeople,
}: ActivityFacts): string {
  const first = localDateOf(startsAtMs);
  // What ends at midnight ends with the day.
  const last = localDateOf(endsAtMs - 1);
  const days = last === first ? formatDate(first) : `${formatDate(first)}至${formatDate(last)}`;
  const people = camePeople > 0 ? [`${camePeople}人参加`] : [];
  // Of several days the hours between would count the nights.
  const length =
    last === first ? [`历时${formatMinutes(Math.round((endsAtMs - startsAtMs) / MINUTE_MS))}`] : [];
  return `${[`${days}在${place}开展${named(title, kind)}`, ...people, ...length].join('，')}。`;
}

/**
 * Whether a text was accepted as it was drafted and only the number of people has changed since, as it does when
 * somebody is recorded by hand afterwards. What people wrote themselves is never outdated.
 */
export function isOutdatedDraft(text: string, facts: ActivityFacts): boolean {
  const now = summaryDraft(facts);
  return text !== now && withoutPeople(text) === withoutPeople(now);
}

const withoutPeople = (text: string): string => text.replace(/，\d+人参加(?=[，。])/, '');

/** The title in marks with what it is, unless it says so itself; marks within marks are single ones. */
function named(title: string, kind: ActivityKind): string {
  const quoted = `“${title.replace(/“/g, '‘').replace(/”/g, '’')}”`;
  const what = kind === 'study' ? '学习活动' : ACTIVITY_KIND_LABELS[kind];
  return title.includes(ACTIVITY_KIND_LABELS[kind]) || title.endsWith('活动') ? quoted : `${quoted}${what}`;
}
