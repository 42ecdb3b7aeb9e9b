import type { ActivityDoc, ParticipationDoc } from './documents/activity';
import type { AppraisalDoc, AppraisalSheetDoc } from './documents/appraisal';
import type { BrandDoc, BrandPageDoc } from './documents/brand';
import type { CampaignDoc, CampaignSnapshotDoc, CampaignYearDoc, PartnerCodeDoc } from './documents/campaign';
import type { EvidenceDoc, EvidenceLinkDoc } from './documents/evidence';
import type { FeedbackDoc } from './documents/feedback';
import type {
  ArticleClaimDoc,
  LedgerEntryDoc,
  LedgerTotalsDoc,
  LedgerViewDoc,
  VenueDayDoc,
} from './documents/ledger';
import type {
  BindAttemptDoc,
  GroupDoc,
  GroupNameDoc,
  MemberDoc,
  TransferCodeDoc,
  TransferDoc,
  UnitDoc,
} from './documents/membership';
import type { PledgeDoc } from './documents/pledge';
import type {
  AppealDoc,
  ClosedStandingsDoc,
  MemberYearDoc,
  PeriodDoc,
  PointEntryDoc,
  PointItemDoc,
  RuleSetDoc,
  StandingDoc,
  TallyDoc,
} from './documents/points';
import type { ReceiptDoc } from './documents/receipt';
import type { CampaignCheckDoc, ReconciliationDoc, RedemptionCheckDoc } from './documents/reconcile';
import type { RecordDoc } from './documents/record';
import type { PurseDoc, RedemptionItemDoc, VoucherDoc } from './documents/redemption';
import type { UnitCursorDoc } from './documents/schedule';
import type { FindingDoc, RoundChapterDoc, RoundDoc } from './documents/selfcheck';
import type {
  CorrectionDoc,
  CounterDoc,
  ServiceRecordDoc,
  StarApplicationDoc,
  VolunteerDoc,
} from './documents/service';
import type { ChapterDoc, StatementDoc } from './documents/standard';
import type { TaskDoc } from './documents/task';
import type { TemporaryFileDoc } from './documents/temporary-file';
import type { UnitYearDoc } from './documents/unit-year';

/** Collection → its documents. */
export interface Documents {
  units: UnitDoc;
  unit_cursors: UnitCursorDoc;
  departments: GroupDoc;
  branches: GroupDoc;
  group_names: GroupNameDoc;
  members: MemberDoc;
  bind_attempts: BindAttemptDoc;
  transfers: TransferDoc;
  transfer_codes: TransferCodeDoc;
  activities: ActivityDoc;
  participations: ParticipationDoc;
  records: RecordDoc;
  point_entries: PointEntryDoc;
  member_years: MemberYearDoc;
  standings: StandingDoc;
  tallies: TallyDoc;
  rule_sets: RuleSetDoc;
  periods: PeriodDoc;
  closed_standings: ClosedStandingsDoc;
  appeals: AppealDoc;
  point_items: PointItemDoc;
  feedback: FeedbackDoc;
  receipts: ReceiptDoc;
  temporary_files: TemporaryFileDoc;
  reconciliations: ReconciliationDoc;
  volunteers: VolunteerDoc;
  corrections: CorrectionDoc;
  star_applications: StarApplicationDoc;
  service_records: ServiceRecordDoc;
  counters: CounterDoc;
  redemption_items: RedemptionItemDoc;
  purses: PurseDoc;
  vouchers: VoucherDoc;
  redemption_checks: RedemptionCheckDoc;
  campaign_checks: CampaignCheckDoc;
  unit_years: UnitYearDoc;
  ledger_entries: LedgerEntryDoc;
  ledger_views: LedgerViewDoc;
  ledger_totals: LedgerTotalsDoc;
  venue_days: VenueDayDoc;
  brands: BrandDoc;
  brand_pages: BrandPageDoc;
  article_claims: ArticleClaimDoc;
  campaigns: CampaignDoc;
  chapters: ChapterDoc;
  statements: StatementDoc;
  evidence: EvidenceDoc;
  evidence_links: EvidenceLinkDoc;
  campaign_years: CampaignYearDoc;
  tasks: TaskDoc;
  partner_codes: PartnerCodeDoc;
  campaign_snapshots: CampaignSnapshotDoc;
  rounds: RoundDoc;
  round_chapters: RoundChapterDoc;
  findings: FindingDoc;
  appraisals: AppraisalDoc;
  appraisal_sheets: AppraisalSheetDoc;
  pledges: PledgeDoc;
}

export type CollectionName = keyof Documents;
