import { AppError } from '../../../src/shared/error/app-error';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { StatementDoc } from '../store/documents';
import { loadIndicator } from './load-chapter';
import { statementId } from './statement-id';

/** Older versions are of no use to anybody who writes. */
const KEPT_VERSIONS = 10;

export const saveStatement: Handler<'standard.saveStatement'> = async (context, { key, revision, text }) => {
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const { unit, current } = await runningCampaign(context, tx);
    const { campaignId, year } = current;
    const { chapter } = await loadIndicator(tx, { unitId: unit._id, campaignId, year, key });
    const _id = statementId(campaignId, year, key);
    const before = await tx.get('statements', _id);
    if ((before?.revision ?? 0) !== revision) {
      throw new AppError('STATE_CHANGED', '填报说明刚被别人修改过，请复制您写的内容，刷新后再改');
    }
    await tx.put('statements', {
      _id,
      unitId: unit._id,
      campaignId,
      year,
      key,
      text,
      revision: revision + 1,
      ...writtenNow(context),
      earlier: earlierVersions(before),
    });
    const chars = [...text].length;
    await tx.patch('chapters', chapter._id, { statementChars: { ...chapter.statementChars, [key]: chars } });
    return { revision: revision + 1, chars };
  });
};

function writtenNow({ now, caller }: MemberContext) {
  return { writtenAtMs: now, writtenByName: caller.member.name };
}

function earlierVersions(before: StatementDoc | null): StatementDoc['earlier'] {
  if (!before) return [];
  const { text, writtenAtMs, writtenByName } = before;
  return [{ text, writtenAtMs, writtenByName }, ...before.earlier].slice(0, KEPT_VERSIONS);
}
