import type { MemberContext } from '../context';
import { campaignYearId } from '../standard/chapter-id';
import { chaptersOf } from '../standard/chapters-of';

/** Transfers within the unit that are under way at one time; more are counted once some of these are decided. */
const MAX_TRANSFERS = 100;

interface Hanging {
  readonly count: number;
  /** After the number: `3` + `名人员`. */
  readonly what: string;
  /** What to do about it first. */
  readonly advice: string;
}

/**
 * What still names a department or branch, in Chinese with what to do about it; empty when nothing does. Records,
 * entries and finished tasks name it as well and keep its name: they say what was.
 */
export async function hangsOnGroup(
  context: MemberContext,
  kind: 'department' | 'branch',
  groupId: string,
): Promise<{ readonly things: string; readonly advice: string } | null> {
  const hanging = await Promise.all([
    people(context, kind, groupId),
    transfers(context, kind, groupId),
    ...(kind === 'department' ? [indicators, tasks, findings].map((count) => count(context, groupId)) : []),
  ]);
  const left = hanging.filter(({ count }) => count > 0);
  if (left.length === 0) return null;
  return {
    things: left.map(({ count, what }) => `${count}${what}`).join('、'),
    advice: left.map(({ advice }) => advice).join('，'),
  };
}

/** Those who left count as well: what they did names it, and they may come back. */
async function people(
  { store, caller }: MemberContext,
  kind: 'department' | 'branch',
  groupId: string,
): Promise<Hanging> {
  const field = kind === 'department' ? 'departmentId' : 'branchId';
  const count = await store.count('members', { unitId: caller.unit._id, [field]: groupId });
  return { count, what: '名人员（含不在岗）', advice: '先在“人员”中把他们调到别处' };
}

async function transfers(
  { store, caller }: MemberContext,
  kind: 'department' | 'branch',
  groupId: string,
): Promise<Hanging> {
  const open = await store.find('transfers', {
    where: { receiverUnitId: caller.unit._id, state: 'sent' },
    orderBy: [['sentKey', 'desc']],
    limit: MAX_TRANSFERS,
  });
  const count = open.filter(
    ({ toDepartmentId, toBranchId }) => (kind === 'department' ? toDepartmentId : toBranchId) === groupId,
  ).length;
  return { count, what: '项转入的转接', advice: '先在“转接办理”中办结或退回转接' };
}

async function indicators({ store, caller }: MemberContext, departmentId: string): Promise<Hanging> {
  const { campaign } = caller.unit;
  const chapters = campaign ? await chaptersOf(store, campaign.campaignId, campaign.year) : [];
  const count = chapters
    .flatMap((chapter) => chapter.indicators)
    .filter((indicator) => indicator.departmentId === departmentId).length;
  return { count, what: '项指标', advice: '先在“创建标准”中给指标换责任科室' };
}

async function tasks({ store, caller }: MemberContext, departmentId: string): Promise<Hanging> {
  const { campaign } = caller.unit;
  const count = campaign
    ? await store.count('tasks', {
        campaignYearId: campaignYearId(campaign.campaignId, campaign.year),
        departmentId,
        state: { in: ['open', 'reported'] },
      })
    : 0;
  return { count, what: '项没有完成的任务', advice: '先在“创建任务”中把任务改派给别的科室或取消' };
}

async function findings({ store, caller }: MemberContext, departmentId: string): Promise<Hanging> {
  const count = await store.count('findings', {
    unitId: caller.unit._id,
    departmentId,
    state: { in: ['open', 'proved'] },
  });
  return { count, what: '个没有销号的问题', advice: '先在“问题整改”中验收销号，或改派给别的科室的人' };
}
