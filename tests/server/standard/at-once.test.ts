import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWorkbook } from '../../../cloudfunctions/server/membership/sheet/read-workbook';
import { writeWorkbook } from '../../../cloudfunctions/server/membership/sheet/write-workbook';
import { MAX_CHAPTERS } from '../../../src/shared/standard/limits';
import { STANDARD_COLUMNS } from '../../../src/shared/standard/standard-columns';
import { startCampaign } from '../support/campaign';
import { download, upload } from '../support/storage';
import { startWorld, type World } from '../support/world';

let world: World;
beforeEach(async () => {
  world = await startWorld({ instancesPerFunction: 4 });
  await startCampaign(world);
});
afterEach(() => world.close());

const codes = () =>
  world
    .documents('chapters')
    .map(({ code }) => Number(code))
    .sort((a, b) => a - b);

async function exportedRows(): Promise<string[][]> {
  const { fileId } = await world.call('admin', 'standard.exportSheet', {});
  const { cells } = readWorkbook(await download(world, fileId));
  const rows: string[][] = [];
  for (const { row, column, text } of cells) {
    const line = rows[row - 1] ?? STANDARD_COLUMNS.map(() => '');
    line[column] = text;
    rows[row - 1] = line;
  }
  return rows;
}

async function uploaded(rows: readonly (readonly string[])[]): Promise<string> {
  const columnWidths = STANDARD_COLUMNS.map(() => 12);
  return upload(world, await writeWorkbook([{ name: '标准', rows, columnWidths }]));
}

test('of two sheets brought at once one stands, and never a part of each', async () => {
  const rows = await exportedRows();
  const own = codes();
  for (const pair of [
    [20, 21],
    [30, 31],
    [40, 41],
  ]) {
    const files = await Promise.all(
      pair.map((code) =>
        uploaded([...rows, STANDARD_COLUMNS.map((_, at) => [String(code), '补充'][at] ?? '')]),
      ),
    );
    const answers = await Promise.all(
      files.map((fileId) => world.envelope('admin', 'standard.importSheet', { fileId, preview: false })),
    );
    const done = pair.filter((_, at) => answers[at]?.ok);
    for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('STATE_CHANGED');
    expect(done.length).toBeGreaterThan(0);
    expect(done.map((code) => JSON.stringify([...own, code]))).toContain(JSON.stringify(codes()));
  }
});

test('two who add the last chapter at once do not pass the number that pages read', async () => {
  const add = (code: number) =>
    world.envelope('admin', 'standard.saveChapter', { code: String(code), title: '补充内容', isNew: true });
  for (let code = 40; codes().length < MAX_CHAPTERS - 1; code += 1) expect((await add(code)).ok).toBe(true);
  const answers = await Promise.all([add(60), add(61), add(62)]);
  expect(codes()).toHaveLength(MAX_CHAPTERS);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a grade that a self-check gave keeps its name, or what was judged would count as not judged', async () => {
  await world.call('admin', 'campaign.end', { reason: '改用市级标准' });
  await world.call('admin', 'campaign.create', {
    name: '市级文明单位创建',
    level: 'city',
    fromYear: '2026',
    toYear: '2026',
    template: null,
    renewsCampaignId: null,
  });
  const scale = (best: string, percent = 66) => ({
    name: '市级标准',
    passPercent: null,
    grades: [
      { label: best, percent: 100 },
      { label: 'B', percent },
    ],
  });
  await world.call('admin', 'standard.saveScale', scale('A'));
  await world.call('admin', 'standard.saveChapter', { code: '1', title: '组织领导', isNew: true });
  const evidence = { text: '', minimumPieces: 0, classes: [], activityTypes: [] };
  const indicator = {
    code: '1.1',
    title: '组织领导有力',
    requirement: '有班子',
    kind: 'graded' as const,
    weightCentipoints: 10_000,
    lookBackYears: 0,
    evidence,
    binding: null,
    manualTarget: 0,
    departmentId: null,
  };
  await world.call('admin', 'standard.saveIndicator', { key: null, revision: 0, indicator });
  const { roundId } = await world.call('secretary', 'selfcheck.open', { title: '第一轮自查' });
  // What is being judged keeps its grades as well.
  expect(await world.refusal('admin', 'standard.saveScale', scale('优'))).toMatchObject({
    code: 'NOT_ALLOWED',
    message: expect.stringContaining('A'),
  });
  const outcome = { kind: 'graded' as const, grade: 'A' };
  await world.call('secretary', 'selfcheck.judge', { roundId, key: '1-1', outcome, reason: '' });
  await world.call('secretary', 'selfcheck.close', { roundId });
  expect(await world.refusal('admin', 'standard.saveScale', scale('优'))).toMatchObject({
    code: 'NOT_ALLOWED',
    message: expect.stringContaining('A'),
  });
  await world.call('admin', 'standard.saveScale', scale('A', 50));
  const { centipoints } = await world.call('leader', 'campaign.readiness', {});
  expect(centipoints).toBe(10_000);
});
