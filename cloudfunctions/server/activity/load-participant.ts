import { AppError } from '../../../src/shared/error/app-error';
import type { ActivityDoc, ParticipationDoc } from '../store/documents/activity';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { loadActivity } from './load-activity';
import { participationId } from './participation-doc';

interface Participant {
  readonly activity: ActivityDoc;
  readonly part: ParticipationDoc;
  readonly member: MemberDoc;
}

/** Somebody's part in an activity of the unit; throws NOT_FOUND for whoever is no part of it. */
export async function loadParticipant(
  tx: Transaction,
  unitId: string,
  ids: { readonly activityId: string; readonly memberId: string },
): Promise<Participant> {
  const activity = await loadActivity(tx, unitId, ids.activityId);
  const part = await tx.get('participations', participationId(ids.activityId, ids.memberId));
  const member = part && (await tx.get('members', ids.memberId));
  if (part && member?.unitId === unitId) return { activity, part, member };
  throw new AppError('NOT_FOUND', '名单中没有这个人，请返回刷新名单后重试');
}
