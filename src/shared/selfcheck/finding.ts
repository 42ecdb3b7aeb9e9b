/** 立行立改, 限期整改, 长期坚持: how a problem is to be put right. */
export const FINDING_WAYS = ['atOnce', 'planned', 'standing'] as const;
export type FindingWay = (typeof FINDING_WAYS)[number];

export const FINDING_WAY_LABELS: Record<FindingWay, string> = {
  atOnce: '立行立改',
  planned: '限期整改',
  standing: '长期坚持',
};

/**
 * `proved`: the owner says that it is put right, and somebody else looks at it. `withdrawn`: it was none after all, or
 * its campaign ended before it was put right.
 */
export const FINDING_STATES = ['open', 'proved', 'closed', 'withdrawn'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const FINDING_STATE_LABELS: Record<FindingState, string> = {
  open: '整改中',
  proved: '待验收',
  closed: '已销号',
  withdrawn: '已撤销',
};

/** `ended`: withdrawn because its campaign ended. */
export const FINDING_EVENTS = [
  'opened',
  'changed',
  'proved',
  'returned',
  'closed',
  'withdrawn',
  'ended',
] as const;

export interface FindingPeople {
  readonly state: FindingState;
  readonly ownerId: string;
  /** Who gave the last proof; null before. */
  readonly provedById: string | null;
}

/** The owner proves it, or a secretary for an owner who cannot. */
export const mayProve = (finding: FindingPeople, ids: readonly string[], isSecretary: boolean): boolean =>
  finding.state === 'open' && (ids.includes(finding.ownerId) || isSecretary);

/** Whose finding or proof it is: what becomes of it is another person's word. */
const isPartyTo = ({ ownerId, provedById }: FindingPeople, ids: readonly string[]): boolean =>
  ids.includes(ownerId) || (provedById !== null && ids.includes(provedById));

/** Closing takes a second person: a secretary who neither owns the finding nor gave its proof. */
export const mayDecide = (finding: FindingPeople, ids: readonly string[], isSecretary: boolean): boolean =>
  finding.state === 'proved' && isSecretary && !isPartyTo(finding, ids);

/** What is proved is returned first, so that nobody proves one thing while another one is written there. */
export const mayChange = ({ state }: FindingPeople, isSecretary: boolean): boolean =>
  state === 'open' && isSecretary;

/** Nobody makes the own finding disappear, nor one whose proof they gave and somebody else is to see. */
export const mayWithdraw = (finding: FindingPeople, ids: readonly string[], isSecretary: boolean): boolean =>
  (finding.state === 'open' || finding.state === 'proved') && isSecretary && !isPartyTo(finding, ids);
