import type { MemberContext } from '../context';
import { campaignYearId } from '../standard/chapter-id';
import type { Documents } from '../store/documents';
import type { GroupDoc, MemberDoc } from '../store/documents/membership';
import type { Store, Transaction } from '../store/store';
import { collectionOf } from './groups';
import { inBatches } from './in-batches';

const PAGE = 1000;
const A_TRANSACTION = 20;
const AT_ONCE = 5;
/** A person has at most seventeen standings a year, so that those of so many fit into a page. */
const PEOPLE_A_QUERY = 50;

/**
 * Brings the name of a renamed department or branch to its people, their standings of this year and the work that is
 * still open. They carry it, because it is read with every screen and changed once in years: joining it would cost a
 * request each time. It runs after the group itself is written and touches only what still has another name, so an
 * interrupted one is finished by the same request or the next renaming, and meanwhile nothing but a shown name is old.
 * Records, entries, published lists and what is done keep the name of their day.
 */
export async function refreshGroupName(
  context: MemberContext,
  kind: 'department' | 'branch',
  groupId: string,
): Promise<void> {
  const { store } = context;
  const group = await store.get(collectionOf(kind), groupId);
  if (!group) return;
  const memberIds = await renamePeople(context, kind, group);
  if (kind === 'branch') return;
  for (let start = 0; start < memberIds.length; start += PEOPLE_A_QUERY) {
    await renameStandings(context, group, memberIds.slice(start, start + PEOPLE_A_QUERY));
  }
  await renameWork(context, group);
}

/** Ids of all people of the group, who have its name afterwards. */
async function renamePeople(
  { store, caller }: MemberContext,
  kind: 'department' | 'branch',
  { _id: groupId, name }: GroupDoc,
): Promise<string[]> {
  const field = kind === 'department' ? 'departmentId' : 'branchId';
  const fields = kind === 'department' ? { departmentName: name } : { branchName: name };
  const nameOf = ({ departmentName, branchName }: MemberDoc) =>
    kind === 'department' ? departmentName : branchName;
  const ids: string[] = [];
  for (let after = ''; ; ) {
    const page = await store.find('members', {
      where: { unitId: caller.unit._id, [field]: groupId, listKey: { gt: after } },
      orderBy: [['listKey', 'asc']],
      limit: PAGE,
    });
    ids.push(...page.map(({ _id }) => _id));
    const stale = page.filter((member) => nameOf(member) !== name);
    await rename(store, 'members', stale, async (tx, { _id }) => {
      // Somebody may have moved to another group meanwhile.
      const member = await tx.get('members', _id);
      return member?.[field] === groupId ? fields : null;
    });
    const last = page.at(-1);
    if (!last || page.length < PAGE) return ids;
    after = last.listKey;
  }
}

async function renameStandings(
  { store, today }: MemberContext,
  { _id: departmentId, name }: GroupDoc,
  memberIds: readonly string[],
): Promise<void> {
  const year = today.slice(0, 4);
  const standings = await store.find('standings', {
    // Keys of months, quarters and the year begin with the year.
    where: { memberId: { in: memberIds }, periodKey: { gte: year, lt: String(Number(year) + 1) } },
    limit: PAGE,
  });
  const stale = standings.filter((standing) => standing.departmentName !== name);
  await rename(store, 'standings', stale, async (tx, { _id, memberId }) => {
    const member = await tx.get('members', memberId);
    const isThere = member?.departmentId === departmentId && (await tx.get('standings', _id)) !== null;
    return isThere ? { departmentName: name } : null;
  });
}

/** Tasks and findings that are not done yet. */
async function renameWork(
  { store, caller }: MemberContext,
  { _id: departmentId, name }: GroupDoc,
): Promise<void> {
  const { _id: unitId, campaign } = caller.unit;
  const ofDepartment = async (tx: Transaction, collection: 'tasks' | 'findings', _id: string) => {
    const document = await tx.get(collection, _id);
    return document?.departmentId === departmentId ? { departmentName: name } : null;
  };
  const findings = await store.find('findings', {
    where: { unitId, departmentId, state: { in: ['open', 'proved'] } },
    limit: PAGE,
  });
  const staleFindings = findings.filter(({ departmentName }) => departmentName !== name);
  await rename(store, 'findings', staleFindings, (tx, { _id }) => ofDepartment(tx, 'findings', _id));
  if (!campaign) return;
  const tasks = await store.find('tasks', {
    where: {
      campaignYearId: campaignYearId(campaign.campaignId, campaign.year),
      departmentId,
      state: { in: ['open', 'reported'] },
    },
    limit: PAGE,
  });
  const staleTasks = tasks.filter(({ departmentName }) => departmentName !== name);
  await rename(store, 'tasks', staleTasks, (tx, { _id }) => ofDepartment(tx, 'tasks', _id));
}

/** Patches documents in batches with what `fieldsOf` says of each through the transaction; null: it is left alone. */
function rename<C extends 'members' | 'standings' | 'findings' | 'tasks'>(
  store: Store,
  collection: C,
  stale: readonly Documents[C][],
  fieldsOf: (tx: Transaction, document: Documents[C]) => Promise<Partial<Documents[C]> | null>,
): Promise<void> {
  return inBatches(stale, A_TRANSACTION, AT_ONCE, (batch) =>
    store.transaction(async (tx) => {
      for (const document of batch) {
        const fields = await fieldsOf(tx, document);
        if (fields) await tx.patch(collection, document._id, fields);
      }
    }),
  );
}
