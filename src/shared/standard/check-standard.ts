import { parentCode } from './code-order';
import type { Chapter, Grade } from './indicator';
import { MAX_CHAPTER_INDICATORS, MAX_CHAPTERS, MAX_HEADINGS, MAX_INDICATORS } from './limits';

/** What of a standard's tree does not hold; `code` is the line it is about, empty for the whole. */
export interface TreeFault {
  readonly code: string;
  readonly message: string;
}

export const CHAPTER_CODE = /^[1-9]\d?$/;
export const LINE_CODE = /^[1-9]\d?(\.[1-9]\d?){1,3}$/;

/** Whether codes are unique, each line has its parent, and the tree is not too large. */
export function treeFaults(chapters: readonly Chapter[]): TreeFault[] {
  return [...sizeFaults(chapters), ...codeFaults(chapters)];
}

function sizeFaults(chapters: readonly Chapter[]): TreeFault[] {
  const faults: TreeFault[] = [];
  const total = chapters.reduce((sum, { indicators }) => sum + indicators.length, 0);
  if (chapters.length > MAX_CHAPTERS) {
    faults.push({ code: '', message: `最多${MAX_CHAPTERS}章，这里有${chapters.length}章，请合并` });
  }
  if (total > MAX_INDICATORS) {
    faults.push({ code: '', message: `最多${MAX_INDICATORS}项指标，这里有${total}项，请合并` });
  }
  for (const { code, indicators, headings } of chapters) {
    if (indicators.length > MAX_CHAPTER_INDICATORS) {
      faults.push({ code, message: `一章最多${MAX_CHAPTER_INDICATORS}项指标，请分成两章` });
    }
    if (headings.length > MAX_HEADINGS) {
      faults.push({ code, message: `一章最多${MAX_HEADINGS}个小标题，请分成两章` });
    }
  }
  return faults;
}

function codeFaults(chapters: readonly Chapter[]): TreeFault[] {
  const faults: TreeFault[] = [];
  const seen = new Set<string>();
  const see = (code: string, shape: RegExp) => {
    if (!shape.test(code)) faults.push({ code, message: `编号“${code}”不正确，请写成“3”“3.2”“3.2.1”这样` });
    else if (seen.has(code)) faults.push({ code, message: `编号“${code}”出现了两次，请改成不同的编号` });
    seen.add(code);
  };
  for (const { code, headings, indicators } of chapters) {
    see(code, CHAPTER_CODE);
    const parents = new Set([code, ...headings.map((heading) => heading.code)]);
    for (const line of [...headings, ...indicators]) {
      see(line.code, LINE_CODE);
      const parent = parentCode(line.code);
      if (parents.has(parent)) continue;
      const isIndicator = indicators.some((indicator) => indicator.code === parent);
      const message = isIndicator
        ? `“${parent}”是一项指标，下面不能再有“${line.code}”`
        : `“${line.code}”的上级“${parent}”没有，请先添加`;
      faults.push({ code: line.code, message });
    }
  }
  return faults;
}

/** What of the grades does not hold, in one sentence; undefined when they are in order. */
export function gradesFault(grades: readonly Grade[]): string | undefined {
  if (new Set(grades.map(({ label }) => label)).size < grades.length) return '等级名称重复，请改成不同的名称';
  const descends = grades.every(({ percent }, at) => at === 0 || percent < (grades[at - 1]?.percent ?? 101));
  return descends ? undefined : '等级要从高到低，后一级的得分比例要比前一级小';
}
