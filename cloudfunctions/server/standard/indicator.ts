import type { Indicator } from '../../../src/shared/standard/indicator';
import { metricLabel, type ProjectLabel } from '../../../src/shared/standard/metric-argument';
import { currentCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import type { ChapterDoc, StatementDoc } from '../store/documents';
import { loadIndicator } from './load-chapter';
import { statementId } from './statement-id';

export const indicator: Handler<'standard.indicator'> = async (context, { year, key }) => {
  const { store, caller } = context;
  const current = currentCampaign(caller);
  const { campaignId } = current;
  const asked = year ?? current.year;
  const before = String(Number(asked) - 1);
  const [loaded, campaign, statement, earlierYear] = await Promise.all([
    loadIndicator(store, { unitId: caller.unit._id, campaignId, year: asked, key }),
    store.get('campaigns', campaignId),
    store.get('statements', statementId(campaignId, asked, key)),
    store.get('statements', statementId(campaignId, before, key)),
  ]);
  return {
    key,
    year: asked,
    chapterTitle: loaded.chapter.title,
    chapterRevision: loaded.chapter.revision,
    headingTitle: headingOf(loaded.chapter, loaded.indicator.code),
    indicator: indicatorView(loaded.indicator),
    countedAs: countedAs(loaded.indicator, caller.unit.projects),
    departmentName: await departmentName(context, loaded.indicator.departmentId),
    grades: [...(campaign?.grades ?? [])],
    statement: { ...statementView(statement), lastYear: earlierYear?.text ?? '' },
  };
};

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
