import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../cloudfunctions/server/membership/sheet/write-workbook';
import { runSchedule } from '../record/ledger-invariants';
import { DAY_MS } from '../service/service-support';
import { isStored, upload } from '../support/storage';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

describe('files that are stored for one use', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
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
    expect(await importing(imported, false)).toMatchObject({ added: 1, saved: true });
    expect(await isStored(world, imported)).toBe(false);
    const looked = await upload(world, await sheet('新来二'), 'b.xlsx', 'import');
    await importing(looked, true);
    expect(await clean(WORLD_NOW_MS + DAY_MS / 2)).toMatchObject({ removed: 0 });
    expect(await isStored(world, looked)).toBe(true);
    expect(await clean(WORLD_NOW_MS + 2 * DAY_MS)).toMatchObject({ removed: 1 });
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

  test('a file of any other folder is read and never removed: it may be somebody’s picture', async () => {
    const other = await upload(world, await sheet('新来三'), 'c.xlsx', 'record');
    expect(await importing(other, false)).toMatchObject({ saved: true });
    await clean(WORLD_NOW_MS + 9 * DAY_MS);
    expect(await isStored(world, other)).toBe(true);
  });
});
