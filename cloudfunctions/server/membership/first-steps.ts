import type { Handler, MemberContext } from '../context';

const DAY_MS = 86_400_000;
/** How long a unit counts as one that is being set up. */
const FIRST_DAYS = 30;
/** A unit that has brought in so many people needs nobody to tell it how to begin. */
const ENOUGH_PEOPLE = 200;

/** Whether the caller is to be told how a unit begins: its administrator, in its first days. */
export function beginsUnit({ caller, now }: Pick<MemberContext, 'caller' | 'now'>): boolean {
  return caller.roles.has('administrator') && now - caller.unit.createdAtMs < FIRST_DAYS * DAY_MS;
}

/** How far the setting up of a unit is, in one request beside the caller. */
export const firstSteps: Handler<'membership.firstSteps'> = async ({ store, caller }) => {
  const people = await store.find('members', {
    where: { unitId: caller.unit._id },
    orderBy: [['listKey', 'asc']],
    limit: ENOUGH_PEOPLE,
  });
  const active = people.filter((member) => member.active);
  return {
    people: active.length,
    secretaries:
      people.length < ENOUGH_PEOPLE ? active.filter(({ roles }) => roles.includes('secretary')).length : null,
    campaign: Boolean(caller.unit.campaign),
  };
};
