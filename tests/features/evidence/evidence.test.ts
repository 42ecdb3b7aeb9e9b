import { describe, expect, it } from 'vitest';
import { fileInput, linkInput, newAddValues } from '../../../src/features/evidence/add-values';
import { archiveFigures, classLines } from '../../../src/features/evidence/archive-figures';
import { viewOf } from '../../../src/features/evidence/evidence-view';
import { countedWords, titleOfFile } from '../../../src/features/evidence/evidence-words';
import { checkInput } from '../../../src/services/check-input';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-16' as LocalDate;

describe('the form', () => {
  const values = newAddValues(['1-3'], ['organisation'], TODAY);

  it('begins with today, the indicator and the class it asks for', () => {
    expect(values).toMatchObject({ happenedOn: TODAY, keys: ['1-3'], archiveClass: 'organisation' });
  });

  it('tells by field what is missing', () => {
    const link = checkInput('evidence.add', linkInput({ ...values, kind: 'link', url: '单位网站' }, null));
    expect(link.ok ? [] : Object.keys(link.fields)).toEqual(['source.url', 'source.title']);
    const file = checkInput('evidence.addFile', fileInput({ ...values, title: '文件' }, null));
    expect(file.ok ? [] : Object.keys(file.fields)).toEqual(['fileId']);
    const fine = { ...values, title: '报道', url: ' https://news.example.cn/1 ' };
    expect(checkInput('evidence.add', linkInput(fine, null)).ok).toBe(true);
  });
});

it('an address says which list is shown', () => {
  expect(viewOf({ key: '6-4' })).toEqual({ by: 'indicator', key: '6-4' });
  expect(viewOf({ class: 'news' })).toEqual({ by: 'class', archiveClass: 'news' });
  expect(viewOf({ class: 'nothing' })).toEqual({ by: 'newest' });
  expect(viewOf({ withdrawn: '1' })).toEqual({ by: 'withdrawn' });
});

it('an indicator that lacks two classes is one indicator', () => {
  const lacking = [{ key: '1-1', code: '1.1', title: '甲' }];
  expect(
    archiveFigures([
      { archiveClass: 'news', pieces: 2, lacking },
      { archiveClass: 'rules', pieces: 0, lacking: [...lacking, { key: '2-1', code: '2.1', title: '乙' }] },
    ]),
  ).toEqual({ filled: 1, lackingIndicators: 2 });
});

it('what counts by itself is said, before and after it was held', () => {
  expect(countedWords([])).toBe('');
  expect(countedWords([{ label: '党课', sessions: 0 }])).toContain('党课举办后自动计入');
  expect(
    countedWords([
      { label: '党课', sessions: 3 },
      { label: '主题党日', sessions: 0 },
    ]),
  ).toBe('已自动计入党课3场，不用再添加');
});

it('a file’s name makes its title', () => {
  expect(titleOfFile('领导小组 文件.pdf', 60)).toBe('领导小组 文件');
  expect(titleOfFile('2026.11创建计划.docx', 4)).toBe('2026');
});

describe('a class of the archive', () => {
  it.each([
    ['activities', 35, 12, ['35件', '12个活动还没有小结']],
    ['activities', 35, 0, ['35件']],
    ['activities', 0, 1, ['还没有材料', '1个活动还没有小结']],
    ['news', 3, 12, ['3件']],
  ] as const)('%s with %d pieces and %d activities without a summary', (name, pieces, open, lines) => {
    expect(classLines(name, pieces, open)).toEqual(lines);
  });
});
