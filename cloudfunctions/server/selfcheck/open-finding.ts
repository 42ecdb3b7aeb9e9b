import { AppError } from '../../../src/shared/error/app-error';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { addDeadlines } from '../open-deadlines';
import { loadIndicator } from '../standard/load-chapter';
import type { FindingDoc } from '../store/documents/selfcheck';
import { findingOwner } from './finding-owner';
import { findingDetail } from './finding-view';

export const openFinding: Handler<'selfcheck.openFinding'> = async (context, input) => {
  const { caller, now, today } = context;
  if (input.deadline < today) {
    throw new AppError('INPUT_INVALID', '整改期限不能早于今天', { deadline: '整改期限不能早于今天' });
  }
  await refuseRisky(context, `${input.text}\n${input.measures}`);
  const findingId = context.newId();
  return context.write(async (tx) => {
    const { unit, current } = await runningCampaign(context, tx);
    const owner = await findingOwner(tx, unit._id, input.ownerId);
    const { campaignId, year } = current;
    const { indicatorKey: key } = input;
    const found = key === null ? null : await loadIndicator(tx, { unitId: unit._id, campaignId, year, key });
    const finding: FindingDoc = {
      _id: findingId,
      unitId: unit._id,
      campaignId,
      year,
      indicatorKey: key,
      indicatorTitle: found?.indicator.title ?? '',
      text: input.text,
      way: input.way,
      measures: input.measures,
      ownerId: owner._id,
      ownerName: owner.name,
      departmentId: owner.departmentId,
      departmentName: owner.departmentName,
      deadline: input.deadline,
      deadlineKey: `${input.deadline}:${findingId}`,
      state: 'open',
      provedById: null,
      openedAtMs: now,
      openedByName: caller.member.name,
      closedOn: null,
      history: [{ atMs: now, byName: caller.member.name, event: 'opened', text: input.text, pictures: [] }],
    };
    await tx.put('findings', finding);
    await addDeadlines(tx, owner._id, 'openFindings', { [finding.deadline]: 1 });
    if (found && key) {
      await tx.increment('chapters', found.chapter._id, { [`states.${key}.openFindings`]: 1, moves: 1 });
    }
    return findingDetail(finding, context);
  });
};
