import { campaignYearId, chapterId } from '../../../cloudfunctions/server/standard/chapter-id';
import type { UnitDoc } from '../../../cloudfunctions/server/store/documents/membership';
import type { ChapterDoc } from '../../../cloudfunctions/server/store/documents/standard';
import type { CurrentCampaign } from '../../../src/shared/campaign/campaign-plan';
import type { Indicator } from '../../../src/shared/standard/indicator';
import { METRICS } from '../../../src/shared/standard/metric';
import { addDays, type LocalDate } from '../../../src/shared/time/local-date';
import type { SeedDocuments } from './small-unit';

const CHAPTERS = 20;
const INDICATORS_A_CHAPTER = 10;
const TASKS_AN_INDICATOR = 15;
const CAMPAIGN_ID = 'large-campaign';
const YEAR = '2026';

/** The largest campaign a unit may have: 200 indicators, all bound to something, and 3 000 tasks. */
export function largeCampaign(
  unit: UnitDoc,
  departmentIds: readonly string[],
): Pick<SeedDocuments, 'units' | 'chapters'> {
  const campaign: CurrentCampaign = {
    campaignId: CAMPAIGN_ID,
    name: '全国文明单位创建',
    level: 'national',
    year: YEAR,
    firstYear: YEAR,
    fromYear: YEAR,
    toYear: '2028',
    phase: 'carryingOut',
    grades: [{ label: 'A', percent: 100 }],
    passPercent: 85,
  };
  return {
    units: [{ ...unit, campaign }],
    chapters: Array.from({ length: CHAPTERS }, (_, index) => chapter(unit._id, index, departmentIds)),
  };
}

function chapter(unitId: string, index: number, departmentIds: readonly string[]): ChapterDoc {
  const code = String(index + 1);
  const indicators = Array.from({ length: INDICATORS_A_CHAPTER }, (_, place) => indicator(index, place));
  return {
    _id: chapterId(CAMPAIGN_ID, YEAR, code),
    unitId,
    campaignId: CAMPAIGN_ID,
    year: YEAR,
    campaignYearId: campaignYearId(CAMPAIGN_ID, YEAR),
    order: index,
    revision: 0,
    code,
    title: `第${code}部分`,
    headings: [],
    indicators,
    states: Object.fromEntries(
      indicators.map((each, place) => [
        each.code.replace('.', '-'),
        { evidence: { activities: place }, tasks: tasks(place, departmentIds), openFindings: place % 2 },
      ]),
    ),
    results: {},
    statementChars: {},
  };
}

function indicator(chapterIndex: number, place: number): Indicator {
  const metric = METRICS[(chapterIndex + place) % METRICS.length] ?? 'serviceMinutes';
  return {
    code: `${chapterIndex + 1}.${place + 1}`,
    title: '按计划开展活动',
    requirement: '有计划、有记录、有总结',
    kind: 'counted',
    weightCentipoints: 50,
    lookBackYears: 0,
    evidence: {
      text: '活动材料',
      minimumPieces: 3,
      classes: ['activities'],
      activityTypes: ['communityDuty'],
    },
    binding: { metric, argument: null, target: 100, period: 'year' },
    manualTarget: 0,
    departmentId: null,
  };
}

function tasks(place: number, departmentIds: readonly string[]) {
  const spread = Array.from({ length: TASKS_AN_INDICATOR }, (_, index) => index);
  return Object.fromEntries(
    departmentIds.map((departmentId, at) => {
      const own = spread.filter((index) => index % departmentIds.length === at);
      const deadlines = own.map((index) => addDays('2026-10-01' as LocalDate, index * 7 + place));
      return [
        departmentId,
        { total: own.length, done: 0, open: Object.fromEntries(deadlines.map((deadline) => [deadline, 1])) },
      ];
    }),
  );
}
