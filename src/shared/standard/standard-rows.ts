import { ACTIVITY_TYPE_FACTS } from '../activity/activity-type';
import { ARCHIVE_CLASS_LABELS } from './archive-class';
import { compareCodes } from './code-order';
import { type Chapter, INDICATOR_KIND_LABELS, type Indicator } from './indicator';
import { METRIC_PERIOD_LABELS } from './metric';
import { metricLabel, type ProjectLabel } from './metric-argument';
import { STANDARD_COLUMNS, type StandardColumn } from './standard-columns';
import { targetText } from './target-text';

/** The unit's own words that a sheet uses. */
export interface UnitWords {
  readonly projects: readonly ProjectLabel[];
  /** Department id and name. */
  readonly departments: ReadonlyArray<{ readonly departmentId: string; readonly name: string }>;
}

const LIST_SEPARATOR = '、';

/** The standard as rows of a sheet, without the titles: each chapter, then its headings and indicators by code. */
export function standardRows(chapters: readonly Chapter[], words: UnitWords): string[][] {
  return chapters.flatMap((chapter) => {
    const lines = [
      ...chapter.headings.map(({ code, title }) => ({ code, row: rowOf({ 编号: code, 名称: title }) })),
      ...chapter.indicators.map((each) => ({ code: each.code, row: indicatorRow(each, words) })),
    ].sort((a, b) => compareCodes(a.code, b.code));
    return [rowOf({ 编号: chapter.code, 名称: chapter.title }), ...lines.map(({ row }) => row)];
  });
}

function indicatorRow(indicator: Indicator, { projects, departments }: UnitWords): string[] {
  const { code, title, requirement, kind, weightCentipoints, evidence, binding, manualTarget } = indicator;
  const department = departments.find(({ departmentId }) => departmentId === indicator.departmentId);
  return rowOf({
    编号: code,
    名称: title,
    要求: requirement,
    类型: INDICATOR_KIND_LABELS[kind],
    分值: numberText(weightCentipoints / 100),
    回溯年限: numberText(indicator.lookBackYears),
    材料要求: evidence.text,
    最少件数: numberText(evidence.minimumPieces),
    材料类别: evidence.classes.map((each) => ARCHIVE_CLASS_LABELS[each]).join(LIST_SEPARATOR),
    活动类型: evidence.activityTypes.map((type) => ACTIVITY_TYPE_FACTS[type].label).join(LIST_SEPARATOR),
    自动计数: binding ? metricLabel(binding.metric, binding.argument, projects) : '',
    目标: binding ? targetText(binding.metric, binding.target) : numberText(manualTarget),
    周期: binding ? METRIC_PERIOD_LABELS[binding.period] : '',
    责任科室: department?.name ?? '',
  });
}

/** Nothing and 0 mean the same in the sheet. */
const numberText = (value: number) => (value === 0 ? '' : String(value));

function rowOf(cells: Partial<Record<StandardColumn, string>>): string[] {
  return STANDARD_COLUMNS.map((column) => cells[column] ?? '');
}
