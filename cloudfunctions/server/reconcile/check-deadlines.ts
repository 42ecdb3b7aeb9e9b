import { sumDifferences } from '../../../src/shared/reconcile/sum-differences';
import { addSums, flatSums, type Sums } from '../../../src/shared/reconcile/sums';
import { leftThings } from '../left-things';
import type { CampaignDrift } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { settled } from './settled';

const DOCUMENTS_A_REQUEST = 500;

/** Compares what a person is said to have to do, by deadline, with the open tasks and findings that name them. */
export async function checkDeadlines(
  store: Store,
  memberId: string,
  repair: boolean,
): Promise<CampaignDrift[]> {
  const look = async () => {
    const member = await store.get('members', memberId);
    if (!member) return [];
    const is = flatSums({ openTasks: member.openTasks ?? {}, openFindings: member.openFindings ?? {} });
    const { openTasks, openFindings } = await deadlinesOf(store, memberId);
    return sumDifferences(is, flatSums({ openTasks, openFindings }));
  };
  if ((await look()).length === 0) return [];
  const differences = (await settled(look)) ?? [];
  const repaired = repair && differences.length > 0 && (await repairMember(store, memberId));
  return differences.map(({ path, is, should }) => ({
    collection: 'members',
    documentId: memberId,
    path,
    is,
    should,
    repaired,
  }));
}

async function deadlinesOf(store: Store, memberId: string) {
  return {
    openTasks: await openTasksOf(store, memberId),
    openFindings: await openFindingsOf(store, memberId),
  };
}

async function openTasksOf(store: Store, ownerId: string): Promise<Sums> {
  let sums: Sums = {};
  for (let last = ''; ; ) {
    const tasks = await store.find('tasks', {
      where: { ownerId, state: 'open', dueKey: { gt: last } },
      orderBy: [['dueKey', 'asc']],
      limit: DOCUMENTS_A_REQUEST,
    });
    for (const { deadline } of tasks) sums = addSums(sums, { [deadline]: 1 });
    last = tasks.at(-1)?.dueKey ?? last;
    if (tasks.length < DOCUMENTS_A_REQUEST) return sums;
  }
}

async function openFindingsOf(store: Store, ownerId: string): Promise<Sums> {
  let sums: Sums = {};
  for (let last = ''; ; ) {
    const findings = await store.find('findings', {
      where: { ownerId, state: 'open', deadlineKey: { gt: last } },
      orderBy: [['deadlineKey', 'asc']],
      limit: DOCUMENTS_A_REQUEST,
    });
    for (const { deadline } of findings) sums = addSums(sums, { [deadline]: 1 });
    last = findings.at(-1)?.deadlineKey ?? last;
    if (findings.length < DOCUMENTS_A_REQUEST) return sums;
  }
}

/** Reads the person first: whoever gives or ends something meanwhile writes them, and then it is counted again. */
function repairMember(store: Store, memberId: string): Promise<boolean> {
  return store.transaction(async (tx) => {
    const member = await tx.get('members', memberId);
    if (!member) return false;
    const deadlines = await deadlinesOf(store, memberId);
    return tx.patch('members', memberId, {
      ...deadlines,
      leftThings: leftThings({ active: member.active, ...deadlines }),
    });
  });
}
