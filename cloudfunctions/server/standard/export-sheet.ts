import { ACTIVITY_TYPE_FACTS } from '../../../src/shared/activity/activity-type';
import { ARCHIVE_CLASS_LABELS } from '../../../src/shared/standard/archive-class';
import { INDICATOR_KIND_LABELS } from '../../../src/shared/standard/indicator';
import { METRIC_PERIOD_LABELS } from '../../../src/shared/standard/metric';
import { countables } from '../../../src/shared/standard/parse-line';
import { STANDARD_COLUMNS, STANDARD_SHEET_NOTES } from '../../../src/shared/standard/standard-columns';
import { standardRows, type UnitWords } from '../../../src/shared/standard/standard-rows';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler } from '../context';
import { type TextSheet, writeWorkbook } from '../membership/sheet/write-workbook';
import { uploadTemporary } from '../temporary-files';
import { chaptersOf } from './chapters-of';
import { sheetWords } from './sheet-words';

/** In characters, by column. */
const WIDTHS = [10, 24, 60, 12, 8, 10, 36, 10, 24, 24, 28, 12, 10, 16];

export const exportSheet: Handler<'standard.exportSheet'> = async (context, input) => {
  const { store, caller } = context;
  const { campaignId, year } = await campaignOf(context, input);
  const [chapters, words] = await Promise.all([chaptersOf(store, campaignId, year), sheetWords(context)]);
  const content = await writeWorkbook([
    { name: '创建标准', rows: [STANDARD_COLUMNS, ...standardRows(chapters, words)], columnWidths: WIDTHS },
    {
      name: '填写说明',
      rows: [['填写说明'], ...STANDARD_SHEET_NOTES.map((note) => [note])],
      columnWidths: [100],
    },
    wordSheet(words),
  ]);
  const path = `documents/${caller.unit._id}/standard-${year}-${context.newId()}.xlsx`;
  const indicators = chapters.reduce((sum, chapter) => sum + chapter.indicators.length, 0);
  return { fileId: await uploadTemporary(context, path, content), indicators };
};

/** Everything that may be filled into the columns with fixed words. */
function wordSheet({ projects, departments }: UnitWords): TextSheet {
  const columns: ReadonlyArray<readonly [string, readonly string[]]> = [
    ['类型', Object.values(INDICATOR_KIND_LABELS)],
    ['材料类别', Object.values(ARCHIVE_CLASS_LABELS)],
    ['活动类型', Object.values(ACTIVITY_TYPE_FACTS).map(({ label }) => label)],
    ['自动计数', countables(projects).map(({ label }) => label)],
    ['周期', Object.values(METRIC_PERIOD_LABELS)],
    ['责任科室', departments.map(({ name }) => name)],
  ];
  const length = Math.max(...columns.map(([, words]) => words.length));
  const rows = Array.from({ length }, (_, at) => columns.map(([, words]) => words[at] ?? ''));
  return {
    name: '可填内容',
    rows: [columns.map(([title]) => title), ...rows],
    columnWidths: [14, 16, 20, 40, 12, 20],
  };
}
