/** The ledgers 台账 that a unit keeps beside its activities. Visits belong to contact points. */
export const LEDGER_KINDS = [
  'partner',
  'jointWork',
  'helpingProject',
  'venue',
  'venueBooking',
  'mediaColumn',
  'article',
  'talk',
  'bimonthlyMeeting',
  'contactPoint',
  'contactVisit',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];
