import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWorkbook } from '../../../cloudfunctions/server/membership/sheet/write-workbook';
import { PEOPLE_COLUMNS } from '../../../src/shared/membership/people-columns';
import { twoUnits } from '../support/two-units';
import { nextRequestId, startWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits() });
});
afterAll(() => world.close());

async function upload(content: Buffer, name = 'people.xlsx'): Promise<string> {
  const cloudPath = `import/${nextRequestId()}-${name}`;
  const response = await fetch(`${world.emulator.url}/storage/upload?cloudPath=${cloudPath}`, {
    method: 'POST',
    headers: { 'X-WX-OPENID': 'openid-admin' },
    body: new Uint8Array(content),
  });
  const { fileID } = (await response.json()) as { fileID: string };
  return fileID;
}

async function download(fileId: string): Promise<Buffer> {
  const response = await fetch(`${world.emulator.url}/storage/url?fileID=${encodeURIComponent(fileId)}`);
  const { url } = (await response.json()) as { url: string };
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}

const sheet = (rows: readonly (readonly string[])[], titles: readonly string[] = PEOPLE_COLUMNS) =>
  writeWorkbook([{ name: '人员', rows: [titles, ...rows], columnWidths: titles.map(() => 12) }]);

async function importing(rows: readonly (readonly string[])[], preview = false, requestId = nextRequestId()) {
  const fileId = await upload(await sheet(rows));
  return world.call('admin', 'membership.importPeople', { fileId, preview }, { requestId });
}

/** Everything an import may write, without what is not its business. */
const state = () =>
  JSON.stringify([
    world.documents('members'),
    world.documents('departments'),
    world.documents('branches'),
    world.documents('units'),
  ]);

function expectCountsToAgree() {
  const members = world.documents('members').filter((member) => member.active);
  for (const group of [...world.documents('departments'), ...world.documents('branches')]) {
    const people = members.filter((member) => [member.departmentId, member.branchId].includes(group._id));
    expect([group.name, group.people, group.partyMembers, group.registeredVolunteers]).toEqual([
      group.name,
      people.length,
      people.filter((member) => member.partyMember).length,
      people.filter((member) => member.volunteerNumber !== '').length,
    ]);
  }
}

const ROWS = [
  ['甲一', '财务科', '第一党支部', '是', '13800000001', 'ZY20260001', '支部书记', '是'],
  ['乙二', '财务科', '', '否', '', '', '', ''],
  ['元小明', '办公室', '第二党支部', '', '13800000003', '', '', ''],
  ['管建国', '办公室', '', '', '', '', '分管领导、管理员', ''],
];

test('a preview tells and writes nothing; the import does what it told; again it changes nothing', async () => {
  const before = state();
  const told = await importing(ROWS, true);
  expect(told).toEqual({
    added: 2,
    changed: 2,
    unchanged: 0,
    newDepartments: ['财务科'],
    newBranches: [],
    problems: [],
    saved: false,
  });
  expect(state()).toBe(before);
  expect(await importing(ROWS)).toEqual({ ...told, saved: true });
  const members = world.documents('members');
  expect(members.find((member) => member.name === '甲一')).toMatchObject({
    departmentName: '财务科',
    branchName: '第一党支部',
    phone: '13800000001',
    roles: ['secretary'],
    active: true,
    unitId: 'unit',
  });
  // Binding, volunteer number and everything else that the sheet is silent about stays.
  expect(members.find((member) => member._id === 'member')).toMatchObject({
    identityKey: 'wx:openid-member',
    volunteerNumber: 'ZY20240001',
    branchName: '第二党支部',
    phone: '13800000003',
  });
  expectCountsToAgree();
  const after = state();
  expect(await importing(ROWS)).toMatchObject({ added: 0, changed: 0, unchanged: 4, saved: true });
  expect(state()).toBe(after);
});

test('one wrong cell, and nothing of the sheet is written', async () => {
  const before = state();
  const wrong = [
    ['丙三', '新设科', '', '是', '', '', '', ''],
    ['丁四', '财务科', '', '对', '123', '', '', ''],
    ['<img src=x>', '财务科'],
    ['戊五', '财务科', '', '', '110101199001011234'],
  ];
  const answer = await importing(wrong);
  expect(answer).toMatchObject({ saved: false, added: 0, newDepartments: [] });
  expect(answer.problems.map(({ row, column }) => [row, column])).toEqual([
    [3, '是否党员'],
    [3, '手机号'],
    [4, '姓名'],
    [5, '手机号'],
  ]);
  expect(state()).toBe(before);
});

test('the retry of an import gives the first answer and adds nobody again', async () => {
  const requestId = nextRequestId();
  const rows = [
    ['己六', '财务科'],
    ['庚七', '体育科'],
  ];
  const fileId = await upload(await sheet(rows, ['姓名', '科室']));
  const input = { fileId, preview: false };
  const first = await world.call('admin', 'membership.importPeople', input, { requestId });
  expect(first).toMatchObject({ added: 2, saved: true });
  expect(await world.call('admin', 'membership.importPeople', input, { requestId })).toEqual(first);
  expect(world.documents('members').filter((member) => member.name === '己六')).toHaveLength(1);
});

