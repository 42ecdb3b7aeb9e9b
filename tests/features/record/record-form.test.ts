import { describe, expect, it } from 'vitest';
import {
  blankForm,
  chooseProject,
  chooseType,
  entryOf,
  isFilledIn,
  parseForm,
} from '../../../src/features/record/record-form';
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
});
