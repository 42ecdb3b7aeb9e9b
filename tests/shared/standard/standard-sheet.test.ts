import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../src/shared/membership/people-sheet';
import { STANDARD_COLUMNS } from '../../../src/shared/standard/standard-columns';
import { standardRows } from '../../../src/shared/standard/standard-rows';
import { readStandardSheet } from '../../../src/shared/standard/standard-sheet';
import { parseTarget } from '../../../src/shared/standard/target-text';
import { templateStandard } from '../../../src/shared/standard/templates/template';
import { STANDARD_TEMPLATES } from '../../../src/shared/standard/templates/template-key';
import { arbitraryChapters, WORDS } from './arbitrary-standard';

/** Rows as a workbook would give them back: no empty cells, rows from 1. */
function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((text, column) => (text === '' ? [] : [{ row: at + 1, column, text, computed: false }])),
  );
  return { cells, merged: [] };
}

const reading = (rows: readonly (readonly string[])[], titles: readonly string[] = STANDARD_COLUMNS) =>
  readStandardSheet(sheetOf([titles, ...rows]), WORDS);

describe('a standard as a sheet', () => {
  test('what is exported comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryChapters, (chapters) => {
        const { chapters: back, problems } = reading(standardRows(chapters, WORDS));
        expect(problems).toEqual([]);
        expect(back).toEqual(chapters);
      }),
      { numRuns: 100 },
    );
  });

  test.each(STANDARD_TEMPLATES)('so does %s', (template) => {
    const { chapters } = templateStandard(template);
    expect(reading(standardRows(chapters, WORDS))).toMatchObject({ chapters, problems: [] });
  });

  test('each problem is named by row and column, all in one go', () => {
    const row = (cells: Partial<Record<(typeof STANDARD_COLUMNS)[number], string>>) =>
      STANDARD_COLUMNS.map((column) => cells[column] ?? '');
    const good = { 名称: '名', 要求: '做到', 类型: '分级', 分值: '1' };
    const { problems } = reading([
      row({ 编号: '1', 名称: '第一章', 分值: '3' }),
      row({ ...good, 编号: '1.1', 类型: '分等' }),
      row({ ...good, 编号: '1.1', 分值: '一分' }),
      row({ ...good, 编号: '1.2', 类型: '计数', 自动计数: '人均志愿服务时长', 目标: '很多', 周期: '每天' }),
      row({ ...good, 编号: '1.3', 材料类别: '活动、照片', 责任科室: '财务科' }),
      row({ ...good, 编号: '2.1' }),
      row({ ...good, 编号: '1.2.1' }),
      row({ ...good, 编号: '1.5.1' }),
      row({ ...good, 编号: '一、' }),
      row({ ...good, 编号: '1.4', 类型: '一票否决', 分值: '2' }),
      row({ ...good, 编号: '1.6', 要求: '' }),
      row({ ...good, 编号: '1.7', 目标: '5' }),
    ]);
    expect(problems.map(({ row: at, column }) => `${at} ${column}`)).toEqual([
      '2 分值',
      '3 类型',
      '4 分值',
      '4 分值',
      '4 编号',
      '5 周期',
      '5 目标',
      '6 材料类别',
      '6 材料类别',
      '6 责任科室',
      '7 编号',
      '8 编号',
      '9 编号',
      '10 编号',
      '11 分值',
      '11 回溯年限',
      '12 要求',
      '13 目标',
    ]);
    expect(problems.every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true);
  });

  test('unknown, doubled and missing titles stop it before the rows', () => {
    const { problems } = reading([['1', '章']], ['编号', '名称', '名称', '备注']);
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '1 名称',
      '1 备注',
      '1 要求',
      '1 类型',
    ]);
  });

  test('numbers that Excel spoiled are read as they were typed; formulas are refused', () => {
    const rows = [
      ['1', '第一章'],
      ['1.1000000000000001', '名', '做到', '分级', '2.2999999999999998'],
    ];
    expect(reading(rows).chapters[0]?.indicators[0]).toMatchObject({ code: '1.1', weightCentipoints: 230 });
    const computed: Sheet = {
      ...sheetOf([STANDARD_COLUMNS, ['1', '第一章']]),
      merged: [],
    };
    const cells = [...computed.cells, { row: 3, column: 0, text: '', computed: true }];
    expect(readStandardSheet({ cells, merged: [] }, WORDS).problems).toMatchObject([
      { row: 3, column: '编号' },
    ]);
  });

  test.each([
    ['serviceMinutesPerHead', '25', 1500],
    ['serviceMinutesPerHead', '25小时', 1500],
    ['serviceMinutesPerHead', '2.5 小时', 150],
    ['serviceMinutesPerHead', '90分钟', 90],
    ['helpingAmountFen', '3000.50元', 300_050],
    ['helpingAmountFen', '3万元', 3_000_000],
    ['registrationPercent', '100%', 100],
    ['sessionsOfType', '4场', 4],
    ['sessionsOfType', '1.5', undefined],
    ['sessionsOfType', '四', undefined],
    ['serviceMinutes', '3元', undefined],
  ] as const)('a target of %s written %s', (metric, written, value) => {
    expect(parseTarget(metric, written)).toBe(value);
  });
});
