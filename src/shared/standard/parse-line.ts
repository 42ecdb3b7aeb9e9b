import { ACTIVITY_TYPE_FACTS, ACTIVITY_TYPES } from '../activity/activity-type';
import { nameKey } from '../text/clean-text';
import { ARCHIVE_CLASS_LABELS, ARCHIVE_CLASSES } from './archive-class';
import { INDICATOR_KIND_LABELS, INDICATOR_KINDS, type Indicator, type IndicatorKind } from './indicator';
import { MAX_EVIDENCE_CHARS, MAX_MANUAL_TARGET, MAX_PIECES, MAX_REQUIREMENT_CHARS } from './limits';
import {
  METRIC_FACTS,
  METRIC_PERIOD_LABELS,
  METRIC_PERIODS,
  METRICS,
  type Metric,
  type MetricBinding,
} from './metric';
import { metricArguments, metricLabel, type ProjectLabel } from './metric-argument';
import type { StandardColumn } from './standard-columns';
import type { UnitWords } from './standard-rows';
import { parseTarget } from './target-text';

export type LineCells = ReadonlyMap<StandardColumn, string>;
export interface SheetLine {
  /** As Excel counts: from 1. */
  readonly row: number;
  readonly cells: LineCells;
}
/** Tells what is wrong with a cell; parsing goes on, so that all problems are told at once. */
export type Tell = (column: StandardColumn, message: string) => void;

/** An indicator from the cells of its row; what could not be read is told and left as if it were empty. */
export function parseIndicator(
  cells: LineCells,
  kind: IndicatorKind,
  words: UnitWords,
  tell: Tell,
): Indicator {
  const cell = (column: StandardColumn) => cells.get(column) ?? '';
  const text = (column: StandardColumn, most: number) => limited(cell(column), column, most, tell);
  const binding = parseBinding(cells, words.projects, tell);
  return {
    code: cell('编号'),
    title: text('名称', 60),
    requirement: text('要求', MAX_REQUIREMENT_CHARS),
    kind,
    weightCentipoints: parsePoints(cell('分值'), tell),
    lookBackYears: parseCount(cell('回溯年限'), '回溯年限', 10, tell),
    evidence: {
      text: text('材料要求', MAX_EVIDENCE_CHARS),
      minimumPieces: parseCount(cell('最少件数'), '最少件数', MAX_PIECES, tell),
      classes: parseList(
        cell('材料类别'),
        '材料类别',
        ARCHIVE_CLASSES,
        (each) => ARCHIVE_CLASS_LABELS[each],
        tell,
      ),
      activityTypes: parseList(
        cell('活动类型'),
        '活动类型',
        ACTIVITY_TYPES,
        (type) => ACTIVITY_TYPE_FACTS[type].label,
        tell,
      ),
    },
    binding,
    manualTarget: cell('自动计数') === '' ? parseCount(cell('目标'), '目标', MAX_MANUAL_TARGET, tell) : 0,
    departmentId: parseDepartment(cell('责任科室'), words, tell),
  };
}

/** A single line of a standard is never worth more than all of it. */
const MAX_POINTS = 100;

/** Undefined for a chapter or heading, which have none. */
export function parseKind(written: string, tell: Tell): IndicatorKind | undefined {
  if (written === '') return undefined;
  const kind = INDICATOR_KINDS.find((each) => INDICATOR_KIND_LABELS[each] === written);
  if (!kind) tell('类型', `类型请填：${Object.values(INDICATOR_KIND_LABELS).join('、')}`);
  return kind ?? 'yesNo';
}

function limited(written: string, column: StandardColumn, most: number, tell: Tell): string {
  if ([...written].length > most) tell(column, `${column}太长，请控制在${most}字以内`);
  return written;
}

function parsePoints(written: string, tell: Tell): number {
  if (written === '') return 0;
  const points = /^\d{1,3}(\.\d{1,2})?分?$/.test(written) ? Number.parseFloat(written) : Number.NaN;
  if (points <= MAX_POINTS) return Math.round(points * 100);
  tell('分值', `分值请填0至${MAX_POINTS}之间的数，最多两位小数`);
  return 0;
}

function parseCount(written: string, column: StandardColumn, most: number, tell: Tell): number {
  if (written === '') return 0;
  const count = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
  if (count <= most) return count;
  tell(column, `${column}请填0至${most}之间的整数`);
  return 0;
}

function parseList<T extends string>(
  written: string,
  column: StandardColumn,
  options: readonly T[],
  labelOf: (option: T) => string,
  tell: Tell,
): T[] {
  const found: T[] = [];
  for (const word of written.split(/[、,，;；\n]/)) {
    const label = word.trim();
    if (label === '') continue;
    const option = options.find((each) => nameKey(labelOf(each)) === nameKey(label));
    if (!option) tell(column, `不认识“${label.slice(0, 20)}”，可填的内容见导出表的第三张表`);
    else if (found.includes(option)) tell(column, `“${label}”写了两次，请删除一个`);
    else found.push(option);
  }
  return found;
}

function parseBinding(cells: LineCells, projects: readonly ProjectLabel[], tell: Tell): MetricBinding | null {
  const written = cells.get('自动计数') ?? '';
  const period = parsePeriod(cells.get('周期') ?? '', written !== '', tell);
  if (written === '') return null;
  const counted = countables(projects).find(({ label }) => nameKey(label) === nameKey(written));
  if (!counted) {
    tell('自动计数', `不认识“${written.slice(0, 20)}”，可填的内容见导出表的第三张表`);
    return null;
  }
  const target = parseTarget(counted.metric, cells.get('目标') ?? '');
  if (target === undefined) tell('目标', '目标请填数字，时长可写“25小时”，金额可写“3000元”');
  return { metric: counted.metric, argument: counted.argument, target: target ?? 1, period };
}

function parsePeriod(written: string, isNeeded: boolean, tell: Tell) {
  const period = METRIC_PERIODS.find((each) => METRIC_PERIOD_LABELS[each] === written);
  if (written !== '' && !isNeeded) tell('周期', '没有填“自动计数”，周期请留空');
  else if (isNeeded && !period) tell('周期', `周期请填：${Object.values(METRIC_PERIOD_LABELS).join('、')}`);
  return period ?? 'year';
}

interface Countable {
  readonly metric: Metric;
  readonly argument: string | null;
  readonly label: string;
}

/** Everything that 自动计数 can name. */
export function countables(projects: readonly ProjectLabel[]): Countable[] {
  return METRICS.flatMap((metric): Countable[] =>
    METRIC_FACTS[metric].argument === 'none'
      ? [{ metric, argument: null, label: METRIC_FACTS[metric].label }]
      : metricArguments(metric, projects).map(({ value }) => ({
          metric,
          argument: value,
          label: metricLabel(metric, value, projects),
        })),
  );
}

function parseDepartment(written: string, { departments }: UnitWords, tell: Tell): string | null {
  if (written === '') return null;
  const department = departments.find(({ name }) => nameKey(name) === nameKey(written));
  if (!department) tell('责任科室', `没有“${written.slice(0, 20)}”这个科室，请先在“组织架构”中添加，或留空`);
  return department?.departmentId ?? null;
}
