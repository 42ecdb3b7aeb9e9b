import type { MemberDoc } from '../store/documents/membership';
import type { Store } from '../store/store';

/** The most one query returns. */
const PAGE_PEOPLE = 1000;

/** All people of a unit by name, in as many requests as there are thousands of them. */
export async function everyMember(store: Store, unitId: string): Promise<MemberDoc[]> {
  const people: MemberDoc[] = [];
  for (;;) {
    const after = people.at(-1)?.listKey ?? '';
    const page = await store.find('members', {
      where: { unitId, listKey: { gt: after } },
      orderBy: [['listKey', 'asc']],
      limit: PAGE_PEOPLE,
    });
    people.push(...page);
    if (page.length < PAGE_PEOPLE) return people;
  }
}
