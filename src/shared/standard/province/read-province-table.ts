import type { Sheet } from '../../membership/people-sheet';
import type { SheetProblem } from '../../membership/sheet-problem';
import { nameKey } from '../../text/clean-text';
import { INDICATOR_KIND_LABELS } from '../indicator';
import type { SheetLine } from '../parse-line';
import type { StandardColumn } from '../standard-columns';
import type { UnitWords } from '../standard-rows';
import type { ColumnRole } from './column-role';
import { gridOf } from './grid';
import { findHeader, type Header } from './header';
import { type Leaf, leavesOf } from './leaves';
import { USUAL_LOOK_BACK_YEARS, yearsIn } from './line-kind';
import { type PlacedLeaf, treeOf } from './tree';

export interface ProvinceTable {
  /** In the words of this app's own sheet, with the rows of the table. */
  readonly lines: readonly SheetLine[];
  readonly problems: readonly SheetProblem[];
  /** How it was understood, for whoever confirms it. */
  readonly notes: readonly string[];
  /** What the table calls a column of this app's sheet. */
  readonly titleOf: (column: string) => string;
}

/**
 * Reads a standard as a province hands it out: a name over the table, merged cells, levels without codes, points with
 * words around them. Undefined where no row has titles of points and of what they are for.
 */
export function readProvinceTable(sheet: Sheet, words: UnitWords): ProvinceTable | undefined {
  const grid = gridOf(sheet);
  const header = findHeader(grid);
  if (!header) return undefined;
  const { leaves, problems } = leavesOf(grid, header);
  const tree = treeOf(leaves);
  const lines = [
    ...tree.lines.map(({ code, title, row }) => ({ row, cells: cellsOf({ 编号: code, 名称: title }) })),
    ...tree.leaves.map((placed) => ({ row: placed.leaf.row, cells: leafCells(placed, words) })),
  ];
  return { lines, problems, notes: notesOf(leaves, header, words), titleOf: titlesOf(header) };
}

function leafCells({ code, title, leaf }: PlacedLeaf, words: UnitWords): SheetLine['cells'] {
  const { kind, requirement, evidence } = leaf;
  return cellsOf({
    编号: code,
    名称: title,
    要求: requirement,
    类型: INDICATOR_KIND_LABELS[kind],
    // What has none was told already, in the table's words.
    分值: kind === 'veto' ? '' : leaf.points || '1',
    回溯年限: kind === 'veto' ? String(yearsIn(requirement) ?? USUAL_LOOK_BACK_YEARS) : '',
    材料要求: evidence,
    最少件数: evidence === '' ? '' : '1',
    责任科室: isDepartment(leaf.department, words) ? leaf.department : '',
  });
}

function cellsOf(cells: Partial<Record<StandardColumn, string>>): SheetLine['cells'] {
  const filled = (Object.keys(cells) as StandardColumn[]).map(
    (column) => [column, cells[column] ?? ''] as const,
  );
  return new Map(filled.filter(([, text]) => text !== ''));
}

const isDepartment = (name: string, { departments }: UnitWords) =>
  departments.some((department) => nameKey(department.name) === nameKey(name));

function notesOf(leaves: readonly Leaf[], { titleRow, ignored }: Header, words: UnitWords): string[] {
  const quoted = (texts: Iterable<string>) =>
    [...new Set(texts)].map((text) => `“${text.slice(0, 20)}”`).join('');
  const guessed = leaves.filter(({ kindGuessed }) => kindGuessed).length;
  const joined = leaves.filter((leaf) => leaf.joined).length;
  const undated = leaves.filter(
    ({ kind, requirement }) => kind === 'veto' && yearsIn(requirement) === undefined,
  );
  const elsewhere = leaves.filter(({ department }) => department !== '' && !isDepartment(department, words));
  return [
    `按第${titleRow}行的列名读取，编号按表中的顺序编排`,
    ...(guessed > 0 ? [`${guessed}项没有写明怎样评分，按“分级”导入，可以逐项修改`] : []),
    ...(joined > 0 ? [`${joined}项的分值合并了几行，这几行合成一项`] : []),
    ...(undated.length > 0
      ? [`${undated.length}项一票否决没有写明年限，按回溯${USUAL_LOOK_BACK_YEARS}年`]
      : []),
    ...(elsewhere.length > 0
      ? [
          `组织架构里没有${quoted(elsewhere.map(({ department }) => department))}，这${elsewhere.length}项先由创建办公室负责`,
        ]
      : []),
    ...(ignored.length > 0 ? [`${quoted(ignored)}这${ignored.length > 1 ? '几' : '一'}列没有导入`] : []),
  ];
}

const ROLE_OF: Partial<Record<StandardColumn, ColumnRole>> = {
  要求: 'requirement',
  分值: 'points',
  材料要求: 'evidence',
  责任科室: 'department',
  类型: 'kind',
};

/** Problems are told under the table's own titles. */
function titlesOf({ columns }: Header): ProvinceTable['titleOf'] {
  const firstOf = (role: ColumnRole) => columns.find((each) => each.role === role)?.title;
  const lastLevel = columns.filter(({ role }) => role === 'level').at(-1)?.title;
  return (column) => {
    const role = (ROLE_OF as Readonly<Record<string, ColumnRole | undefined>>)[column];
    return (role && firstOf(role)) ?? lastLevel ?? firstOf('requirement') ?? column;
  };
}
