import { kindOfType } from '../../../src/shared/activity/activity-type';
import type { Input } from '../../../src/shared/contract/actions';

type Entry = Input<'record.submit'>;

/** A proper entry; a test names only what it is about. */
export function entry(over: Partial<Entry> = {}): Entry {
  const whole: Entry = {
    type: 'communityDuty',
    projectKey: null,
    title: '社区环境整治',
    occurredOn: '2026-11-10',
    durationMinutes: 120,
    place: '幸福社区',
    description: '清理楼道杂物，慰问老人。',
    pictures: [],
    ...over,
  };
  const isService = kindOfType(whole.type) === 'volunteerService';
  return isService ? { startsAt: startOf(whole), ...whole } : whole;
}

/** The day on which most tests take place, at ten in the morning. */
const TODAY = '2026-11-16';
const SLOT_MINUTES = 120;

/** Services of one day begin at different times, and the same one at the same: by what they are called. */
function startOf({ title, occurredOn, durationMinutes }: Entry): string {
  const slots = occurredOn === TODAY ? 4 : 12;
  const sum = Array.from(title).reduce((all, each) => (all * 31 + each.charCodeAt(0)) % 1_000_003, 7);
  const within = Math.floor(SLOT_MINUTES / Math.min(durationMinutes, SLOT_MINUTES));
  const minutes = SLOT_MINUTES * (sum % slots) + durationMinutes * (Math.floor(sum / slots) % within);
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${two(minutes / 60)}:${two(minutes % 60)}`;
}