test('two imports of one sheet at once add everybody once', async () => {
  const rows = Array.from({ length: 50 }, (_, index) => [`并发${index}`, `并发科${index % 3}`]);
  const content = await sheet(rows, ['姓名', '科室']);
  const input = async () => ({ fileId: await upload(content), preview: false });
  const at = async () => world.envelope('admin', 'membership.importPeople', await input());
  await Promise.all([at(), at()]);
  expect(await world.call('admin', 'membership.importPeople', await input())).toMatchObject({
    added: 0,
    unchanged: 50,
  });
  const names = world.documents('members').map((member) => member.name);
  expect(names.filter((name) => name.startsWith('并发'))).toHaveLength(50);
  expectCountsToAgree();
});

test('hundreds are imported in batches, in bounded requests for each', async () => {
  const rows = Array.from({ length: 400 }, (_, index) => [
    `众人${index}`,
    `大科${index % 7}`,
    `大支部${index % 5}`,
    index % 2 ? '是' : '否',
  ]);
  expect(await importing(rows.map((row) => [...row, '', '', '', '']))).toMatchObject({
    added: 400,
    saved: true,
  });
  const { databaseRequests } = world.lastCounters();
  expect(databaseRequests).toBeLessThan(400 * 3.5);
  expectCountsToAgree();
  expect(await importing(rows.map((row) => [...row, '', '', '', '']))).toMatchObject({ unchanged: 400 });
  // Two receipts, and the note by which the sheet goes, put and taken.
  expect(world.lastCounters().documentsWritten).toBeLessThanOrEqual(4);
});

test.each([
  ['a text file', Buffer.from('姓名,科室\n张三,财务科')],
  ['an empty file', Buffer.alloc(0)],
  ['an old .xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')],
  ['a page saved as .xlsx', Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>')],
  ['a broken archive', Buffer.from('504b0304'.padEnd(400, 'f'), 'hex')],
])('%s is refused with advice', async (_what, content) => {
  const fileId = await upload(content);
  const input = { fileId, preview: true };
  expect(await world.refusal('admin', 'membership.importPeople', input)).toMatchObject({
    code: 'SHEET_INVALID',
    message: expect.stringContaining('.xlsx'),
  });
});

test('a file that is not there, or too large, is refused', async () => {
  const refusal = async (fileId: string) =>
    world.refusal('admin', 'membership.importPeople', { fileId, preview: true });
  expect(await refusal('cloud://local.1234/import/none.xlsx')).toMatchObject({ code: 'SHEET_INVALID' });
  expect(await refusal(await upload(Buffer.alloc(3 * 1024 * 1024)))).toMatchObject({
    code: 'SHEET_INVALID',
    message: expect.stringContaining('2MB'),
  });
});

test('the template opens in other programs, has the titles and no people', async () => {
  const { fileId } = await world.call('admin', 'membership.importTemplate', {});
  const content = await download(fileId);
  expect(await readXlsxFile(content)).toEqual([[...PEOPLE_COLUMNS]]);
  const uploaded = await upload(content);
  expect(
    await world.call('admin', 'membership.importPeople', { fileId: uploaded, preview: true }),
  ).toMatchObject({ problems: [{ row: 2, column: '姓名' }] });
});

test('the invitation sheet holds everyone not bound yet, and each code binds', async () => {
  const { fileId, people } = await world.call('admin', 'membership.invitations', {});
  const [titles, ...rows] = await readXlsxFile(await download(fileId));
  expect(titles?.slice(0, 4)).toEqual(['科室', '支部', '姓名', '邀请码']);
  const waiting = world
    .documents('members')
    .filter((member) => member.unitId === 'unit' && member.active && member.identityKey.startsWith('none:'));
  expect(people).toBe(waiting.length);
  expect(rows.map((row) => row[2]).sort()).toEqual(waiting.map((member) => member.name).sort());
  const invited = rows.find((row) => row[2] === '甲一');
  const { profile } = await world.call('newcomer', 'membership.bind', {
    inviteCode: String(invited?.[3]),
    name: '甲一',
  });
  expect(profile).toMatchObject({ name: '甲一', departmentName: '财务科', roles: ['member', 'secretary'] });
});

test('only administrators import or see invitations', async () => {
  const fileId = await upload(await sheet(ROWS));
  for (const who of ['member', 'secretary', 'leader']) {
    for (const [action, input] of [
      ['membership.importPeople', { fileId, preview: true }],
      ['membership.invitations', {}],
      ['membership.importTemplate', {}],
    ] as const) {
      expect(await world.refusal(who, action, input)).toMatchObject({ code: 'FORBIDDEN' });
    }
  }
});
