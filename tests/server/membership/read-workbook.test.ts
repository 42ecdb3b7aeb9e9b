import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { readWorkbook } from '../../../cloudfunctions/server/membership/sheet/read-workbook';
import { writeWorkbook } from '../../../cloudfunctions/server/membership/sheet/write-workbook';
import { AppError } from '../../../src/shared/error/app-error';

/** A zip archive by hand, so that it can also be a wrong one. */
function zip(files: Readonly<Record<string, string | Buffer>>, flags = 0): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(content), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += local.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

interface Parts {
  readonly sheet: string | Buffer;
  readonly strings?: string;
  readonly sheets?: string;
}

function workbook({
  sheet,
  strings,
  sheets = '<sheet name="人员" sheetId="1" r:id="rId1"/>',
}: Parts): Buffer {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>
      <Relationship Id="rId1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="${type}/worksheet" Target="/xl/worksheets/sheet2.xml"/>
      <Relationship Id="rId3" Type="${type}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
    ...(strings ? { 'xl/sharedStrings.xml': strings } : {}),
  });
}

const data = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`;

function refusalOf(content: Buffer): string {
  try {
    readWorkbook(content);
  } catch (error) {
    if (error instanceof AppError && error.code === 'SHEET_INVALID') return error.message;
    throw error;
  }
  throw new Error('was not refused');
}

test('cells are found where Excel shows them, whoever wrote the file', () => {
  const strings = `<sst><si><t>姓名</t></si><si><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r>
    <rPh sb="0" eb="1"><t>zhang</t></rPh></si><si><t/></si><si><t xml:space="preserve">a&lt;b&gt; &#x4e2d;&amp;</t></si></sst>`;
  const sheet = data(`
    <row r="1"><c r="B1" t="s"><v>0</v></c></row>
    <row r="7"><c r="A7" t="s"><v>1</v></c><c r="C7" t="s"><v>2</v></c><c r="AA7" t="s"><v>3</v></c></row>
    <row><c t="inlineStr"><is><t>无引用</t></is></c><c><v>1.3800138E10</v></c><c t="b"><v>1</v></c><c r="F8"><v>1.5</v></c></row>`);
  expect(readWorkbook(workbook({ sheet, strings })).cells).toEqual([
    { row: 1, column: 1, text: '姓名', computed: false },
    { row: 7, column: 0, text: '张三', computed: false },
    { row: 7, column: 26, text: 'a<b> 中&', computed: false },
    { row: 8, column: 0, text: '无引用', computed: false },
    { row: 8, column: 1, text: '13800138000', computed: false },
    { row: 8, column: 2, text: '是', computed: false },
    { row: 8, column: 5, text: '1.5', computed: false },
  ]);
});

test('files with a namespace prefix are read', () => {
  const sheet =
    '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>姓名</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(readWorkbook(workbook({ sheet })).cells).toMatchObject([{ text: '姓名' }]);
});

test('an ID number typed as a number is still recognised as eighteen digits', () => {
  const sheet = data('<row r="2"><c r="A2"><v>1.10101199001011E17</v></c></row>');
  expect(readWorkbook(workbook({ sheet })).cells[0]?.text).toMatch(/^\d{18}$/);
});

test('formulas, errors and merged areas are told', () => {
  const sheet = `<worksheet><sheetData><row r="2"><c r="A2"><f>B2&amp;C2</f><v>张三</v></c><c r="B2" t="e"><v>#REF!</v></c>
    <c r="C2"><f/><v></v></c></row></sheetData><mergeCells count="1"><mergeCell ref="B3:C4"/></mergeCells></worksheet>`;
  const { cells, merged } = readWorkbook(workbook({ sheet }));
  expect(cells.map(({ column, computed }) => [column, computed])).toEqual([
    [0, true],
    [1, true],
    [2, true],
  ]);
  expect(merged).toEqual([{ row: 3, column: 1, lastRow: 4, lastColumn: 2 }]);
});

