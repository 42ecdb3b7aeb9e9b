import { describe, expect, it } from 'vitest';
import { parseTaskDraft } from '../../../src/features/task/task-draft';
import { newTaskValues } from '../../../src/features/task/task-values';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-22' as LocalDate;
const first = newTaskValues('6-4', TODAY);
const typed = { ...first, title: '走访慰问', measure: '分三组', deadline: '2026-12-01' as LocalDate };
const kept = (values: object) => JSON.parse(JSON.stringify(values)) as unknown;

describe('a task that was left unfinished', () => {
  it('is as it was typed', () => {
    expect(parseTaskDraft(kept(typed), first, TODAY)).toEqual(typed);
  });

  it('gets a new deadline when its own has passed or was taken away', () => {
    const late = { ...typed, deadline: '2026-11-21' };
    expect(parseTaskDraft(kept(late), first, TODAY)?.deadline).toBe(first.deadline);
    expect(parseTaskDraft(kept({ ...typed, deadline: undefined }), first, TODAY)?.deadline).toBe(
      first.deadline,
    );
  });

  it('is nothing when it is no task', () => {
    for (const other of [undefined, null, 'x', {}, { ...typed, departments: 'all' }]) {
      expect(parseTaskDraft(other, first, TODAY)).toBeUndefined();
    }
  });
});
