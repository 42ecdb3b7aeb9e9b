import { describe, expect, test } from 'vitest';
import { managingGroups, OWN_LINKS, waitingById } from '../../../src/features/home/me-page-links';
import { ROLES } from '../../../src/shared/membership/role';

const idsOf = (groups: ReturnType<typeof managingGroups>) =>
  groups.flatMap(({ links }) => links.map(({ id }) => id));

describe('the links of 我的', () => {
  test('are each there once, and what waits belongs to one of them', () => {
    const ids = [...OWN_LINKS.map(({ id }) => id), ...idsOf(managingGroups(ROLES))];
    expect(new Set(ids).size).toBe(ids.length);
    const waiting = { records: 1, corrections: 2, stars: 3, pointItems: 4, appeals: 5 };
    for (const id of Object.keys(waitingById(waiting))) expect(ids).toContain(id);
    expect(Object.values(waitingById(waiting))).toEqual([1, 2, 3, 4, 5]);
  });

  test('show a role what it may do and nothing else', () => {
    expect(managingGroups(['member'])).toEqual([]);
    const leader = idsOf(managingGroups(['leader']));
    expect(leader).toEqual(
      expect.arrayContaining(['me-readiness', 'me-progress', 'me-people', 'me-rule-sets']),
    );
    for (const id of ['me-queue', 'me-settings', 'me-items', 'me-import']) expect(leader).not.toContain(id);
    expect(idsOf(managingGroups(['secretary']))).not.toContain('me-settings');
    expect(idsOf(managingGroups(['administrator']))).not.toContain('me-queue');
  });

  test('lose none where small groups stand together', () => {
    const [reviews, ...others] = managingGroups(['secretary']);
    expect(reviews?.title).toBe('审核');
    expect(others.filter(({ title }) => title === '其他')).toHaveLength(1);
    expect(idsOf(others)).toEqual(
      expect.arrayContaining(['me-progress', 'me-people', 'me-redemption-desk', 'me-rule-sets']),
    );
  });
});
