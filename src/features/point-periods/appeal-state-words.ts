import type { Tone } from '@/components/status-tag/status-tag';
import type { AppealState } from '@/shared/points/appeal-state';
import type { AppealRow } from '@/shared/points/closing-contract';

export const APPEAL_STATE_LABELS: Record<AppealState, string> = {
  open: '待答复',
  upheld: '成立',
  dismissed: '不成立',
};

export const APPEAL_STATE_TONES: Record<AppealState, Tone> = {
  open: 'wait',
  upheld: 'good',
  dismissed: 'bad',
};

/** What becomes of an upheld appeal; empty where there is nothing further to tell. */
export function correctionWords({ state, correctionItemId, correctionEntryId }: AppealRow): string {
  if (state !== 'upheld') return '';
  if (correctionEntryId) return '积分已更正，见积分明细';
  if (correctionItemId) return '已提出更正，等另一位支部书记确认';
  return '等待更正积分';
}
