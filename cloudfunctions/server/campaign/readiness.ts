import type { Output } from '../../../src/shared/contract/actions';
import { departmentProgress } from '../../../src/shared/standard/department-plan';
import type { Indicator } from '../../../src/shared/standard/indicator';
import { indicatorKey } from '../../../src/shared/standard/indicator';
import type { IndicatorReadiness } from '../../../src/shared/standard/readiness';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { ledgerYears } from '../caller-extras';
import type { Caller, Handler, MemberContext } from '../context';
import { type CampaignYear, campaignOf } from './campaign-of';
import { type LoadedReadiness, loadReadiness } from './load-readiness';
import { unitYearId } from './unit-year';

type View = Output<'campaign.readiness'>;

export const readinessOfUnit: Handler<'campaign.readiness'> = async (context, input) => {
  if (!context.caller.unit.campaign && !input.campaignId) return NO_CAMPAIGN;
  const campaign = await campaignOf(context, input);
  const loaded = await loadOwnReadiness(context, campaign, input.year ?? undefined);
  const { readiness, monthsSoFar } = loaded;
  const { readinessPermille, resultPermille, evidencePermille, centipoints, fullCentipoints, tasks } =
    readiness;
  return {
    campaign: campaignView(campaign),
    monthsSoFar,
    readinessPermille,
    resultPermille,
    evidencePermille,
    centipoints,
    fullCentipoints,
    passPercent: campaign.passPercent,
    tasks,
    chapters: chapterViews(loaded),
    departments: departmentViews(context.caller, campaign.asOf, loaded),
  };
};

/** Of the caller's unit; the ledgers of the year that was named, else of this one and the last, came with the caller. */
export async function loadOwnReadiness(
  { store, caller, today }: MemberContext,
  campaign: Pick<CampaignYear, 'campaignId' | 'year' | 'grades' | 'asOf'>,
  named?: string,
): Promise<LoadedReadiness> {
  const { unitId } = caller.member;
  const { year, asOf } = campaign;
  const unitYear = ledgerYears(today, named).includes(year)
    ? (caller.unitYears.find((each) => each.year === year) ?? null)
    : await store.get('unit_years', unitYearId(unitId, year));
  const isOver = year < today.slice(0, 4);
  return loadReadiness(store, { unitId, campaign, today: asOf, unitYear, isOver });
}

function campaignView({
  grades: _grades,
  passPercent: _pass,
  asOf: _asOf,
  ...campaign
}: CampaignYear): View['campaign'] {
  return campaign;
}

function chapterViews({ readiness, chapters, departments }: LoadedReadiness): View['chapters'] {
  const names = new Map(departments.map(({ _id, name }) => [_id, name]));
  const defined = new Map(
    chapters.flatMap(({ indicators }) => indicators.map((each) => [indicatorKey(each.code), each] as const)),
  );
  return readiness.chapters.map(({ indicators, ...chapter }) => ({
    ...chapter,
    indicators: indicators.map((indicator) => indicatorView(indicator, names, defined.get(indicator.key))),
  }));
}

function indicatorView(
  { departmentId, lateDepartmentIds, centipoints: _points, measured, ...indicator }: IndicatorReadiness,
  names: ReadonlyMap<string, string>,
  defined: Indicator | undefined,
): View['chapters'][number]['indicators'][number] {
  const binding = defined?.binding;
  return {
    ...indicator,
    departmentName: names.get(departmentId ?? '') ?? '',
    lateDepartments: lateDepartmentIds.flatMap((id) => names.get(id) ?? []),
    measured:
      measured && binding
        ? {
            metric: binding.metric,
            value: measured.value,
            creditValue: measured.creditValue,
            target: binding.target,
            period: binding.period,
            reachedPeriods: measured.periods?.reached ?? null,
            begunPeriods: measured.periods?.begun ?? null,
            behind: measured.behind,
          }
        : null,
  };
}

function departmentViews(
  caller: Caller,
  today: LocalDate,
  { readiness, chapters, activity, monthsSoFar }: LoadedReadiness,
): View['departments'] {
  const { targets } = caller.unit.settings;
  return activity.departments.map((department) => {
    const { behind, ...progress } = departmentProgress(
      department,
      { chapters, ready: readiness },
      { targets, monthsSoFar, today },
    );
    return {
      departmentId: department.departmentId,
      name: department.name,
      people: department.people,
      ...progress,
      behind: [...behind],
    };
  });
}

const NO_CAMPAIGN: View = {
  campaign: null,
  monthsSoFar: 0,
  readinessPermille: 0,
  resultPermille: 0,
  evidencePermille: 0,
  centipoints: 0,
  fullCentipoints: 0,
  passPercent: null,
  tasks: { total: 0, done: 0, overdue: 0, dueSoon: 0 },
  chapters: [],
  departments: [],
};
