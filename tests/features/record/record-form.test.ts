import { describe, expect, it } from 'vitest';
import { clockSpan } from '../../../src/features/record/clock-span';
import {
  blankForm,
  chooseProject,
  chooseType,
  entryOf,
  isFilledIn,
  likeLast,
  parseForm,
} from '../../../src/features/record/record-form';
import { roleMatters } from '../../../src/features/record/role-matters';
import { checkInput } from '../../../src/services/check-input';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-16' as LocalDate;
const filled = {
  ...blankForm(TODAY, 'communityDuty'),
  title: '清扫楼道',
  titleTouched: true,
  durationMinutes: 90,
  place: '和平社区',
  description: '清扫三号楼楼道',
};

describe('the record form', () => {
  it('suggests the title of the type until one is typed', () => {
    const suggested = chooseType(blankForm(TODAY, undefined), 'partyLecture');
    expect(suggested.title).toBe('党课');
    expect(chooseType(suggested, 'firstTopic').title).toBe('第一议题');
    expect(chooseType({ ...suggested, title: '我的', titleTouched: true }, 'firstTopic').title).toBe('我的');
  });

  it('forgets the project when the type has none', () => {
    const chosen = chooseProject(chooseType(blankForm(TODAY, undefined), 'projectService'), {
      key: 'springBreeze',
      label: '“春风行动”',
    });
    expect(chosen).toMatchObject({ projectKey: 'springBreeze', title: '“春风行动”' });
    expect(chooseType(chosen, 'bloodDonation').projectKey).toBeNull();
  });

  it('makes an entry that the contract takes', () => {
    expect(checkInput('record.submit', entryOf(filled))).toMatchObject({ ok: true });
  });

  it('is filled in like the last one, for today, without its hour and pictures', () => {
    const last = { ...filled, occurredOn: '2026-11-09', startsAt: '09:00', pictures: ['cloud://a'] };
    expect(likeLast(last, TODAY)).toEqual({ ...filled, startsAt: '', pictures: [] });
  });

  it('names every missing field in Chinese', () => {
    const checked = checkInput('record.submit', entryOf(blankForm(TODAY, undefined)));
    if (checked.ok) throw new Error('an empty form was taken');
    expect(Object.keys(checked.fields).sort()).toEqual(
      ['description', 'durationMinutes', 'place', 'title', 'type'].sort(),
    );
    for (const message of Object.values(checked.fields)) expect(message).toMatch(/[一-龥]/);
  });

  it('reads back what it kept, and nothing else', () => {
    expect(parseForm(JSON.parse(JSON.stringify(filled)))).toEqual(filled);
    for (const strange of [undefined, null, 'x', 7, [], {}, { ...filled, title: 3 }]) {
      expect(parseForm(strange)).toBeUndefined();
    }
    expect(parseForm({ ...filled, type: 'constructor', pictures: [1, 'cloud://a'] })).toMatchObject({
      type: undefined,
      pictures: ['cloud://a'],
    });
  });

  it('knows whether there is anything to keep', () => {
    expect(isFilledIn(blankForm(TODAY, 'partyLecture'))).toBe(false);
    expect(isFilledIn(filled)).toBe(true);
  });

  it('tells a start where there is one, and takes it away where it was cleared', () => {
    expect(entryOf({ ...filled, startsAt: '09:00' })).toMatchObject({ startsAt: '09:00' });
    expect(entryOf({ ...filled, startsAt: '' })).toMatchObject({ startsAt: null });
    // A draft of before, or what attendance established: not asked, so that it stays.
    expect(entryOf({ ...filled, startsAt: undefined })).not.toHaveProperty('startsAt');
    expect(parseForm({ ...filled, startsAt: undefined })?.startsAt).toBeUndefined();
    // As an unsent entry keeps it.
    expect(parseForm({ ...entryOf({ ...filled, startsAt: '' }), titleTouched: true })?.startsAt).toBe('');
    expect(isFilledIn({ ...blankForm(TODAY, 'partyLecture'), startsAt: '09:00' })).toBe(true);
  });

  it('tells the role only where one was chosen', () => {
    expect(entryOf(filled)).not.toHaveProperty('activityRole');
    expect(entryOf({ ...filled, activityRole: 'lecturer' })).toMatchObject({ activityRole: 'lecturer' });
    expect(parseForm({ ...filled, activityRole: 'constructor' })?.activityRole).toBeUndefined();
  });
});

describe('the clock of a record', () => {
  it('ends after its minutes, the next day where midnight lies between', () => {
    expect(clockSpan('09:00', 150)).toBe('09:00–11:30');
    expect(clockSpan('22:00', 180)).toBe('22:00–次日01:00');
    expect(clockSpan('09:00', undefined)).toBe('09:00开始');
  });
});

describe('the role in an activity', () => {
  it('is asked where the rules tell the roles apart', () => {
    const rules = [
      { types: ['partyLecture' as const], roles: ['lecturer' as const] },
      { types: ['groupStudy' as const] },
      { types: ['firstTopic' as const], roles: ['participant', 'organiser', 'lecturer'] as const },
    ];
    const asked = (['partyLecture', 'groupStudy', 'firstTopic', 'readingExchange'] as const).map((type) =>
      roleMatters(rules, type),
    );
    expect(asked).toEqual([true, false, false, false]);
  });
});
