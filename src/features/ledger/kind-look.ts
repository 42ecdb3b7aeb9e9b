import type { IconName } from '@/components/icon/icon';
import type { Output } from '@/shared/contract/actions';
import type { LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import { formatFen } from '@/shared/ledger/show-field';

export type KindSums = Output<'ledger.home'>['kinds'][number];

/** The sign of each ledger, the same wherever it is named. */
export const LEDGER_ICONS: Record<LedgerKind, IconName> = {
  partner: 'people',
  jointWork: 'flag',
  helpingProject: 'heart',
  venue: 'place',
  venueBooking: 'calendar',
  mediaColumn: 'notice',
  article: 'edit',
  talk: 'message',
  bimonthlyMeeting: 'clock',
  contactPoint: 'person',
  contactVisit: 'search',
};

export const LEDGER_GROUPS: ReadonlyArray<{ readonly title: string; readonly kinds: readonly LedgerKind[] }> =
  [
    { title: '共建帮扶', kinds: ['jointWork', 'helpingProject', 'partner'] },
    { title: '活动阵地', kinds: ['venueBooking', 'venue'] },
    { title: '宣传报道', kinds: ['article', 'mediaColumn'] },
    { title: '组织建设', kinds: ['talk', 'bimonthlyMeeting', 'contactVisit', 'contactPoint'] },
  ];

export interface TileFigure {
  readonly value: string;
  readonly unit: string;
  /** A second sum, in words; empty where there is none. */
  readonly note: string;
}

/** The number a ledger is told by: of a register how many there are, else how many of the year. */
export function tileFigure(sums: KindSums, manages: boolean): TileFigure {
  // How many talks there were is for managers; others find there the talks they were in.
  if (sums.kind === 'talk' && !manages) return { value: '', unit: '和我有关的', note: '' };
  const { unit, dayKey } = LEDGER_KIND_FACTS[sums.kind];
  const value = String(dayKey === null ? sums.total : sums.entries);
  return { value, unit, note: noteOf(sums) };
}

function noteOf({ kind, amountFen, people, scorePoints }: KindSums): string {
  if (kind === 'article') return scorePoints > 0 ? `得分${scorePoints}分` : '';
  if (kind === 'helpingProject') return amountFen > 0 ? roundMoney(amountFen) : '';
  if (people === 0) return '';
  if (kind === 'jointWork') return `服务${people}人次`;
  if (kind === 'talk') return `${people}人次`;
  if (kind === 'contactVisit') return `走访${people}人次`;
  return kind === 'bimonthlyMeeting' ? `参加${people}人次` : '';
}

/** On a tile 45.15万元 says as much as all its digits. */
function roundMoney(fen: number): string {
  return fen >= 1_000_000 ? formatFen(Math.round(fen / 10_000) * 10_000) : formatFen(fen);
}