test('the first sheet that is shown is read', () => {
  const sheets =
    '<sheet name="a" state="hidden" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId2"/>';
  const sheet = data('<row r="1"><c r="A1" t="str"><v>藏着的</v></c></row>');
  expect(readWorkbook(workbook({ sheet, sheets })).cells).toEqual([]);
});

test('a claimed size costs nothing, and what unpacks to too much is refused', () => {
  const claimed = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>末</v></c></row></sheetData></worksheet>`;
  expect(readWorkbook(workbook({ sheet: claimed })).cells).toMatchObject([
    { row: 1_048_576, column: 16_383 },
  ]);
  const bomb = workbook({ sheet: Buffer.alloc(40 * 1024 * 1024, 0x20) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(refusalOf(bomb)).toContain('太多');
  const crowd = data('<row r="1"><c r="A1" t="str"><v>x</v></c></row>'.repeat(100_001));
  expect(refusalOf(workbook({ sheet: crowd }))).toContain('太多');
});

test('a tag of a million characters is read in one go', () => {
  // Were every character tried as the beginning of a name, this would not end.
  const long = 'a'.repeat(2_000_000);
  const sheet = data(`<row ${long}><c ${long} r="B7" t="str"><v>末</v></c></row>`);
  const sheets = `<sheet ${long} name="a" sheetId="1" r:id="rId1"/>`;
  expect(readWorkbook(workbook({ sheet, sheets })).cells).toMatchObject([{ row: 7, column: 1 }]);
});

test('passwords, entity tricks and broken archives are refused with advice', () => {
  expect(refusalOf(zip({ 'xl/workbook.xml': '' }, 1))).toContain('密码');
  expect(
    refusalOf(workbook({ sheet: `<!DOCTYPE x [<!ENTITY a "aaaa">]>${data('<row><c><v>1</v></c></row>')}` })),
  ).toContain('.xlsx');
  expect(refusalOf(zip({ 'word/document.xml': '<document/>' }))).toContain('.xlsx');
  expect(refusalOf(Buffer.alloc(0))).toContain('.xlsx');
});

test('no damage to a file makes anything but a refusal or a sheet', async () => {
  const whole = await writeWorkbook([
    {
      name: '人员',
      rows: [
        ['姓名', '科室'],
        ['张三', '财务科'],
      ],
      columnWidths: [10, 10],
    },
  ]);
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    try {
      readWorkbook(damaged);
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
    }
    if (at % 16 === 0) expect(() => refusalOf(whole.subarray(0, at))).not.toThrow();
  }
});

test('what is written is read back as it was, and nothing of it is computed', async () => {
  const rows = [
    ['姓名', '科室'],
    ['=1+1', '+cmd|calc'],
    ['<b>&"\'', '𠮷👩 '],
    ['', '空'],
  ];
  const { cells } = readWorkbook(await writeWorkbook([{ name: '人员', rows, columnWidths: [10, 10] }]));
  expect(cells.every((cell) => !cell.computed)).toBe(true);
  expect(cells.map((cell) => cell.text.trim())).toEqual(
    rows
      .flat()
      .filter(Boolean)
      .map((text) => text.trim()),
  );
});

test('writing leaves nothing on the disk of a function that stays warm', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tongchuang-temporary-'));
  vi.stubEnv('TMPDIR', folder);
  vi.stubEnv('TEMP', folder);
  try {
    expect(os.tmpdir()).toBe(folder);
    await writeWorkbook([{ name: '人员', rows: [['姓名'], ['张三']], columnWidths: [10] }]);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a long list is packed: a phone downloads it', async () => {
  const rows = Array.from({ length: 2_000 }, (_, at) => [`第${at}行`, '行政审批科', '2026-11-22']);
  const file = await writeWorkbook([{ name: '人员', rows, columnWidths: [10, 10, 10] }]);
  expect(file.length).toBeLessThan(64 * 1024);
});
