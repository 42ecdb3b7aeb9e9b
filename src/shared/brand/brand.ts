import type { LocalDate } from '../time/local-date';

/** Of 1+4+X: lasting brands, and the special project 特色项目 of a year. */
export const BRAND_KINDS = ['brand', 'special'] as const;
export type BrandKind = (typeof BRAND_KINDS)[number];

export const BRAND_KIND_LABELS: Record<BrandKind, string> = { brand: '品牌', special: '年度特色项目' };

/** The plan has four; a unit may have fewer or twice as many, not so many that none is one. */
export const MAX_BRANDS = 8;
export const MAX_STAGES = 8;
export const MAX_BRAND_PROJECTS = 6;
export const MAX_BRAND_ACTIVITIES = 40;
export const MAX_MOMENTS = 12;

/** A stage of a brand's plan. */
export interface BrandStage {
  readonly name: string;
  readonly startsOn: LocalDate;
  /** Last day. */
  readonly endsOn: LocalDate;
  readonly goal: string;
  /** Somebody in charge says so; dates alone finish nothing. */
  readonly done: boolean;
}

export const STAGE_STATES = ['ahead', 'underway', 'late', 'done'] as const;
export type StageState = (typeof STAGE_STATES)[number];

export const STAGE_STATE_LABELS: Record<StageState, string> = {
  ahead: '未开始',
  underway: '进行中',
  late: '到期未完成',
  done: '已完成',
};

/** How a stage stands on a day. */
export function stageState({ startsOn, endsOn, done }: BrandStage, today: LocalDate): StageState {
  if (done) return 'done';
  if (today < startsOn) return 'ahead';
  return today <= endsOn ? 'underway' : 'late';
}

interface BrandDraft {
  readonly kind: BrandKind;
  readonly year: string | null;
  readonly stages: readonly BrandStage[];
  readonly projectKeys: readonly string[];
}

/** What is wrong with a brand beyond its single fields, by field, in Chinese; nothing when it can stand. */
export function brandFaults(draft: BrandDraft, unitProjects: readonly string[]): Record<string, string> {
  const faults: Record<string, string> = {};
  if (draft.kind === 'special' && draft.year === null) faults.year = '请选择特色项目的年份';
  if (draft.kind === 'brand' && draft.year !== null) faults.year = '品牌不分年份，请去掉年份';
  draft.stages.forEach(({ startsOn, endsOn }, index) => {
    if (endsOn < startsOn) faults[`stages.${index}.endsOn`] = '结束日期不能早于开始日期';
  });
  if (draft.projectKeys.some((key) => !unitProjects.includes(key)))
    faults.projectKeys = '有项目已不在本单位的项目中，请重新选择';
  return faults;
}
