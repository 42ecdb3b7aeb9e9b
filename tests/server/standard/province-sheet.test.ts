import { afterEach, beforeEach, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file';
import { upload } from '../support/storage';
import { startWorld, type World } from '../support/world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await world.call('admin', 'campaign.create', {
    name: '市级文明单位创建',
    level: 'city',
    fromYear: '2026',
    toYear: '2026',
    template: null,
    renewsCampaignId: null,
  });
});
afterEach(() => world.close());

/** A cell, and over how many rows and columns it goes; null: another one goes over it. */
type Cell = string | null | readonly [text: string, rows: number, columns: number];

/** The table as Excel stores it, with real merged areas. */
async function importing(rows: readonly (readonly Cell[])[], preview: boolean) {
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      const [value, rowSpan, span] = typeof cell === 'string' ? [cell, 1, 1] : cell;
      return { value, type: String, rowSpan, span };
    }),
  );
  const file = await writeXlsxFile(cells, {});
  const fileId = await upload(world, Buffer.from(await file.arrayBuffer()));
  return world.call('admin', 'standard.importSheet', { fileId, preview });
}

const PROVINCE: readonly (readonly Cell[])[] = [
  [['某省文明单位测评标准', 1, 5], null, null, null, null],
  ['测评项目', '测评指标', '测评标准', '分值', '备查资料'],
  [['组织领导（60分）', 2, 1], '领导重视', 'A.每季度研究；B.每年研究；C.没有研究', '30分', '会议记录'],
  [null, '规划计划', '有三年规划、年度计划', '30', '规划文件'],
  ['志愿服务', '服务时长', '人均每年25小时', '40', ''],
  [['合计', 1, 3], null, null, '100'],
];

test('a province’s table is brought as it was handed out, and then goes out and in as this app’s own', async () => {
  const looked = await importing(PROVINCE, true);
  expect(looked).toMatchObject({ added: 3, chapters: 2, centipoints: 10_000, problems: [], saved: false });
  expect(looked.notes.length).toBeGreaterThan(0);
  expect(world.documents('chapters')).toEqual([]);
  expect(await importing(PROVINCE, false)).toMatchObject({ added: 3, saved: true });
  const { indicator } = await world.call('member', 'standard.indicator', { year: null, key: '1-1' });
  expect(indicator).toMatchObject({
    title: '领导重视',
    kind: 'graded',
    weightCentipoints: 3000,
    evidence: { text: '会议记录', minimumPieces: 1 },
  });
  const { fileId } = await world.call('admin', 'standard.exportSheet', { year: null, campaignId: null });
  expect(fileId).toMatch(/\.xlsx$/);
  // Brought a second time it says that nothing changes: codes follow from the order.
  expect(await importing(PROVINCE, true)).toMatchObject({ unchanged: 3, added: 0, changed: 0, removed: 0 });
});

test('what it brought can be judged at once', async () => {
  await importing(PROVINCE, false);
  const { roundId } = await world.call('secretary', 'selfcheck.open', { title: '第一轮自查' });
  const judged = await world.call('secretary', 'selfcheck.judge', {
    roundId,
    key: '1-1',
    outcome: { kind: 'graded', grade: 'B' },
    reason: '只研究了一次',
  });
  expect(judged).toMatchObject({ percent: 66, centipoints: 1980 });
});

test('one row without points, and nothing is written', async () => {
  const spoiled = PROVINCE.map((row, at) =>
    at === 3 ? row.map((cell) => (cell === '30' ? '若干' : cell)) : row,
  );
  expect(await importing(spoiled, false)).toMatchObject({
    saved: false,
    problems: [{ row: 4, column: '分值', message: '分值请只填一个数，现在是“若干”' }],
    notes: [],
  });
  expect(world.documents('chapters')).toEqual([]);
});

test('what hangs on an indicator does not pass to another one that comes to stand in its place', async () => {
  await importing(PROVINCE, false);
  await world.call('secretary', 'standard.saveStatement', {
    year: '2026',
    key: '1-1',
    revision: 0,
    text: '每季度研究一次。',
  });
  expect(await importing(PROVINCE, true)).toMatchObject({ unchanged: 3, problems: [] });
  const another = PROVINCE.map((row) => row.map((cell) => (cell === '领导重视' ? '班子建设' : cell)));
  const { problems, saved } = await importing(another, false);
  expect(problems).toMatchObject([{ row: 3, message: expect.stringContaining('“领导重视”已有填报说明') }]);
  expect(saved).toBe(false);
});
