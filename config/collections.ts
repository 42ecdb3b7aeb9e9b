import type { CollectionName } from '../cloudfunctions/server/store/documents';

export interface IndexSpec {
  readonly name: string;
  readonly unique?: boolean;
  /** Field path and direction. */
  readonly keys: ReadonlyArray<readonly [path: string, direction: 1 | -1]>;
}

interface CollectionSpec {
  readonly indexes: readonly IndexSpec[];
}

/**
 * Every collection with its indexes: what the emulator enforces and what is to be created in a cloud environment.
 * No client reads or writes a collection directly (permission 仅管理端可读写 for all): everything goes through
 * the functions. Each query of the functions is served by one of these; the emulator refuses one that is not.
 */
export const COLLECTIONS: Record<CollectionName, CollectionSpec> = {
  units: { indexes: [] },
  unit_cursors: { indexes: [] },
  departments: {
    indexes: [
      {
        name: 'unit_order',
        keys: [
          ['unitId', 1],
          ['order', 1],
        ],
      },
    ],
  },
  branches: {
    indexes: [
      {
        name: 'unit_order',
        keys: [
          ['unitId', 1],
          ['order', 1],
        ],
      },
    ],
  },
  members: {
    indexes: [
      { name: 'identity', unique: true, keys: [['identityKey', 1]] },
      { name: 'invite_code', unique: true, keys: [['inviteCode', 1]] },
      {
        // The walk of a reconciliation: unlike a list key, an id does not move with a change of name.
        name: 'unit_member',
        keys: [
          ['unitId', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_department_list',
        keys: [
          ['unitId', 1],
          ['departmentId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_search',
        keys: [
          ['unitId', 1],
          ['searchKey', 1],
        ],
      },
      {
        name: 'unit_department_search',
        keys: [
          ['unitId', 1],
          ['departmentId', 1],
          ['searchKey', 1],
        ],
      },
      {
        name: 'unit_branch_list',
        keys: [
          ['unitId', 1],
          ['branchId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_phone',
        keys: [
          ['unitId', 1],
          ['phone', 1],
        ],
      },
      {
        // Who left with open tasks or findings.
        name: 'unit_left_things',
        keys: [
          ['unitId', 1],
          ['leftThings', -1],
        ],
      },
    ],
  },
  group_names: { indexes: [] },
  bind_attempts: { indexes: [] },
  transfers: {
    indexes: [
      {
        name: 'unit_state_sent',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['sentKey', -1],
        ],
      },
      {
        name: 'receiver_state_sent',
        keys: [
          ['receiverUnitId', 1],
          ['state', 1],
          ['sentKey', -1],
        ],
      },
    ],
  },
  transfer_codes: { indexes: [] },
  activities: {
    indexes: [
      {
        name: 'unit_ends',
        keys: [
          ['unitId', 1],
          ['endsKey', 1],
        ],
      },
      {
        name: 'unit_kind_ends',
        keys: [
          ['unitId', 1],
          ['kind', 1],
          ['endsKey', 1],
        ],
      },
      {
        name: 'unit_type_ends',
        keys: [
          ['unitId', 1],
          ['type', 1],
          ['endsKey', 1],
        ],
      },
      {
        name: 'unit_state_ends',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['endsKey', 1],
        ],
      },
      {
        // What is over and has no summary.
        name: 'unit_state_summarised_ends',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['summarisedAtMs', 1],
          ['endsKey', 1],
        ],
      },
      {
        // How many were held in a stage of a brand, from the index alone.
        name: 'unit_project_state_ends_starts',
        keys: [
          ['unitId', 1],
          ['projectKey', 1],
          ['state', 1],
          ['endsKey', 1],
          ['startsAtMs', 1],
        ],
      },
      {
        name: 'unit_project_ends',
        keys: [
          ['unitId', 1],
          ['projectKey', 1],
          ['endsKey', 1],
        ],
      },
    ],
  },
  participations: {
    indexes: [
      {
        name: 'member_starts',
        keys: [
          ['memberId', 1],
          ['startsKey', -1],
        ],
      },
      {
        name: 'activity_list',
        keys: [
          ['activityId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'activity_attention_list',
        keys: [
          ['activityId', 1],
          ['attention', 1],
          ['listKey', 1],
        ],
      },
      {
        // Who came by scan, and who has a record without one.
        name: 'activity_check_in_record',
        keys: [
          ['activityId', 1],
          ['checkIn.how', 1],
          ['recordId', 1],
        ],
      },
      {
        name: 'activity_check_out',
        keys: [
          ['activityId', 1],
          ['checkOut.how', 1],
        ],
      },
    ],
  },
  records: {
    indexes: [
      {
        // Published hours that an objection holds.
        name: 'unit_counts_published',
        keys: [
          ['unitId', 1],
          ['countsKey', 1],
          ['publishedKey', 1],
        ],
      },
      {
        name: 'unit_published',
        keys: [
          ['unitId', 1],
          ['publishedKey', -1],
        ],
      },
      // What is due to be counted, of all units together: one look tells that there is nothing to do.
      { name: 'counts', keys: [['countsKey', 1]] },
      {
        name: 'member_submitted',
        keys: [
          ['memberId', 1],
          ['submittedKey', -1],
        ],
      },
      {
        name: 'member_state_submitted',
        keys: [
          ['memberId', 1],
          ['state', 1],
          ['submittedKey', -1],
        ],
      },
      // What a person has counted in a year, to compare it with its entries.
      {
        name: 'member_entry',
        keys: [
          ['memberId', 1],
          ['entryId', 1],
        ],
      },
      {
        name: 'member_day',
        keys: [
          ['memberId', 1],
          ['occurredOn', 1],
        ],
      },
      {
        name: 'unit_state_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['submittedKey', 1],
        ],
      },
      {
        name: 'unit_state_kind_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['kind', 1],
          ['submittedKey', 1],
        ],
      },
      {
        name: 'unit_state_type_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['type', 1],
          ['submittedKey', 1],
        ],
      },
      {
        name: 'unit_state_department_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['departmentId', 1],
          ['submittedKey', 1],
        ],
      },
      {
        name: 'unit_state_activity_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['activityId', 1],
          ['submittedKey', 1],
        ],
      },
    ],
  },
  point_entries: {
    indexes: [
      {
        name: 'member_created',
        keys: [
          ['memberId', 1],
          ['createdKey', -1],
        ],
      },
      {
        name: 'year_sequence',
        unique: true,
        keys: [
          ['memberYearId', 1],
          ['sequence', 1],
        ],
      },
      {
        name: 'unit_created',
        keys: [
          ['unitId', 1],
          ['createdKey', 1],
        ],
      },
    ],
  },
  member_years: {
    indexes: [
      {
        name: 'member_year',
        keys: [
          ['memberId', 1],
          ['year', 1],
        ],
      },
      {
        name: 'unit_year_member',
        keys: [
          ['unitId', 1],
          ['year', 1],
          ['memberId', 1],
        ],
      },
    ],
  },
  standings: {
    indexes: [
      {
        name: 'rank_total',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['rankKeys.total', 1],
        ],
      },
      {
        name: 'rank_volunteer',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['rankKeys.volunteerService', 1],
        ],
      },
      {
        name: 'rank_party_day',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['rankKeys.themePartyDay', 1],
        ],
      },
      {
        name: 'rank_study',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['rankKeys.study', 1],
        ],
      },
      {
        name: 'member_period',
        keys: [
          ['memberId', 1],
          ['periodKey', 1],
        ],
      },
    ],
  },
  tallies: {
    indexes: [
      {
        name: 'unit_kind_year',
        keys: [
          ['unitId', 1],
          ['groupKind', 1],
          ['year', 1],
        ],
      },
    ],
  },
  rule_sets: {
    indexes: [
      {
        name: 'unit_effective',
        keys: [
          ['unitId', 1],
          ['effectiveFrom', -1],
          ['version', -1],
        ],
      },
    ],
  },
  periods: {
    indexes: [
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['listKey', -1],
        ],
      },
      {
        name: 'unit_period',
        keys: [
          ['unitId', 1],
          ['periodKey', -1],
        ],
      },
      {
        name: 'unit_state_period',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['periodKey', 1],
        ],
      },
    ],
  },
  closed_standings: {
    indexes: [
      {
        name: 'unit_period_first',
        keys: [
          ['unitId', 1],
          ['periodKey', 1],
          ['firstKey', -1],
        ],
      },
    ],
  },
  point_items: {
    indexes: [
      {
        name: 'unit_state_proposed',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['proposedKey', 1],
        ],
      },
      {
        // What reconciliation looks at of one person.
        name: 'member_state_proposed',
        keys: [
          ['memberId', 1],
          ['state', 1],
          ['proposedKey', 1],
        ],
      },
    ],
  },
  appeals: {
    indexes: [
      {
        name: 'member_submitted',
        keys: [
          ['memberId', 1],
          ['submittedKey', -1],
        ],
      },
      {
        name: 'unit_state_submitted',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['submittedKey', 1],
        ],
      },
    ],
  },
  feedback: {
    indexes: [
      {
        // What waits for an answer.
        name: 'unit_answered',
        keys: [
          ['unitId', 1],
          ['answeredAtMs', 1],
        ],
      },
      {
        name: 'unit_submitted',
        keys: [
          ['unitId', 1],
          ['submittedKey', -1],
        ],
      },
      {
        name: 'member_submitted',
        keys: [
          ['memberId', 1],
          ['submittedKey', -1],
        ],
      },
    ],
  },
  receipts: { indexes: [{ name: 'created', keys: [['createdAtMs', 1]] }] },
  temporary_files: { indexes: [{ name: 'expires', keys: [['expiresAtMs', 1]] }] },
  reconciliations: { indexes: [] },
  volunteers: { indexes: [] },
  corrections: {
    indexes: [
      {
        name: 'unit_state_asked',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['askedKey', 1],
        ],
      },
      {
        name: 'member_asked',
        keys: [
          ['memberId', 1],
          ['askedKey', -1],
        ],
      },
    ],
  },
  star_applications: {
    indexes: [
      {
        // Whose publication is over.
        name: 'unit_state_until',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['publishedUntil', 1],
        ],
      },
      {
        name: 'unit_state_applied',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['appliedKey', -1],
        ],
      },
      {
        name: 'member_stars',
        keys: [
          ['memberId', 1],
          ['stars', 1],
        ],
      },
    ],
  },
  service_records: {
    indexes: [
      {
        name: 'unit_issued',
        keys: [
          ['unitId', 1],
          ['issuedKey', -1],
        ],
      },
      {
        name: 'member_issued',
        keys: [
          ['memberId', 1],
          ['issuedKey', -1],
        ],
      },
    ],
  },
  counters: { indexes: [] },
  redemption_items: {
    indexes: [
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_offer_list',
        keys: [
          ['unitId', 1],
          ['onOffer', 1],
          ['listKey', 1],
        ],
      },
    ],
  },
  purses: {
    indexes: [
      {
        name: 'unit_purse',
        keys: [
          ['unitId', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  redemption_checks: { indexes: [] },
  campaign_checks: { indexes: [] },
  vouchers: {
    indexes: [
      {
        name: 'unit_code',
        unique: true,
        keys: [
          ['unitId', 1],
          ['code', 1],
        ],
      },
      {
        name: 'member_redeemed',
        keys: [
          ['memberId', 1],
          ['redeemedKey', -1],
        ],
      },
      {
        name: 'unit_state_redeemed',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['redeemedKey', -1],
        ],
      },
      {
        name: 'item_state',
        keys: [
          ['itemId', 1],
          ['state', 1],
        ],
      },
    ],
  },
  unit_years: { indexes: [] },
  ledger_entries: {
    indexes: [
      {
        // The walk of a reconciliation: an id does not move when an entry gets another day or name.
        name: 'unit_entry',
        keys: [
          ['unitId', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'unit_kind_list',
        keys: [
          ['unitId', 1],
          ['kind', 1],
          ['withdrawn', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'unit_kind_state_list',
        keys: [
          ['unitId', 1],
          ['kind', 1],
          ['state', 1],
          ['listKey', 1],
        ],
      },
      {
        name: 'parent_kind_list',
        keys: [
          ['parentId', 1],
          ['kind', 1],
          ['withdrawn', 1],
          ['listKey', 1],
        ],
      },
    ],
  },
  ledger_views: {
    indexes: [
      {
        name: 'member_kind_list',
        keys: [
          ['memberId', 1],
          ['kind', 1],
          ['listKey', 1],
        ],
      },
    ],
  },
  ledger_totals: { indexes: [] },
  article_claims: {
    indexes: [
      {
        // The walk of a reconciliation.
        name: 'unit_claim',
        keys: [
          ['unitId', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  brands: {
    indexes: [
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['withdrawn', 1],
          ['listKey', 1],
        ],
      },
    ],
  },
  brand_pages: {
    indexes: [
      {
        name: 'refreshed',
        keys: [['refreshedOn', 1]],
      },
    ],
  },
  venue_days: {
    indexes: [
      {
        name: 'venue_day',
        keys: [
          ['venueId', 1],
          ['day', 1],
        ],
      },
    ],
  },
  campaigns: {
    indexes: [
      {
        name: 'unit_created',
        keys: [
          ['unitId', 1],
          ['createdAtMs', -1],
        ],
      },
    ],
  },
  rounds: {
    indexes: [
      {
        name: 'campaign_opened',
        keys: [
          ['campaignId', 1],
          ['openedAtMs', -1],
        ],
      },
    ],
  },
  round_chapters: {
    indexes: [
      {
        name: 'round_order',
        keys: [
          ['roundId', 1],
          ['order', 1],
        ],
      },
    ],
  },
  findings: {
    indexes: [
      {
        // What hangs on a department that is to be removed.
        name: 'unit_department_state',
        keys: [
          ['unitId', 1],
          ['departmentId', 1],
          ['state', 1],
        ],
      },
      {
        // The walk of a reconciliation: an id does not move when a finding gets another state.
        name: 'campaign_year_finding',
        keys: [
          ['campaignId', 1],
          ['year', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'campaign_year_state_deadline',
        keys: [
          ['campaignId', 1],
          ['year', 1],
          ['state', 1],
          ['deadlineKey', 1],
        ],
      },
      {
        name: 'unit_state_deadline',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['deadlineKey', 1],
        ],
      },
      {
        name: 'owner_campaign_year_state_deadline',
        keys: [
          ['ownerId', 1],
          ['campaignId', 1],
          ['year', 1],
          ['state', 1],
          ['deadlineKey', 1],
        ],
      },
      {
        name: 'owner_state_deadline',
        keys: [
          ['ownerId', 1],
          ['state', 1],
          ['deadlineKey', 1],
        ],
      },
    ],
  },
  appraisals: {
    indexes: [
      {
        name: 'unit_open_appeals',
        keys: [
          ['unitId', 1],
          ['openAppeals', -1],
        ],
      },
      {
        name: 'unit_list',
        keys: [
          ['unitId', 1],
          ['listKey', -1],
        ],
      },
    ],
  },
  appraisal_sheets: { indexes: [] },
  campaign_snapshots: {
    indexes: [
      {
        // The weeks of one year of a campaign.
        name: 'campaign_year_week',
        keys: [
          ['campaignId', 1],
          ['year', 1],
          ['weekOf', -1],
        ],
      },
      {
        name: 'campaign_week',
        keys: [
          ['campaignId', 1],
          ['weekOf', -1],
        ],
      },
    ],
  },
  chapters: {
    indexes: [
      {
        name: 'campaign_year_order',
        keys: [
          ['campaignYearId', 1],
          ['order', 1],
        ],
      },
    ],
  },
  statements: { indexes: [] },
  evidence: {
    indexes: [
      // Whether an uploaded file is a piece.
      { name: 'file', keys: [['fileId', 1]] },
      {
        name: 'campaign_year_list',
        keys: [
          ['campaignYearId', 1],
          ['withdrawn', 1],
          ['listKey', -1],
        ],
      },
      {
        name: 'campaign_year_class_list',
        keys: [
          ['campaignYearId', 1],
          ['withdrawn', 1],
          ['archiveClass', 1],
          ['listKey', -1],
        ],
      },
    ],
  },
  evidence_links: {
    indexes: [
      {
        // The walk of a reconciliation.
        name: 'campaign_year_link',
        keys: [
          ['campaignYearId', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'campaign_year_key_list',
        keys: [
          ['campaignYearId', 1],
          ['key', 1],
          ['listKey', -1],
        ],
      },
    ],
  },
  campaign_years: { indexes: [] },
  tasks: {
    indexes: [
      {
        name: 'owner_state_due',
        keys: [
          ['ownerId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        name: 'campaign_year_state_due',
        keys: [
          ['campaignYearId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        name: 'campaign_year_department_state_due',
        keys: [
          ['campaignYearId', 1],
          ['departmentId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        // What nobody is asked for yet.
        name: 'campaign_year_owner_state_due',
        keys: [
          ['campaignYearId', 1],
          ['ownerId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        // What a person of a department may take on.
        name: 'campaign_year_department_owner_state_due',
        keys: [
          ['campaignYearId', 1],
          ['departmentId', 1],
          ['ownerId', 1],
          ['state', 1],
          ['dueKey', 1],
        ],
      },
      {
        name: 'campaign_year_key_due',
        keys: [
          ['campaignYearId', 1],
          ['key', 1],
          ['dueKey', 1],
        ],
      },
      {
        // Those that are given again in the next year.
        name: 'campaign_year_standing_due',
        keys: [
          ['campaignYearId', 1],
          ['standing', 1],
          ['dueKey', 1],
        ],
      },
    ],
  },
  partner_codes: { indexes: [] },
  pledges: {
    indexes: [
      {
        name: 'member_year',
        keys: [
          ['memberId', 1],
          ['year', -1],
        ],
      },
      {
        name: 'unit_state_since',
        keys: [
          ['unitId', 1],
          ['state', 1],
          ['stateKey', 1],
          // Of what waits, pledges of years that are archived are passed over.
          ['year', 1],
        ],
      },
      {
        name: 'unit_published',
        keys: [
          ['unitId', 1],
          ['publishedKey', -1],
        ],
      },
      {
        // The walk of a reconciliation.
        name: 'unit_year_pledge',
        keys: [
          ['unitId', 1],
          ['year', 1],
          ['_id', 1],
        ],
      },
    ],
  },
};
