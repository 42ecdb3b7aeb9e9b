import { afterAll, beforeAll, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file';
import { upload } from '../server/support/storage';
import { startWorld, type World } from '../server/support/world';
import type { Weapp } from './harness/weapp';
import { openApp } from './support/open-app';

let world: World;
const phones: Weapp[] = [];
beforeAll(async () => {
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
afterAll(async () => {
  for (const phone of phones) phone.stop();
  await world?.close();
});

/** A table as a province hands it out, with merged cells; `points` stand in its first line. */
async function table(points: string): Promise<Buffer> {
  const cell = (value: string, rowSpan = 1, span = 1) => ({ value, type: String, rowSpan, span });
  const file = await writeXlsxFile(
    [
      [cell('某省文明单位测评标准', 1, 4), null, null, null],
      ['测评项目', '测评指标', '分值', '自评分'].map((title) => cell(title)),
      [cell('一、组织领导', 2), cell('领导重视'), cell(points), cell('')],
      [null, cell('规划计划'), cell('50'), cell('')],
    ],
    {},
  );
  return Buffer.from(await file.arrayBuffer());
}

async function phoneThatChooses(content: Buffer): Promise<Weapp> {
  const phone = await openApp(world, 'admin', {
    answers: {
      chooseMessageFile: () => ({ tempFiles: [{ path: 'wxfile://tmp/table.xlsx', name: '测评标准.xlsx' }] }),
    },
    uploadFile: async () => ({ fileID: await upload(world, content) }),
  });
  phones.push(phone);
  await phone.navigate('navigateTo', '/pages/campaign/sheet/index');
  return phone;
}

it('a campaign without a standard says so, instead of that nothing is missing, and leads to the import', async () => {
  for (const page of ['readiness', 'tree']) {
    const admin = await openApp(world, 'admin');
    phones.push(admin);
    await admin.navigate('navigateTo', `/pages/campaign/${page}/index`);
    expect(admin.text(), page).toContain('还没有创建标准');
    expect(admin.text(), page).not.toMatch(/材料都齐了|达标/);
    await admin.tapText('导入标准');
    expect(admin.route).toBe('pages/campaign/sheet/index');
  }
  expect(phones.flatMap(({ errors }) => errors)).toEqual([]);
});

it('a province’s table is chosen, looked at as it was understood, and becomes the standard', async () => {
  const spoiled = await phoneThatChooses(await table('若干'));
  await spoiled.tap('#sheet-choose');
  expect(spoiled.text('#sheet-problems')).toContain('第3行');
  expect(spoiled.text('#sheet-problems')).toContain('分值请只填一个数，现在是“若干”');

  const admin = await phoneThatChooses(await table('50分'));
  await admin.tap('#sheet-choose');
  expect(admin.text()).toContain('按第2行的列名读取');
  expect(admin.text()).toContain('“自评分”这一列没有导入');
  await admin.tap('#sheet-confirm');
  expect(admin.text()).toContain('标准已换好');
  await admin.tap('#sheet-see');
  expect(admin.route).toBe('pages/campaign/standard/index');
  expect(admin.text()).toContain('组织领导');
  expect(phones.flatMap(({ errors }) => errors)).toEqual([]);
});
