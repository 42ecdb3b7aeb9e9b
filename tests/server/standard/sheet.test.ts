import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWorkbook } from '../../../cloudfunctions/server/membership/sheet/read-workbook';
import { writeWorkbook } from '../../../cloudfunctions/server/membership/sheet/write-workbook';
import { STANDARD_COLUMNS } from '../../../src/shared/standard/standard-columns';
import { startCampaign } from '../support/campaign';
import { download, upload } from '../support/storage';
import { startWorld, type World } from '../support/world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

/** The rows of a stored sheet, titles included. */
async function rowsOf(fileId: string): Promise<string[][]> {
  const { cells } = readWorkbook(await download(world, fileId));
  const rows: string[][] = [];
  for (const { row, column, text } of cells) {
    rows[row - 1] ??= STANDARD_COLUMNS.map(() => '');
    const line = rows[row - 1];
    if (line) line[column] = text;
  }
  return rows;
}

const exported = async () => rowsOf((await world.call('admin', 'standard.exportSheet', {})).fileId);

async function importing(rows: readonly (readonly string[])[], preview = false) {
  const columnWidths = STANDARD_COLUMNS.map(() => 12);
  const fileId = await upload(world, await writeWorkbook([{ name: '标准', rows, columnWidths }]));
  return world.call('admin', 'standard.importSheet', { fileId, preview });
}

const definitions = () => JSON.stringify(world.documents('chapters').map(({ revision: _, ...rest }) => rest));

test('what is exported and imported again changes nothing', async () => {
  const { indicators } = await startCampaign(world);
  const before = definitions();
  const rows = await exported();
  const summary = await importing(rows);
  expect(summary).toMatchObject({
    chapters: 12,
    added: 0,
    changed: 0,
    unchanged: indicators,
    removed: 0,
    centipoints: 10_000,
    saved: true,
  });
  expect(definitions()).toBe(before);
});

test('a campaign without a standard brings its own; a preview writes nothing', async () => {
  await world.call('admin', 'campaign.create', {
    name: '市级文明单位创建',
    level: 'city',
    fromYear: '2026',
    toYear: '2026',
    template: null,
    renewsCampaignId: null,
  });
  expect(await exported()).toEqual([[...STANDARD_COLUMNS]]);
  const line = (...cells: string[]) => STANDARD_COLUMNS.map((_, at) => cells[at] ?? '');
  const rows = [
    [...STANDARD_COLUMNS],
    line('1', '志愿服务'),
    line(
      '1.10',
      '人均时长',
      '人均25小时',
      '计数',
      '60',
      '',
      '签到表',
      '3',
      '创建活动',
      '',
      '人均志愿服务时长',
      '25小时',
      '每年',
      '体育科',
    ),
    line('1.2', '队伍', '成立队伍', '是否达标', '40'),
  ];
  expect(await importing(rows, true)).toMatchObject({ added: 2, centipoints: 10_000, saved: false });
  expect(world.documents('chapters')).toEqual([]);
  expect(await importing(rows)).toMatchObject({ added: 2, saved: true });
  const { chapters } = await world.call('member', 'standard.chapters', { year: null });
  expect(chapters[0]?.indicators.map(({ code }) => code)).toEqual(['1.2', '1.10']);
  const { indicator } = await world.call('member', 'standard.indicator', { year: null, key: '1-10' });
  expect(indicator).toMatchObject({
    weightCentipoints: 6000,
    departmentId: 'sports',
    binding: { metric: 'serviceMinutesPerHead', target: 1500, period: 'year' },
    evidence: { minimumPieces: 3, classes: ['activities'] },
  });
});

test('one wrong cell, and nothing is written; who only reads may not import', async () => {
  await startCampaign(world);
  const before = definitions();
  const rows = await exported();
  const spoiled = rows.map((row, at) =>
    at === 5 ? row.map((cell, column) => (column === 4 ? '很多' : cell)) : row,
  );
  const answer = await importing(spoiled);
  expect(answer).toMatchObject({ saved: false, problems: [{ row: 6, column: '分值' }, { row: 6 }] });
  expect(definitions()).toBe(before);
  const input = { fileId: 'cloud://x/import/y.xlsx', preview: true };
  expect(await world.refusal('secretary', 'standard.importSheet', input)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await world.refusal('admin', 'standard.importSheet', input)).toMatchObject({
    code: 'SHEET_INVALID',
  });
});

test('a row whose indicator has evidence cannot be left out; others can, with their chapter', async () => {
  await startCampaign(world);
  await world.call('secretary', 'standard.saveStatement', {
    year: '2026',
    key: '12-1',
    revision: 0,
    text: '没有违纪违法。',
  });
  const rows = (await exported()).filter(([code]) => !code?.startsWith('12'));
  expect((await importing(rows)).problems).toMatchObject([
    { column: '编号', message: expect.stringContaining('填报说明') },
  ]);
  const withoutExtras = (await exported()).filter(([code]) => !code?.startsWith('11'));
  expect(await importing(withoutExtras)).toMatchObject({ chapters: 11, removed: 3, saved: true });
  const { chapters } = await world.call('member', 'standard.chapters', { year: null });
  expect(chapters.map(({ code }) => code)).not.toContain('11');
});
