import { describe, expect, it } from 'vitest';
import { untouchedFaults } from '../../src/services/untouched-faults';

const FAULTS = { title: '请填写名称', place: '请填写地点', 'stages.1.name': '请填写阶段名称' };
const before = { title: '', place: '', stages: [{ name: '甲' }, { name: '' }] };

describe('what stays marked in a refused form', () => {
  it('keeps the marks of all fields but the one that changes', () => {
    const { title: _mended, ...others } = FAULTS;
    expect(untouchedFaults(FAULTS, before, { ...before, title: '清' })).toEqual(others);
  });

  it('takes a mark away within a list, by its place', () => {
    const after = { ...before, stages: [{ name: '甲' }, { name: '乙' }] };
    expect(Object.keys(untouchedFaults(FAULTS, before, after))).toEqual(['title', 'place']);
  });

  it('takes away the mark of what is no longer asked for', () => {
    const after = { ...before, stages: [{ name: '甲' }] };
    expect(Object.keys(untouchedFaults(FAULTS, before, after))).toEqual(['title', 'place']);
  });

  it('keeps all when nothing that is sent changes', () => {
    expect(untouchedFaults(FAULTS, before, { ...before })).toEqual(FAULTS);
  });

  it('takes what is said of the whole away with any change', () => {
    expect(untouchedFaults({ '': '请至少选一项' }, { keys: [] }, { keys: ['1-1'] })).toEqual({});
  });

  it('no longer says that the end is too early when the start is moved instead', () => {
    const faults = { endsOn: '结束要晚于开始', title: '请填写名称' };
    const days = { title: '', startsOn: '2026-05-09', endsOn: '2026-05-01' };
    expect(untouchedFaults(faults, days, { ...days, startsOn: '2026-04-01' })).toEqual({
      title: '请填写名称',
    });
  });

  it('takes instants for times and counts for counts', () => {
    const faults = { endsAtMs: '结束要晚于开始', capacityPeople: '人数太多' };
    const plan = { startsAtMs: 1_780_000_000_000, endsAtMs: 1_770_000_000_000, capacityPeople: 5000 };
    const after = { ...plan, startsAtMs: 1_760_000_000_000 };
    expect(untouchedFaults(faults, plan, after)).toEqual({ capacityPeople: '人数太多' });
  });

  it('does not look into what every object has', () => {
    expect(untouchedFaults({ constructor: '不可用' }, {}, { a: 1 })).toEqual({ constructor: '不可用' });
  });
});
