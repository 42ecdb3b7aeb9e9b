import type { LedgerEntryDoc } from '../../../../cloudfunctions/server/store/documents/ledger';
import type { FieldValue } from '../../../../src/shared/ledger/field';
import { linkInput } from '../../evidence/evidence-support';
import { entryInput } from '../../ledger/ledger-support';
import { taskInput } from '../../task/task-support';
import type { CampaignAct as Act, CampaignDice as Dice } from './campaign-dice';

const HOUR_MS = 3_600_000;
const SECRETARIES = ['secretary', 'secretary2'] as const;
const PEOPLE = ['member', 'member2', 'member3', 'secretary', 'secretary2', 'leader'] as const;
const KEYS = ['1-2', '1-3', '6-3', '6-4', '3-7'] as const;
const CLASSES = ['news', 'results', 'rules'] as const;
const DEADLINES = ['2026-12-10', '2026-12-20', '2026-12-31'] as const;
const PLACES = [
  { departmentId: 'office', ownerId: 'member' },
  { departmentId: 'office', ownerId: null },
  { departmentId: 'sports', ownerId: 'member2' },
  { departmentId: 'sports', ownerId: 'member3' },
] as const;

/** Adds a piece, or lets one serve more, changes or withdraws it; few addresses, so that they meet. */
export function evidence(dice: Dice): Act {
  const who = dice.pick(SECRETARIES);
  const keys = [...new Set([dice.pick(KEYS), dice.pick(KEYS)])];
  const archiveClass = dice.pick(CLASSES);
  const kind = dice.random();
  const piece = dice.document('evidence');
  if (!piece || kind < 0.4) {
    const url = `https://news.example.cn/${Math.floor(dice.random() * 60)}`;
    return { who, action: 'evidence.add', input: linkInput(url, { keys, archiveClass }) };
  }
  const { _id: evidenceId, revision } = piece;
  if (kind < 0.6) {
    return { who, action: 'evidence.serve', input: { evidenceId, key: dice.pick(KEYS), taskId: null } };
  }
  if (kind < 0.8) return { who, action: 'evidence.withdraw', input: { evidenceId, reason: '不再需要' } };
  const input = { evidenceId, revision, title: '改过的材料', happenedOn: '2026-11-01', archiveClass, keys };
  return { who, action: 'evidence.change', input };
}

/** Gives a task, or moves, assigns, reports, decides or cancels one. */
export function task(dice: Dice): Act {
  const who = dice.pick(SECRETARIES);
  const kind = dice.random();
  const found = dice.document('tasks');
  const deadline = dice.pick(DEADLINES);
  if (!found || kind < 0.3) {
    const departments = [dice.pick(PLACES)];
    const input = taskInput({ deadline, key: dice.pick(KEYS), departments });
    return { who, action: 'task.create', input };
  }
  const { _id: taskId, revision, ownerId } = found;
  if (kind < 0.5) {
    const text = '已经完成，见会议记录';
    return { who: ownerId ?? 'member', action: 'task.report', input: { taskId, text } };
  }
  if (kind < 0.7) {
    const reported = dice.document('tasks', ({ state }) => state === 'reported') ?? found;
    const decision = dice.random() < 0.6 ? 'confirm' : 'return';
    const input = { taskId: reported._id, revision: reported.revision, decision, reason: '已核对' };
    return { who, action: 'task.decide', input };
  }
  if (kind < 0.85) {
    const { departments: _departments, key: _key, ...plan } = taskInput({ deadline });
    return { who, action: 'task.change', input: { taskId, revision, ...plan, ...dice.pick(PLACES) } };
  }
  if (kind < 0.93) {
    const input = { taskId, revision, ownerId: dice.pick(['member', 'member2', 'member3', null]) };
    return { who, action: 'task.assign', input };
  }
  return { who, action: 'task.cancel', input: { taskId, revision, reason: '不再需要' } };
}

