import { describe, expect, test } from 'vitest';
import type { GroupSeat } from '../../../src/shared/campaign/campaign-plan';
import { defaultPhases } from '../../../src/shared/campaign/default-phases';
import { endSeat, takeSeat } from '../../../src/shared/campaign/group-rules';
import { passPhase, shiftPhases, tickItem } from '../../../src/shared/campaign/phase-rules';
import { gradesFault, treeFaults } from '../../../src/shared/standard/check-standard';
import { compareCodes, parentCode } from '../../../src/shared/standard/code-order';
import { hangingOn } from '../../../src/shared/standard/hanging';
import type { LocalDate } from '../../../src/shared/time/local-date';

const day = (text: string) => text as LocalDate;

describe('the tree of a standard', () => {
  test('counts as people do, and knows what lies above', () => {
    expect(['3.10', '3', '3.2.1', '3.2', '10', '3.9'].sort(compareCodes)).toEqual([
      '3',
      '3.2',
      '3.2.1',
      '3.9',
      '3.10',
      '10',
    ]);
    expect([parentCode('3.2.1'), parentCode('3')]).toEqual(['3.2', '']);
  });

  test('is bounded', () => {
    const chapters = Array.from({ length: 21 }, (_, at) => ({
      code: String(at + 1),
      title: '章',
      headings: [],
      indicators: [],
    }));
    expect(treeFaults(chapters)).toMatchObject([{ message: expect.stringContaining('最多20章') }]);
  });

  test('has grades that descend and differ', () => {
    const grade = (label: string, percent: number) => ({ label, percent });
    expect(gradesFault([grade('A', 100), grade('B', 66)])).toBeUndefined();
    expect(gradesFault([grade('A', 66), grade('B', 66)])).toContain('从高到低');
    expect(gradesFault([grade('A', 100), grade('A', 66)])).toContain('重复');
  });

  test('keeps what something hangs on', () => {
    const added = {
      states: { '1-1': { tasks: { office: { total: 1 } } } },
      results: {},
      statementChars: { '1-1': 3 },
    };
    expect(hangingOn(added, '1-1')).toEqual(['任务', '填报说明']);
    // Added and taken away again: nothing is left.
    expect(hangingOn({ ...added, states: { '1-2': { evidence: { news: 0 } } } }, '1-2')).toEqual([]);
  });
});

describe('phases', () => {
  const phases = defaultPhases('2028');
  const act = { name: '凌志远', now: 1 };

  test('follow each other through the year', () => {
    expect(phases.map(({ from, to }) => from < to)).toEqual([true, true, true, true]);
    expect(phases[0]?.to).toBe('2028-02-28');
    const late = phases.map((plan, at) => (at === 0 ? { ...plan, to: day('2028-02-29') } : plan));
    expect(shiftPhases(late, '2029')[0]?.to).toBe('2029-02-28');
  });

  test('are passed in order, each once, and the last one stays', () => {
    const ticked = phases.flatMap(({ phase, exitChecks }) =>
      exitChecks.map(({ itemId }) => ({ phase, itemId })),
    );
    const ready = ticked.reduce(
      (plans, { phase, itemId }) =>
        tickItem(plans, { ...act, phase, itemId, list: 'exitChecks', done: true, note: '' }),
      phases,
    );
    expect(() => passPhase(phases, 'planning', 'planning', act)).toThrow('还有2项');
    expect(() => passPhase(ready, 'planning', 'mobilising', act)).toThrow('现在是');
    expect(passPhase(ready, 'planning', 'planning', act).next).toBe('mobilising');
    const last = passPhase(ready, 'inspection', 'inspection', act);
    expect(last.next).toBe('inspection');
    expect(() => passPhase(last.phases, 'inspection', 'inspection', act)).toThrow('已经通过');
  });

  test('of another year begin with nothing done', () => {
    const [first] = phases;
    const ticked = tickItem(phases, {
      ...act,
      phase: 'planning',
      list: 'tasks',
      itemId: first?.tasks[0]?.itemId ?? '',
      done: true,
      note: '见文件',
    });
    expect(shiftPhases(ticked, '2029')).toEqual(defaultPhases('2029'));
  });
});

describe('the leading group', () => {
  const seat = (seatId: string, over: Partial<GroupSeat> = {}): GroupSeat => ({
    seatId,
    memberId: seatId,
    name: seatId,
    position: '',
    office: 'member',
    from: day('2026-01-10'),
    to: null,
    ...over,
  });

  test('has one head at a time, and nobody twice in one office', () => {
    const led = takeSeat([], seat('a', { office: 'head' }), null);
    expect(() => takeSeat(led, seat('b', { office: 'head' }), null)).toThrow('组长现在是a');
    expect(() => takeSeat(led, seat('c', { memberId: 'a', office: 'head' }), null)).toThrow();
    const after = takeSeat(led, seat('b', { office: 'head', from: day('2026-09-01') }), 'a');
    expect(after).toMatchObject([
      { seatId: 'a', to: '2026-08-31' },
      { seatId: 'b', to: null },
    ]);
    expect(() => takeSeat([seat('d')], seat('e', { memberId: 'd' }), null)).toThrow('已经担任');
  });

  test('ends a seat once, and not before it began', () => {
    expect(() => endSeat([seat('a')], 'a', day('2026-01-09'))).toThrow('2026年1月10日');
    const ended = endSeat([seat('a')], 'a', day('2026-01-10'));
    expect(() => endSeat(ended, 'a', day('2026-02-01'))).toThrow('已经结束');
    expect(() => endSeat(ended, 'b', day('2026-02-01'))).toThrow('没有找到');
  });
});
