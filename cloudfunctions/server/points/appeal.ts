import { AppError } from '../../../src/shared/error/app-error';
import { formatPeriod } from '../../../src/shared/time/chinese-time';
import type { PeriodKey } from '../../../src/shared/time/period';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { AppealDoc, PointEntryDoc } from '../store/documents/points';
import { objectionsOpen } from './objections-open';
import { ownLine } from './published';

type About = Pick<AppealDoc, '_id' | 'periodKey' | 'entryId' | 'entrySource' | 'recordId' | 'about'>;

export const appeal: Handler<'points.appeal'> = async (context, input) => {
  await refuseRisky(context, input.text);
  const { member } = context.caller;
  const about = await subjectOf(context, input);
  return context.write(async (tx) => {
    if (await tx.get('appeals', about._id)) {
      throw new AppError('DUPLICATE', '您已就此提出过申诉，请在“我的申诉”中查看进展');
    }
    await tx.put('appeals', {
      ...about,
      unitId: member.unitId,
      memberId: member._id,
      memberName: member.name,
      departmentName: member.departmentName,
      subject: input.subject,
      text: input.text,
      state: 'open',
      submittedAtMs: context.now,
      submittedKey: timeKey(context.now, about._id),
      answer: '',
      answeredById: null,
      answeredByName: '',
      answeredAtMs: null,
      correctionItemId: null,
      correctionEntryId: null,
    });
    return { appealId: about._id };
  });
};

/** Lists and entries never change, so they are read outside of the transaction. */
function subjectOf(
  context: MemberContext,
  { subject, periodKey, entryId }: { subject: string; periodKey: PeriodKey | null; entryId: string | null },
): Promise<About> {
  if (subject === 'result' && periodKey !== null && entryId === null) return ownResult(context, periodKey);
  if (subject === 'entry' && entryId !== null && periodKey === null) return ownEntry(context, entryId);
  throw new AppError('INPUT_INVALID', '请选择要申诉的公布结果或积分明细');
}

async function ownResult(context: MemberContext, periodKey: PeriodKey): Promise<About> {
  const { store, caller, today } = context;
  const period = await store.get('periods', `${caller.unit._id}:${periodKey}`);
  if (!period || !objectionsOpen(period, today)) {
    throw new AppError('CLOSED', '这个时间范围不在公示期内；对具体积分有疑问，可以对那一笔积分提出申诉');
  }
  const line = await ownLine(context, period);
  const result = line ? `${line.points}分${line.rank === null ? '' : `，第${line.rank}名`}` : '没有积分';
  return {
    _id: `${caller.member._id}:${periodKey}:appeal`,
    periodKey,
    entryId: null,
    entrySource: null,
    recordId: null,
    about: `${formatPeriod(periodKey)}公布结果：${result}`,
  };
}

async function ownEntry({ store, caller }: MemberContext, entryId: string): Promise<About> {
  const entry = await store.get('point_entries', entryId);
  // One can still read it, but stands in no ranking of the unit any more that it could change.
  if (entry && caller.member.formerMemberIds?.includes(entry.memberId)) {
    throw new AppError('NOT_ALLOWED', '这是转接前在原单位取得的积分，如有异议请联系原单位的支部书记');
  }
  if (entry?.memberId !== caller.member._id) {
    throw new AppError('NOT_FOUND', '没有找到这笔积分，请返回刷新后再试');
  }
  return {
    _id: `${entryId}:appeal`,
    periodKey: null,
    entryId,
    entrySource: entry.source,
    recordId: entry.recordId,
    about: `${entry.title}：${worthOf(entry)}`,
  };
}

function worthOf({ source, earnedPoints }: Pick<PointEntryDoc, 'source' | 'earnedPoints'>): string {
  if (source === 'veto') return '一票否决';
  return earnedPoints < 0 ? `−${-earnedPoints}分` : `+${earnedPoints}分`;
}