/** Opens a finding, proves or decides one; now and then a statement is written. */
export function finding(dice: Dice): Act {
  const who = dice.pick(SECRETARIES);
  const kind = dice.random();
  if (kind < 0.25) {
    const key = dice.pick(KEYS);
    const before = dice.document('statements', (one) => one.key === key);
    const text = '已完成。'.repeat(1 + Math.floor(dice.random() * 20));
    const input = { year: '2026', key, revision: before?.revision ?? 0, text };
    return { who, action: 'standard.saveStatement', input };
  }
  if (kind < 0.5) {
    const input = {
      indicatorKey: dice.pick([...KEYS, null]),
      text: '领导小组调整后没有发文',
      way: 'atOnce',
      measures: '补发通知',
      ownerId: dice.pick(PEOPLE),
      deadline: dice.pick(DEADLINES),
    };
    return { who, action: 'selfcheck.openFinding', input };
  }
  if (kind < 0.75) {
    const open = dice.document('findings', ({ state }) => state === 'open' || dice.random() < 0.1);
    const input = { findingId: open?._id ?? 'none', text: '已经整改到位', pictures: [] };
    return { who: open?.ownerId ?? who, action: 'selfcheck.proveFinding', input };
  }
  const proved = dice.document('findings', ({ state }) => state === 'proved' || dice.random() < 0.1);
  const decision = dice.random() < 0.7 ? 'close' : 'return';
  const input = { findingId: proved?._id ?? 'none', decision, reason: '还缺照片' };
  return { who, action: 'selfcheck.decideFinding', input };
}

/** Enters something in a ledger, or changes, confirms or withdraws it. */
export function ledger(dice: Dice): Act {
  const kind = dice.random();
  const entry = dice.document('ledger_entries', ({ kind: of }) => of !== 'venue' && of !== 'partner');
  if (!entry || kind < 0.5) return enter(dice, null);
  const { _id: entryId, revision, createdById } = entry;
  const who = dice.random() < 0.5 ? createdById : dice.pick(SECRETARIES);
  if (kind < 0.7) return { ...enter(dice, entry), who };
  if (kind < 0.85) {
    const article = dice.document('ledger_entries', ({ state }) => state === 'submitted') ?? entry;
    const input = {
      entryId: article._id,
      revision: article.revision,
      approve: dice.random() < 0.7,
      level: dice.pick([null, 'province', 'own']),
      reason: '已核对',
    };
    return { who: dice.pick(SECRETARIES), action: 'ledger.confirm', input };
  }
  return { who, action: 'ledger.withdraw', input: { entryId, revision, reason: '重复登记' } };
}

const DAYS = ['2025-12-30', '2026-01-02', '2026-11-02', '2026-11-10'] as const;

function enter(dice: Dice, before: LedgerEntryDoc | null): Act {
  const kind =
    before?.kind ?? dice.pick(['helpingProject', 'article', 'talk', 'venueBooking', 'venueBooking']);
  const at = before && { entryId: before._id, revision: before.revision };
  const who = dice.pick(kind === 'helpingProject' ? SECRETARIES : PEOPLE);
  const change = valuesFor(dice, kind);
  return { who, action: 'ledger.save', input: entryInput(kind, change, at) };
}

function valuesFor(dice: Dice, kind: LedgerEntryDoc['kind']): Readonly<Record<string, FieldValue>> {
  const day = dice.pick(DAYS);
  switch (kind) {
    case 'helpingProject': {
      const partner = dice.document('ledger_entries', (one) => one.kind === 'partner')?._id ?? '';
      return { day, partner, amountFen: Math.floor(dice.random() * 100_000) };
    }
    case 'article':
      return { day, authors: [dice.pick(PEOPLE)] };
    case 'talk':
      return {
        day,
        with: [...new Set([dice.pick(['member', 'member2']), dice.pick(['member3', 'member'])])],
      };
    case 'venueBooking': {
      const venue = dice.document('ledger_entries', (one) => one.kind === 'venue')?._id ?? '';
      // Half hours of some days, now and then over midnight and over New Year.
      const startsAtMs = dice.now + Math.floor(dice.random() * 100) * HOUR_MS;
      return { venue, startsAtMs, endsAtMs: startsAtMs + dice.pick([1, 2, 5, 30]) * HOUR_MS };
    }
    default:
      return {};
  }
}
