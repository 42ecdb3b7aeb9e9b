import type { Indicator } from '../../../src/shared/standard/indicator';
import { metricLabel, type ProjectLabel } from '../../../src/shared/standard/metric-argument';
import { type CampaignYear, campaignOf } from '../campaign/campaign-of';
import { yearBefore } from '../campaign/year-before';
import type { Handler, MemberContext } from '../context';
import type { ChapterDoc, StatementDoc } from '../store/documents/standard';
import type { Store } from '../store/store';
import { loadIndicator } from './load-chapter';
import { statementId } from './statement-id';

export const indicator: Handler<'standard.indicator'> = async (context, { key, ...asked }) => {
  const { store, caller } = context;
  const place = await campaignOf(context, asked);
  const { campaignId, year, years, readOnly } = place;
  const [loaded, statement, lastYear] = await Promise.all([
    loadIndicator(store, { unitId: caller.unit._id, campaignId, year, key }),
    store.get('statements', statementId(campaignId, year, key)),
    lastWords(store, place, key),
  ]);
  return {
    key,
    year,
    years,
    readOnly,
    chapterTitle: loaded.chapter.title,
    chapterRevision: loaded.chapter.revision,
    headingTitle: headingOf(loaded.chapter, loaded.indicator.code),
    indicator: indicatorView(loaded.indicator),
    countedAs: countedAs(loaded.indicator, caller.unit.projects),
    departmentName: await departmentName(context, loaded.indicator.departmentId),
    grades: [...place.grades],
    statement: { ...statementView(statement), lastYear },
  };
};

/** What was said of the indicator the year before. */
async function lastWords(
  store: Store,
  { campaignId, year, years }: CampaignYear,
  key: string,
): Promise<string> {
  const before = await yearBefore(store, { campaignId, year, firstYear: years[0] ?? year });
  if (!before) return '';
  const statement = await store.get('statements', statementId(before.campaignId, before.year, key));
  return statement?.text ?? '';
}

function countedAs({ binding }: Indicator, projects: readonly ProjectLabel[]): string {
  return binding ? metricLabel(binding.metric, binding.argument, projects) : '';
}

/** Of the headings that the code begins with, the nearest. */
function headingOf({ headings }: ChapterDoc, code: string): string {
  const above = headings.filter((heading) => code.startsWith(`${heading.code}.`));
  return above.sort((a, b) => b.code.length - a.code.length)[0]?.title ?? '';
}

function indicatorView({ evidence, ...rest }: Indicator) {
  const { classes, activityTypes } = evidence;
  return { ...rest, evidence: { ...evidence, classes: [...classes], activityTypes: [...activityTypes] } };
}

async function departmentName({ store, caller }: MemberContext, departmentId: string | null) {
  const department = departmentId === null ? null : await store.get('departments', departmentId);
  return department?.unitId === caller.unit._id ? department.name : '';
}

function statementView(statement: StatementDoc | null) {
  return {
    text: statement?.text ?? '',
    revision: statement?.revision ?? 0,
    writtenAtMs: statement?.writtenAtMs ?? null,
    writtenByName: statement?.writtenByName ?? '',
    earlier: [...(statement?.earlier ?? [])],
  };
}
