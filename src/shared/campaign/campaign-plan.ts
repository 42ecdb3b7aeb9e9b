import type { Grade } from '../standard/indicator';
import type { LocalDate } from '../time/local-date';

/** What title the campaign is for. */
export const CAMPAIGN_LEVELS = ['national', 'provincial', 'city'] as const;
export type CampaignLevel = (typeof CAMPAIGN_LEVELS)[number];

export const CAMPAIGN_LEVEL_LABELS: Record<CampaignLevel, string> = {
  national: '全国文明单位',
  provincial: '省级文明单位',
  city: '市级文明单位',
};

/** The four phases, in order. */
export const CAMPAIGN_PHASES = ['planning', 'mobilising', 'carryingOut', 'inspection'] as const;
export type CampaignPhase = (typeof CAMPAIGN_PHASES)[number];

export const CAMPAIGN_PHASE_LABELS: Record<CampaignPhase, string> = {
  planning: '制定规划和计划',
  mobilising: '宣传发动',
  carryingOut: '全面实施',
  inspection: '迎接检查',
};

/** Office in the leading group 领导小组 or in its office 办公室. */
export const GROUP_OFFICES = ['head', 'deputy', 'member', 'officeHead', 'officeMember'] as const;
export type GroupOffice = (typeof GROUP_OFFICES)[number];

export const GROUP_OFFICE_LABELS: Record<GroupOffice, string> = {
  head: '组长',
  deputy: '副组长',
  member: '成员',
  officeHead: '办公室主任',
  officeMember: '办公室成员',
};

/** Somebody's time in the leading group; a change of people ends one and begins another, nothing is overwritten. */
export interface GroupSeat {
  readonly seatId: string;
  /** Null for somebody who is not in the system. */
  readonly memberId: string | null;
  readonly name: string;
  /** Position held, e.g. 副部长. */
  readonly position: string;
  readonly office: GroupOffice;
  readonly from: LocalDate;
  /** Last day; null: still. */
  readonly to: LocalDate | null;
}

/** Something that must be done, or be true, within a phase. */
export interface PhaseItem {
  readonly itemId: string;
  readonly text: string;
  readonly doneAtMs: number | null;
  readonly doneByName: string;
  readonly note: string;
}

export interface PhasePlan {
  readonly phase: CampaignPhase;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly tasks: readonly PhaseItem[];
  /** Without these the phase is not left. */
  readonly exitChecks: readonly PhaseItem[];
  readonly passedAtMs: number | null;
  readonly passedByName: string;
}

/** A unit (同创单位) that works for the same title together with the one that leads (主创单位). */
export interface PartnerUnit {
  readonly partnerId: string;
  readonly name: string;
  /** As on the 组织机构代码证. */
  readonly address: string;
  /** Both null while it does not use this system, or has not joined. */
  readonly unitId: string | null;
  readonly campaignId: string | null;
}

/** A campaign: the title, its years, who leads it and its phases by year. */
export interface CampaignPlan {
  readonly name: string;
  readonly level: CampaignLevel;
  /** `2026`; both included. */
  readonly fromYear: string;
  readonly toYear: string;
  readonly leadingGroup: readonly GroupSeat[];
  /** Year → its four phases. */
  readonly phases: Readonly<Record<string, readonly PhasePlan[]>>;
  readonly partners: readonly PartnerUnit[];
  /** The campaign it takes part in as 同创单位; null: it leads its own. */
  readonly leadCampaignId: string | null;
  /** Name of the unit that leads; empty when it is this one. */
  readonly leadUnitName: string;
  /** The code by which other units join, with its last instant; null: none was made. */
  readonly partnerCode: { readonly code: string; readonly expiresAtMs: number } | null;
  /** The ended campaign that this one renews 复评; null: a first one. */
  readonly renewsCampaignId: string | null;
  /** The last year worked on in that one; absent: a first one. */
  readonly renewsYear?: string;
  /** Null while it runs. */
  readonly endedAtMs: number | null;
  readonly endedReason: string;
}

/** A title is worked for over some years; each year has copies of its own of the standard. */
export const MAX_TERM_YEARS = 5;

/** What stands in the unit, so that no page needs a request to know it. */
export interface CurrentCampaign {
  readonly campaignId: string;
  readonly name: string;
  readonly level: CampaignLevel;
  /** The year worked on. */
  readonly year: string;
  /** The first one that was: a campaign may be entered in the midst of its term. */
  readonly firstYear: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly phase: CampaignPhase;
  /** Of the standard: what its grades are worth, and from where on the title is within reach. */
  readonly grades: readonly Grade[];
  readonly passPercent: number | null;
}

/** What the last nightly picture of a campaign said, in a line. */
export interface ReadinessHeadline {
  readonly campaignId: string;
  readonly year: string;
  readonly takenOn: LocalDate;
  readonly readinessPermille: number;
  /** Indicators without any evidence. */
  readonly missingEvidence: number;
  readonly tasksOverdue: number;
}
