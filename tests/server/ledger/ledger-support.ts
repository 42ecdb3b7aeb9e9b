import type { Input } from '../../../src/shared/contract/actions';
import type { FieldValue } from '../../../src/shared/ledger/field';
import type { LedgerKind } from '../../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import { WORLD_NOW_MS, type World } from '../support/world';

type Values = Readonly<Record<string, FieldValue>>;

export const HOUR = 3_600_000;

/** What must be filled in, and beyond it nothing. */
const REQUIRED: Readonly<Record<LedgerKind, Values>> = {
  partner: { name: '柳树村党支部', form: 'village' },
  jointWork: { title: '春耕帮扶', day: '2026-11-10' },
  helpingProject: { name: '村道扩建', day: '2026-11-05', stage: 'underway', place: '柳树村' },
  venue: { name: '党员活动室', type: 'partyRoom', place: '二楼东侧', booking: 'open' },
  venueBooking: {
    startsAtMs: WORLD_NOW_MS + HOUR,
    endsAtMs: WORLD_NOW_MS + 2 * HOUR,
    purpose: '主题党日',
  },
  mediaColumn: { name: '志愿服务', medium: 'wechat' },
  article: { title: '志愿服务进社区', day: '2026-11-12', level: 'city', outlet: '市文明网' },
  talk: { with: ['member'], day: '2026-11-11', topic: '近期思想和工作', form: 'routine' },
  bimonthlyMeeting: { topic: '四季度重点', day: '2026-11-09', chair: ['leader'], progress: 'open' },
  contactPoint: { name: '幸福社区', type: 'community', leader: ['leader'] },
  contactVisit: { day: '2026-11-13', subject: '了解停车难' },
};

/** Values of an entry: all fields there, those of the kind's example filled in, and the change over it. */
export function valuesOf(kind: LedgerKind, change: Values = {}): Record<string, FieldValue> {
  const empty = LEDGER_KIND_FACTS[kind].fields.map(({ key, type }): [string, FieldValue] => {
    if (type === 'people' || type === 'pictures') return [key, []];
    return [key, type === 'text' || type === 'longText' || type === 'link' ? '' : null];
  });
  return { ...Object.fromEntries(empty), ...REQUIRED[kind], ...change };
}

export function entryInput(
  kind: LedgerKind,
  change: Values = {},
  at: { entryId: string; revision: number } | null = null,
): Input<'ledger.save'> {
  const values = valuesOf(kind, change);
  return { entryId: at?.entryId ?? null, revision: at?.revision ?? null, entry: { kind, values } };
}

/** Adds or changes an entry and tells where it stands. */
export function enter(
  world: World,
  who: string,
  kind: LedgerKind,
  change: Values = {},
  at: { entryId: string; revision: number } | null = null,
) {
  return world.call(who, 'ledger.save', entryInput(kind, change, at));
}
