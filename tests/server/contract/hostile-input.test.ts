import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CollectionName } from '../../../cloudfunctions/server/store/documents';
import { COLLECTIONS } from '../../../config/collections';
import type { ActionSpec } from '../../../src/shared/contract/action-spec';
import { ACTIONS, type Action } from '../../../src/shared/contract/actions';
import { arbitraryInput } from '../support/arbitrary-input';
import type { SeedDocuments } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';

const CASES_AN_ACTION = 24;
/** The platform refuses more before a function sees it; the rest of the 100 KB is the envelope’s. */
const MAX_PAYLOAD_BYTES = 102_000;
const KNOWN_IDS = ['member', 'secretary2', 'office', 'first', 'far-member', 'far-office', 'far-unit', 'unit'];

/** What people, broken phones and attackers put where a value belongs. */
const HOSTILE: readonly unknown[] = [
  null,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  4_102_444_800_001,
  '',
  ' ',
  '\u200b\u200b',
  '\u202e倒着写',
  '👨‍👩‍👧‍👦🎉',
  '<script>alert(1)</script>',
  "'; DROP TABLE members; --",
  '{"$gt":""}',
  { $gt: '' },
  { $where: 'sleep(1000)' },
  { __proto__: { admin: true } },
  [],
  [[[[]]]],
  true,
  '2026-02-30',
  '9999-99-99',
  'far-member',
  '../../etc/passwd',
  'constructor',
  // Just below what the platform lets through to a function at all.
  'a'.repeat(100_000),
  '字'.repeat(20_000),
];

/** Begins every name of the foreign unit: no answer may hold it. */
const FAR_MARK = '异地';
const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Two units whose people have the same ids but for the prefix, the foreign one's names marked. */
function markedUnits(): SeedDocuments {
  const { units, departments, branches, members, ...others } = twoUnits();
  const marked = <T extends { readonly _id: string; readonly name: string }>(list: readonly T[] = []) =>
    list.map((one) => (one._id.startsWith('far-') ? { ...one, name: `${FAR_MARK}${one.name}` } : one));
  return {
    ...others,
    units: marked(units),
    departments: marked(departments),
    branches: marked(branches),
    members: marked(members),
  };
}

describe('hostile input', () => {
  let world: World;
  let farBefore: string;
  const isFar = ({ _id, unitId }: { readonly _id: string; readonly unitId?: string }) =>
    _id.startsWith('far-') || unitId === 'far-unit';
  const farAway = () =>
    JSON.stringify(COLLECTION_NAMES.map((collection) => world.documents(collection).filter(isFar)));
  beforeAll(async () => {
    world = await startWorld({ seed: markedUnits() });
    farBefore = farAway();
  });
  afterAll(() => world.close());

  const actions = Object.entries(ACTIONS) as Array<[Action, ActionSpec]>;
  for (const [action, spec] of actions) {
    test(`${action} answers in Chinese, never INTERNAL, and with nothing of another unit`, async () => {
      const who =
        spec.audience === 'anyone' || spec.audience.includes('member')
          ? 'member'
          : personaOf(spec.audience[0]);
      const inputs = fc.sample(hostileInput(spec), { numRuns: CASES_AN_ACTION, seed: 20261116 });
      for (const input of inputs) {
        if (Buffer.byteLength(JSON.stringify(input) ?? '') > MAX_PAYLOAD_BYTES) continue;
        const answer = await world.envelope(who, action, input);
        if (answer.ok) {
          expect(JSON.stringify(answer.data)).not.toContain(FAR_MARK);
          continue;
        }
        const { code, message } = answer.error;
        expect({ code, input: JSON.stringify(input)?.slice(0, 300) }).not.toMatchObject({ code: 'INTERNAL' });
        expect(message).toMatch(/[\u4e00-\u9fff]/);
        expect(message).not.toMatch(/undefined|null|NaN|Error|Expected|Invalid|\$|_id/);
      }
    });
  }

  test('more than 100 KB is refused by the platform, and the next call is answered', async () => {
    const input = { category: 'suggestion', text: 'a'.repeat(110_000), anonymous: true };
    await expect(world.envelope('member', 'feedback.submit', input)).rejects.toThrow();
    await world.call('member', 'membership.me', {});
  });

  test('nothing of the foreign unit has moved', () => {
    expect(farAway()).toBe(farBefore);
  });
});

/** A proper input, most often with one or two places spoiled; at times something else altogether. */
function hostileInput(spec: ActionSpec): fc.Arbitrary<unknown> {
  const proper = arbitraryInput(spec.input, KNOWN_IDS);
  const spoiled = fc
    .tuple(proper, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...HOSTILE)), { minLength: 1, maxLength: 2 }))
    .map(([input, spoils]) =>
      spoils.reduce<unknown>((value, [place, hostile]) => spoil(value, place, hostile), input),
    );
  const extended = proper.map((input) => ({
    ...(input as object),
    unitId: 'far-unit',
    roles: ['administrator'],
  }));
  return fc.oneof(
    { weight: 3, arbitrary: proper },
    { weight: 6, arbitrary: spoiled },
    { weight: 1, arbitrary: extended },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  );
}

function spoil(input: unknown, place: number, hostile: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const names = Object.keys(input);
  const name = names[place % Math.max(1, names.length)];
  return name === undefined ? { surprise: hostile } : { ...input, [name]: hostile };
}

function personaOf(role: string): string {
  return role === 'administrator' ? 'admin' : role;
}
