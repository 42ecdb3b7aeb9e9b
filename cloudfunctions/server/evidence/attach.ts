import { ACTIVITY_TYPE_FACTS } from '../../../src/shared/activity/activity-type';
import type { Output } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import type { ArchiveClass } from '../../../src/shared/standard/archive-class';
import type { Indicator } from '../../../src/shared/standard/indicator';
import { timeKey } from '../../../src/shared/time/time-key';
import { runningCampaign } from '../campaign/current-campaign';
import type { MemberContext } from '../context';
import { historyAfter } from '../history-after';
import { derivedIds } from '../membership/derived-id';
import { campaignYearId } from '../standard/chapter-id';
import { loadIndicator } from '../standard/load-chapter';
import type { EvidenceDoc } from '../store/documents/evidence';
import type { Transaction } from '../store/store';
import { holdSource } from './hold-source';
import { provedTask, putProof } from './proved-task';
import { putEvidence } from './put-evidence';
import { servedIndicators } from './served-indicators';
import type { PieceSource } from './source-of';

interface Attaching {
  readonly source: PieceSource;
  readonly archiveClass: ArchiveClass;
  readonly keys: readonly string[];
  readonly taskId: string | null;
}

/**
 * Attaches what a source names to indicators of the year worked on. What is there already stays as it is, and is
 * answered with `added: false`; what was withdrawn comes back.
 */
export async function attach(
  context: MemberContext,
  tx: Transaction,
  { source, archiveClass, keys, taskId }: Attaching,
): Promise<Output<'evidence.add'>> {
  const { unit, current } = await runningCampaign(context, tx);
  const { campaignId, year } = current;
  const yearId = campaignYearId(campaignId, year);
  const task = await provedTask(context, tx, { taskId, keys, yearId });
  for (const key of keys) {
    const { indicator } = await loadIndicator(tx, { unitId: unit._id, campaignId, year, key });
    refuseCounted(indicator, source);
  }
  const _id = derivedIds(yearId)(source.identity);
  const before = await tx.get('evidence', _id);
  if (before && !before.withdrawn) {
    // It proves the task only once it serves the task's indicator, which is asked for by itself.
    if (task && before.keys.includes(task.key)) await putProof(tx, task, _id);
    return thereAlready(tx, before, keys);
  }
  const place = { unitId: unit._id, campaignId, year, campaignYearId: yearId };
  await holdSource(tx, source);
  const piece = newPiece(context, { ...place, _id }, { source, archiveClass, keys }, before);
  await putEvidence(tx, before, piece);
  await putProof(tx, task, _id);
  return { evidenceId: _id, added: true, already: null };
}

/** Told with the indicators it serves, so that it can be let serve this one as well. */
async function thereAlready(
  tx: Transaction,
  piece: EvidenceDoc,
  keys: readonly string[],
): Promise<Output<'evidence.add'>> {
  const { _id: evidenceId, title, archiveClass, addedByName, addedAtMs } = piece;
  const serves = keys.every((key) => piece.keys.includes(key));
  const indicators = await servedIndicators(tx, piece);
  return {
    evidenceId,
    added: false,
    already: { title, archiveClass, addedByName, addedAtMs, indicators, serves },
  };
}

/** An activity that the indicator counts by itself would else count twice. */
export function refuseCounted(
  { title, evidence }: Indicator,
  { activityType }: Pick<PieceSource, 'activityType'>,
): void {
  if (activityType === null || !evidence.activityTypes.includes(activityType)) return;
  const { label } = ACTIVITY_TYPE_FACTS[activityType];
  throw new AppError('NOT_ALLOWED', `“${title}”会自动计入${label}，不用再添加这项活动`);
}

function newPiece(
  { caller, now }: MemberContext,
  place: Pick<EvidenceDoc, '_id' | 'unitId' | 'campaignId' | 'year' | 'campaignYearId'>,
  { source, archiveClass, keys }: Omit<Attaching, 'taskId'>,
  before: EvidenceDoc | null,
): EvidenceDoc {
  const { identity: _identity, activityType: _type, ...facts } = source;
  const { _id: addedById, name: addedByName } = caller.member;
  return {
    ...place,
    ...facts,
    archiveClass,
    keys: [...keys],
    addedById,
    addedByName,
    addedAtMs: now,
    withdrawn: false,
    withdrawnReason: '',
    revision: (before?.revision ?? 0) + 1,
    listKey: timeKey(now, place._id),
    history: historyAfter(before?.history ?? [], {
      atMs: now,
      byName: addedByName,
      event: before ? 'restored' : 'added',
      note: '',
    }),
  };
}
