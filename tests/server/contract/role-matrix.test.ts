import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionSpec } from '../../../src/shared/contract/action-spec';
import { ACTIONS, type Action } from '../../../src/shared/contract/actions';
import { arbitraryInput } from '../support/arbitrary-input';
import { startWorld, type World } from '../support/world';

const PERSONAS = {
  stranger: [],
  retired: [],
  member: ['member'],
  secretary: ['member', 'secretary'],
  leader: ['member', 'leader'],
  admin: ['member', 'administrator'],
} as const;

describe('every action, every role', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const actions = Object.entries(ACTIONS) as Array<[Action, ActionSpec]>;
  for (const [action, spec] of actions) {
    for (const [persona, roles] of Object.entries(PERSONAS)) {
      const allowed =
        spec.audience === 'anyone' ||
        spec.audience.some((role) => (roles as readonly string[]).includes(role));
      test(`${action} by ${persona}: ${allowed ? 'let in' : 'turned away'}`, async () => {
        const [input] = fc.sample(arbitraryInput(spec.input, ['member', 'office']), {
          numRuns: 1,
          seed: 20261116,
        });
        const answer = await world.envelope(persona, action, input);
        const code = answer.ok ? 'OK' : answer.error.code;
        if (allowed) expect(['FORBIDDEN', 'NOT_BOUND', 'INTERNAL', 'UNKNOWN_ACTION']).not.toContain(code);
        else expect(code).toBe(persona === 'stranger' ? 'NOT_BOUND' : 'FORBIDDEN');
      });
    }
  }

  test('a name of JavaScript’s own is no action', async () => {
    for (const action of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect((await world.refusal('admin', action, {})).code).toBe('UNKNOWN_ACTION');
    }
  });

  test('without an openid nobody is let in', async () => {
    const outcome = await world.emulator.invoke('api', { action: 'membership.me', input: {} });
    expect(outcome.result).toMatchObject({ ok: false, error: { code: 'NOT_BOUND' } });
  });
});
