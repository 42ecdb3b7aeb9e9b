import type { PledgeRow } from '../../../src/shared/pledge/contract';
import type { PledgeState } from '../../../src/shared/pledge/pledge-state';
import { quarterOf } from '../../../src/shared/time/period';
import type { MemberContext } from '../context';
import type { PledgeDoc } from '../store/documents/pledge';
import { pledgeActor } from './pledge-access';

/** Whether the caller is told more than the pledge itself. */
export function isParty({ memberId }: PledgeDoc, context: MemberContext): boolean {
  const { ids, secretary } = pledgeActor(context);
  return secretary || ids.includes(memberId);
}

/** A pledge as the caller may see it. */
export function pledgeRow(pledge: PledgeDoc, context: MemberContext): PledgeRow {
  const { today } = context;
  const isOwn = pledgeActor(context).ids.includes(pledge.memberId);
  const party = isParty(pledge, context);
  const runs = pledge.state === 'published' && pledge.year === today.slice(0, 4);
  return {
    pledgeId: pledge._id,
    year: pledge.year,
    memberName: pledge.memberName,
    departmentName: pledge.departmentName,
    text: pledge.text,
    dueOn: pledge.dueOn,
    state: party ? pledge.state : shownState(pledge.state),
    isOwn,
    noteAsked: isOwn && runs && !pledge.notes.some(({ quarter }) => quarter === quarterOf(today)),
    reason: party ? pledge.reason : '',
  };
}

const shownState = (state: PledgeState): PledgeState => (state === 'kept' ? 'kept' : 'published');
