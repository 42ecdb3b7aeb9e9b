import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../cloudfunctions/server/membership/sheet/write-workbook';
import { runSchedule } from '../record/ledger-invariants';
import { DAY_MS } from '../service/service-support';
import { isStored, upload } from '../support/storage';
import { twoUnits } from '../support/two-units';
import { nextRequestId, startWorld, WORLD_NOW_MS, type World } from '../support/world';

describe('files that are stored for one use', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: twoUnits() });
  });
  afterAll(() => world.close());

  const sheet = async (name: string) => {
    const rows = [
      ['姓名', '科室'],
      [name, '办公室'],
    ];
    return writeWorkbook([{ name: '人员', rows, columnWidths: [10, 10] }]);
  };
  const importing = (fileId: string, preview: boolean) =>
    world.call('admin', 'membership.importPeople', { fileId, preview });
  const clean = async (now: number) => {
    const report = await runSchedule(world, { task: 'cleanFiles' }, now);
    expect(report).toMatchObject({ ok: true, data: { finished: true } });
    return report.data as unknown as { removed: number };
  };

  test('a sheet goes once it is imported; one that was only looked at goes the night after a day', async () => {
    const imported = await upload(world, await sheet('新来一'), 'a.xlsx', 'import');
    await importing(imported, true);
    expect(await isStored(world, imported)).toBe(true);
    const requestId = nextRequestId();
    const again = () =>
      world.call('admin', 'membership.importPeople', { fileId: imported, preview: false }, { requestId });
    const first = await again();
    expect(first).toMatchObject({ added: 1, saved: true });
    expect(await isStored(world, imported)).toBe(false);
    // Sent once more because the answer was lost.
    expect(await again()).toEqual(first);
    const looked = await upload(world, await sheet('新来二'), 'b.xlsx', 'import');
    await importing(looked, true);
    expect(await clean(WORLD_NOW_MS + DAY_MS / 2)).toMatchObject({ removed: 0 });
    expect(await isStored(world, looked)).toBe(true);
    // With the note of the one that is gone already.
    expect(await clean(WORLD_NOW_MS + 2 * DAY_MS)).toMatchObject({ removed: 2 });
    expect(await isStored(world, looked)).toBe(false);
    expect(world.documents('temporary_files')).toEqual([]);
  });

  test('invitations go the night after a day, also where an instance was killed before or after storing', async () => {
    const { fileId } = await world.call('admin', 'membership.invitations', {});
    expect(await isStored(world, fileId)).toBe(true);
    const [noted] = world.documents('temporary_files');
    const stored = await upload(world, Buffer.from('码'), 'killed.xlsx', 'documents');
    const path = stored.slice(stored.indexOf('/documents/') + 1);
    world.seed({
      temporary_files: [
        {
          ...noted,
          _id: 'never-stored',
          unitId: 'unit',
          path: 'documents/none.xlsx',
          fileId: '',
          expiresAtMs: 0,
        },
        { ...noted, _id: 'stored', unitId: 'unit', path, fileId: '', expiresAtMs: 0 },
        { ...noted, _id: 'gone', unitId: 'unit', path: '', fileId: `${stored}x`, expiresAtMs: 0 },
      ],
    });
    expect(await clean(WORLD_NOW_MS + 2 * DAY_MS)).toMatchObject({ removed: 4 });
    expect(await Promise.all([fileId, stored].map((id) => isStored(world, id)))).toEqual([false, false]);
    expect(world.documents('temporary_files')).toEqual([]);
  });

  test.each([
    'record',
    'evidence',
    'documents',
  ])('a file of the folder %s is no sheet to import, and stays: it may be somebody’s picture', async (folder) => {
    const other = await upload(world, await sheet('新来三'), 'c.xlsx', folder);
    for (const preview of [true, false]) {
      const refusal = await world.refusal('admin', 'membership.importPeople', { fileId: other, preview });
      expect(refusal).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('重新选择') });
    }
    await clean(WORLD_NOW_MS + 9 * DAY_MS);
    expect(await isStored(world, other)).toBe(true);
    expect(world.documents('temporary_files')).toEqual([]);
  });

  test('a sheet that another unit uploaded is refused and stays', async () => {
    const theirs = await upload(world, await sheet('新来四'), 'd.xlsx', 'import');
    await importing(theirs, true);
    const input = { fileId: theirs, preview: false };
    expect(await world.refusal('far-admin', 'membership.importPeople', input)).toMatchObject({
      code: 'INPUT_INVALID',
    });
    expect(await isStored(world, theirs)).toBe(true);
    expect(world.documents('members').some(({ name }) => name === '新来四')).toBe(false);
    await clean(WORLD_NOW_MS + 9 * DAY_MS);
  });

  test('a sheet that is no sheet goes the night after a day as well', async () => {
    const broken = await upload(world, Buffer.from('<html>'), 'e.xlsx', 'import');
    await world.refusal('admin', 'membership.importPeople', { fileId: broken, preview: true });
    expect(await clean(WORLD_NOW_MS + 2 * DAY_MS)).toMatchObject({ removed: 1 });
    expect(await isStored(world, broken)).toBe(false);
  });

  test('one that the storage refuses to name is told and tried again a day later; the others go all the same', async () => {
    const other = await upload(world, await sheet('新来五'), 'f.xlsx', 'import');
    await importing(other, true);
    const [noted] = world.documents('temporary_files');
    world.seed({
      temporary_files: [
        { ...noted, _id: 'refused', unitId: 'unit', path: '../x', fileId: '', expiresAtMs: 0 },
      ],
    });
    const now = WORLD_NOW_MS + 2 * DAY_MS;
    expect(await clean(now)).toMatchObject({ removed: 1, failed: 1 });
    expect(await isStored(world, other)).toBe(false);
    expect(world.documents('temporary_files')).toMatchObject([{ _id: 'refused' }]);
    expect(await clean(now)).toMatchObject({ removed: 0, failed: 0 });
    expect(await clean(now + 2 * DAY_MS)).toMatchObject({ removed: 0, failed: 1 });
  });
});
