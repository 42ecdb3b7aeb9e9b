import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { type IndicatorField, indicatorFaults } from '../../../src/shared/standard/check-indicator';
import { type Indicator, indicatorKey } from '../../../src/shared/standard/indicator';
import { MAX_INDICATORS } from '../../../src/shared/standard/limits';
import { currentCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { holdDepartment } from '../membership/hold-department';
import type { ChapterDoc } from '../store/documents/standard';
import { changeChapter } from './change-chapter';
import { chapterId } from './chapter-id';
import { chaptersOf } from './chapters-of';
import { doublesOf, dropDoubles } from './doubles';
import { refuseHanging } from './refuse-hanging';

type Input = CheckedInput<'standard.saveIndicator'>;

export const saveIndicator: Handler<'standard.saveIndicator'> = async (context, input) => {
  const { indicator, key, revision } = input;
  refuseFaulty(context, indicator);
  await refuseRisky(context, [indicator.title, indicator.requirement, indicator.evidence.text].join('\n'));
  if (key === null) await refuseTooMany(context);
  const doubles = await doublesHere(context, indicator);
  return context.write(async (tx) => {
    await dropDoubles(context, tx, doubles);
    if (indicator.departmentId !== null) {
      await holdDepartment(tx, context.caller.unit._id, indicator.departmentId);
    }
    const changed = await changeChapter(context, tx, {
      codeOrKey: indicator.code,
      revision,
      apply: (chapter) => ({
        headings: chapter.headings,
        indicators: [...othersThan(chapter, input), indicator],
      }),
    });
    return { key: indicatorKey(indicator.code), ...changed };
  });
};

async function doublesHere({ store, caller }: MemberContext, indicator: Indicator) {
  const { campaignId, year } = currentCampaign(caller);
  const chapter = await store.get('chapters', chapterId(campaignId, year, indicator.code));
  return doublesOf(store, chapter ? [chapter] : [], [indicator]);
}

/** Form fields by the names that faults go by. */
const FIELD_PATHS: Partial<Record<IndicatorField, string>> = {
  evidenceText: 'evidence.text',
  minimumPieces: 'evidence.minimumPieces',
  classes: 'evidence.classes',
  activityTypes: 'evidence.activityTypes',
  metric: 'binding.metric',
  target: 'binding.target',
  period: 'binding.period',
};

function refuseFaulty({ caller }: MemberContext, indicator: Indicator): void {
  const faults = indicatorFaults(indicator, caller.unit.projects);
  const [first] = faults;
  if (!first) return;
  const pathOf = (field: IndicatorField) =>
    field === 'target' && indicator.binding === null ? 'manualTarget' : (FIELD_PATHS[field] ?? field);
  const fields = faults.map(({ field, message }) => [`indicator.${pathOf(field)}`, message]);
  throw new AppError('INPUT_INVALID', first.message, Object.fromEntries(fields));
}

/** Two who add the last one at once may pass it by one; the limit is for the size of pages. */
async function refuseTooMany({ store, caller }: MemberContext): Promise<void> {
  const { campaignId, year } = currentCampaign(caller);
  const chapters = await chaptersOf(store, campaignId, year);
  const total = chapters.reduce((sum, { indicators }) => sum + indicators.length, 0);
  if (total >= MAX_INDICATORS) {
    throw new AppError('NOT_ALLOWED', `一套标准最多${MAX_INDICATORS}项指标，请先合并或删除不用的`);
  }
}

function othersThan(chapter: ChapterDoc, { key, indicator }: Input): Indicator[] {
  if (key === null) return [...chapter.indicators];
  const before = chapter.indicators.find(({ code }) => indicatorKey(code) === key);
  if (!before) {
    const message = '指标不能移到别的章，请在那一章新增，再删除这一项';
    throw new AppError('NOT_ALLOWED', message, { 'indicator.code': message });
  }
  if (before.code !== indicator.code) refuseHanging(chapter, key, before.title);
  if (before.kind !== indicator.kind && chapter.results[key]) {
    const message = '这项指标已有自查结果，不能再改类型，请到下一年度再调整';
    throw new AppError('NOT_ALLOWED', message, { 'indicator.kind': message });
  }
  return chapter.indicators.filter((each) => each !== before);
}
