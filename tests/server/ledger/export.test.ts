import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../support/world';
import { enter } from './ledger-support';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('a register is exported with every name, whatever its first character', async () => {
  await enter(world, 'secretary', 'partner', { name: '𠮷水村党支部' });
  await enter(world, 'secretary', 'partner');
  const { entries } = await world.call('secretary', 'ledger.export', { kind: 'partner', year: null });
  expect(entries).toBe(2);
});
