import type { ActivityType } from '../../../src/shared/activity/activity-type';
import { AppError } from '../../../src/shared/error/app-error';
import type { EvidenceKind } from '../../../src/shared/evidence/evidence-kind';
import { MAX_TITLE_CHARS } from '../../../src/shared/evidence/limits';
import { linkIdentity } from '../../../src/shared/evidence/link-identity';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import { type LocalDate, localDateOf } from '../../../src/shared/time/local-date';
import type { MemberContext } from '../context';
import { loadEntry } from '../ledger/load-entry';
import type { Store, Transaction } from '../store/store';

/** What is to be attached, before anybody knows whether it is there already. */
export interface PieceSource {
  readonly kind: EvidenceKind;
  /** The same for the same thing, whoever adds it: `file:<hash>`, `link:<address>`, `activity:<id>`. */
  readonly identity: string;
  readonly title: string;
  readonly happenedOn: LocalDate;
  readonly fileId: string;
  readonly contentHash: string;
  readonly url: string;
  readonly sourceId: string;
  /** Of an activity: some indicators count those of its type by themselves. */
  readonly activityType: ActivityType | null;
}

export const NOTHING_BESIDE = {
  fileId: '',
  contentHash: '',
  url: '',
  sourceId: '',
  activityType: null,
} as const;

type Named =
  | { readonly kind: 'link'; readonly url: string; readonly title: string; readonly happenedOn: LocalDate }
  | { readonly kind: 'activity' | 'record' | 'ledger'; readonly sourceId: string };

/**
 * What the source itself tells: nothing of it is typed in again.
 * @throws AppError NOT_FOUND or NOT_ALLOWED for what is not there, not over, or not to be shown
 */
export function sourceOf(
  context: MemberContext,
  reader: Pick<Store | Transaction, 'get'>,
  named: Named,
): Promise<PieceSource> {
  switch (named.kind) {
    case 'link':
      return Promise.resolve({
        ...NOTHING_BESIDE,
        ...named,
        identity: `link:${linkIdentity(named.url)}`,
      });
    case 'activity':
      return activitySource(context, reader, named.sourceId);
    case 'record':
      return recordSource(context, reader, named.sourceId);
    case 'ledger':
      return ledgerSource(context, reader, named.sourceId);
  }
}

type Reader = Pick<Store | Transaction, 'get'>;
const shortened = (title: string) => [...title].slice(0, MAX_TITLE_CHARS).join('');
const missing = (what: string) => new AppError('NOT_FOUND', `没有找到这${what}，请返回刷新`);

async function activitySource(
  context: MemberContext,
  reader: Reader,
  sourceId: string,
): Promise<PieceSource> {
  const activity = await reader.get('activities', sourceId);
  if (activity?.unitId !== context.caller.unit._id) throw missing('项活动');
  if (activity.state === 'cancelled') throw new AppError('NOT_ALLOWED', '活动已取消，不能作为材料');
  if (activity.endsAtMs > context.now) throw new AppError('NOT_ALLOWED', '活动还没有结束，结束后再作为材料');
  return {
    ...NOTHING_BESIDE,
    kind: 'activity',
    identity: `activity:${sourceId}`,
    title: shortened(activity.title),
    happenedOn: localDateOf(activity.startsAtMs),
    sourceId,
    activityType: activity.type,
  };
}

async function recordSource(
  { caller }: MemberContext,
  reader: Reader,
  sourceId: string,
): Promise<PieceSource> {
  const record = await reader.get('records', sourceId);
  const seen = caller.roles.has('secretary') || record?.memberId === caller.member._id;
  if (record?.unitId !== caller.unit._id || !seen) throw missing('条记录');
  if (record.state !== 'approved') throw new AppError('NOT_ALLOWED', '记录审核通过后才能作为材料');
  return {
    ...NOTHING_BESIDE,
    kind: 'record',
    identity: `record:${sourceId}`,
    title: shortened(`${record.title}（${record.memberName}）`),
    happenedOn: record.occurredOn,
    fileId: record.pictures[0] ?? '',
    sourceId,
  };
}

async function ledgerSource(context: MemberContext, reader: Reader, sourceId: string): Promise<PieceSource> {
  const entry = await loadEntry(context, reader, sourceId);
  const { label, readers } = LEDGER_KIND_FACTS[entry.kind];
  if (readers === 'concerned') throw new AppError('NOT_ALLOWED', `${label}只有当事人可看，不能作为材料`);
  if (entry.state !== 'recorded') throw new AppError('NOT_ALLOWED', '这条台账还没有确认，确认后才能作为材料');
  return {
    ...NOTHING_BESIDE,
    kind: 'ledger',
    identity: `ledger:${sourceId}`,
    title: shortened(`${label}：${entry.title}`),
    happenedOn: entry.day,
    sourceId,
  };
}
