import { TRANSFER_STATE_LABELS, type TransferState } from '@/shared/membership/transfer';
import type { TransferRow } from '@/shared/membership/transfer-contract';

export const TRANSFER_TONES: Record<TransferState, 'good' | 'wait' | 'bad' | 'quiet'> = {
  asked: 'wait',
  sent: 'wait',
  accepted: 'good',
  rejected: 'bad',
  cancelled: 'quiet',
};

/** A change within a unit is agreed to; only another unit receives. */
export function stateWords({ within, state }: Pick<TransferRow, 'within' | 'state'>): string {
  return within && state === 'sent' ? '待同意' : TRANSFER_STATE_LABELS[state];
}

/** Where from and where to, as the reader tells them apart: by department within a unit, else by unit. */
export function placesOf(transfer: TransferRow): { from: Place; to: Place } {
  const { within, fromUnitName, fromPlace, toUnitName, toPlace } = transfer;
  if (within) return { from: placeOnly(fromPlace), to: placeOnly(toPlace) };
  return {
    from: { name: fromUnitName, detail: fromPlace },
    to: { name: toUnitName, detail: toPlace || '科室由对方接收时安排' },
  };
}

export interface Place {
  readonly name: string;
  readonly detail: string;
}

function placeOnly(place: string): Place {
  const [name = '', ...rest] = place.split(' · ');
  return { name, detail: rest.join(' · ') };
}

/** What the person is told to expect, one sentence. */
export function nextWords({ state, within, toUnitName, toPlace, answer }: TransferRow): string {
  switch (state) {
    case 'asked':
      return '等本单位支部书记或管理员同意，同意后转给对方单位';
    case 'sent':
      return within
        ? '等另一位支部书记或管理员同意，同意后科室和支部自动更新'
        : `本单位已同意，等${toUnitName}接收。接收以前，照常在本单位参加活动`;
    case 'accepted':
      return within ? `已调到${toPlace}` : `已转到${toUnitName}，以后的记录和积分都在新单位`;
    case 'rejected':
      return `退回原因：${answer}`;
    case 'cancelled':
      return '已撤销，没有任何变化；需要时可以重新申请';
  }
}

/** What the managing reader has to do, or for whom it waits. */
export function deskWords(transfer: TransferRow): string {
  const { state, mayDecide, needsPlace, within, toUnitName, isOwn } = transfer;
  if (state === 'asked') {
    if (mayDecide) return '本人申请转出，请核实后同意';
    return isOwn ? '本人的申请，由另一位书记或管理员办理' : '等本单位书记或管理员办理';
  }
  if (state !== 'sent') return '';
  if (mayDecide) return needsPlace ? '请核实后接收，并安排科室和支部' : '请核实后同意调整';
  if (within) return '须由另一位书记或管理员同意';
  return `等${toUnitName}接收`;
}

/** Of the fields that say where somebody is to belong. */
export const PLACE_LABELS = { department: '转到科室', branch: '所在支部', noBranch: '不编入支部' };
