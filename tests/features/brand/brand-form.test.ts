import { describe, expect, it } from 'vitest';
import {
  BLANK_BRAND,
  inputOfBrand,
  nextStage,
  parseBrandDraft,
  partErrors,
} from '../../../src/features/brand/brand-form';
import { coverTone, stageSummary } from '../../../src/features/brand/brand-words';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-30' as LocalDate;

describe('the form of a brand', () => {
  it('lets a stage follow the last one', () => {
    const first = nextStage([], TODAY);
    expect(first).toMatchObject({ startsOn: '2026-11-30', endsOn: '2027-02-28', done: false });
    expect(nextStage([first], TODAY).startsOn).toBe('2027-02-28');
  });

  it('tells each part its own errors', () => {
    const errors = { 'stages.1.endsOn': '早于开始', 'stages.10.name': '请填写', name: '请填写' };
    expect(partErrors(errors, 'stages.1')).toEqual({ endsOn: '早于开始' });
  });

  it('takes up what was kept of a new one, and nothing of another shape', () => {
    const form = { ...BLANK_BRAND, name: '橙心护航', stages: [nextStage([], TODAY)] };
    expect(parseBrandDraft(JSON.parse(JSON.stringify(form)))).toEqual(form);
    expect(parseBrandDraft(undefined)).toBeUndefined();
    expect(parseBrandDraft({ ...form, stages: [{ name: '启动' }] })).toBeUndefined();
  });

  it('sends ids of what was chosen', () => {
    const form = { ...BLANK_BRAND, activities: [{ activityId: 'a1', title: '宣讲' }] };
    expect(inputOfBrand(form, undefined)).toMatchObject({
      brandId: null,
      revision: null,
      personInChargeId: '',
      activityIds: ['a1'],
    });
    expect(inputOfBrand(form, undefined)).not.toHaveProperty('activities');
  });
});

describe('words of a brand', () => {
  it('say how far its stages are', () => {
    const row = { stages: 4, stagesDone: 2, stagesLate: 1 } as Parameters<typeof stageSummary>[0];
    expect(stageSummary(row)).toBe('4个阶段，完成2个，1个到期未完成');
    expect(stageSummary({ ...row, stages: 0 })).toBe('还没有分阶段');
  });

  it('colour a name the same everywhere', () => {
    expect(coverTone('春风行动')).toBe(coverTone('春风行动'));
    expect(['春风行动', '点亮人生', '全民健身', '𠮷'].every((name) => coverTone(name) < 5)).toBe(true);
  });
});
