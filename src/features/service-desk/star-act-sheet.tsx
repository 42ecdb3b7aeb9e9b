import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { starTitle } from '@/components/star-card/star-words';
import type { StarRow } from '@/shared/service/contract';
import { hoursParts } from '@/shared/service/hours-words';
import { formatHours } from '@/shared/time/chinese-time';
import type { StarAct, StarActs } from './use-star-acts';

interface Question {
  readonly title: string;
  readonly message: string;
  readonly confirmText: string;
  readonly reasonLabel?: string;
  readonly suggestions?: readonly string[];
  readonly danger?: boolean;
}

const NO_QUESTION: Question = { title: '', message: '', confirmText: '确定' };

function questionOf(act: StarAct, row: StarRow, objection: number): Question {
  const { memberName, stars, minutes, creditMinutes } = row;
  const parts = creditMinutes === null ? [] : hoursParts(minutes, creditMinutes);
  const made = parts.length > 0 ? `（${parts.join('，')}）` : '';
  const star = starTitle(stars);
  if (act === 'publish') {
    return {
      title: `公示${memberName}的申请`,
      message: `${memberName}申请${star}，累计服务${formatHours(minutes)}小时${made}。公示期间全体人员能看到姓名、科室和时长，可以提异议。`,
      confirmText: '开始公示',
    };
  }
  if (act === 'award') {
    return {
      title: `认定${memberName}为${star}`,
      message: '会再核对一次服务时长，够了才认定。认定后全体人员能看到。',
      confirmText: '认定',
    };
  }
  if (act === 'answer') {
    const asked = row.objections[objection];
    return {
      title: '答复异议',
      message: `${asked?.byName ?? ''}：${asked?.text ?? ''}`,
      confirmText: '答复',
      reasonLabel: '答复（申请人会看到）',
      suggestions: ['已核对签到记录，情况属实', '已核实，相关记录已更正'],
    };
  }
  return {
    title: `不通过${memberName}的申请`,
    message: '本人会看到原因，时长达到后可以重新申请。',
    confirmText: '不通过',
    reasonLabel: '原因（本人会看到）',
    suggestions: ['时长含本职工作', '时长含值班', '异议属实，时长不足'],
    danger: true,
  };
}

/** Asks before each step of a star, with what others will see. */
export function StarActSheet({ acts }: { acts: StarActs }) {
  const { asked } = acts;
  const question = asked ? questionOf(asked.act, asked.row, asked.objection) : NO_QUESTION;
  return (
    <ConfirmSheet
      open={asked !== undefined}
      {...question}
      busy={acts.running}
      error={acts.error}
      onConfirm={(words) => void acts.confirm(words)}
      onClose={acts.close}
    />
  );
}
