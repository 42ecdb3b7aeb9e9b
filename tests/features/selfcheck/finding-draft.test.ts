import { describe, expect, it } from 'vitest';
import { parseFindingDraft } from '../../../src/features/selfcheck/finding-draft';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-22' as LocalDate;
const typed = {
  text: '会议记录不全',
  way: 'planned',
  measures: '补齐三季度的记录',
  owner: { memberId: 'm1', name: '宋知夏' },
  deadline: '2026-12-20',
};

describe('a problem that was left unregistered', () => {
  it('is as it was typed', () => {
    expect(parseFindingDraft(typed, TODAY)).toEqual(typed);
  });

  it('is suggested a deadline again when the kept one has passed', () => {
    expect(parseFindingDraft({ ...typed, deadline: '2026-11-21' }, TODAY)).toEqual({
      ...typed,
      deadline: undefined,
    });
  });

  it('is nothing when it is no problem', () => {
    for (const other of [undefined, 'x', {}, { ...typed, way: 'later' }]) {
      expect(parseFindingDraft(other, TODAY)).toBeUndefined();
    }
  });
});
