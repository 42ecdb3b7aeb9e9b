import { describe, expect, it } from 'vitest';
import {
  capWords,
  roleWords,
  ruleSentence,
  suggestedLabel,
  typeWords,
} from '@/features/point-rules/rule-words';
import { DEFAULT_POINT_RULES } from '@/shared/points/default-rules';
import { ruleDraftOf } from '@/shared/points/templates';

const rules = DEFAULT_POINT_RULES.map(ruleDraftOf);
const rule = (key: string) => {
  const found = rules.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};

describe('a rule in words', () => {
  it('says for what, how many, and every limit from the narrowest to the widest', () => {
    expect(ruleSentence(rule('service'))).toBe('每满1小时计1分，每次最多2分');
    expect(ruleSentence(rule('partyDay'))).toBe('每次计2分，每季度最多8分');
    const session = { ...rule('partyDay'), measure: 'session' as const };
    expect(ruleSentence(session)).toBe('每场计2分（一天几次算一场），每季度最多8分');
    const caps = { activityPoints: 1, dayPoints: 2, monthPoints: 3, quarterPoints: 4, yearPoints: 0 };
    expect(capWords(caps)).toEqual([
      '每次最多1分',
      '每天最多2分',
      '每月最多3分',
      '每季度最多4分',
      '每年最多0分',
    ]);
  });

  it('names a whole kind by its own word, and roles only where they matter', () => {
    expect(typeWords(rule('service').types)).toBe('全部志愿服务');
    expect(typeWords(['partyLecture', 'themePartyDay'])).toBe('主题党日、党课');
    expect(roleWords(['participant', 'organiser', 'lecturer'])).toBe('');
    expect(roleWords(['lecturer'])).toBe('主讲人');
  });

  it('suggests a name that fits the contract', () => {
    expect(suggestedLabel(rule('partyLecture'))).toBe('党课每次3分');
    expect(suggestedLabel({ ...rule('groupStudy'), roles: ['lecturer'] })).toBe('第一议题等主讲人每次2分');
    expect(suggestedLabel(rule('service')).length).toBeLessThanOrEqual(40);
  });
});
