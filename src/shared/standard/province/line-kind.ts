import { INDICATOR_KIND_LABELS, INDICATOR_KINDS, type IndicatorKind } from '../indicator';

/** What the words around a line say of how it is judged; undefined: nothing. */
export function kindIn(context: string): IndicatorKind | undefined {
  if (/一票否决|否决项|负面清单|前置条件|不得申报|取消资格/u.test(context)) return 'veto';
  if (/加分|附加分|奖励分/u.test(context)) return 'plus';
  if (/扣分项|减分|负面|倒扣/u.test(context)) return 'minus';
  return undefined;
}

/** A kind as a column of its own names it: in this app's words, or nearly. */
export function kindNamed(written: string): IndicatorKind | undefined {
  const exact = INDICATOR_KINDS.find((kind) => INDICATOR_KIND_LABELS[kind] === written);
  return exact ?? kindIn(written);
}

/** Of points written with a sign. */
export function kindOfSign(points: string): IndicatorKind | undefined {
  if (/^\s*[+＋]/u.test(points)) return 'plus';
  return /^\s*[-－—–]/u.test(points) ? 'minus' : undefined;
}

/** `最高5分`, `（3分）`, `5%`: the one number that stands there; empty: none, or several. */
export function pointsNumber(written: string): string {
  const numbers = written.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 1 ? (numbers[0] ?? '') : '';
}

const YEARS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 };
/** As published standards have it, where the line says nothing. */
export const USUAL_LOOK_BACK_YEARS = 2;

/** `近三年内`, `2年`: undefined where no years are told. */
export function yearsIn(text: string): number | undefined {
  const [, word = ''] = /([一两二三四五1-9])(?:个自然)?年/u.exec(text) ?? [];
  return word === '' ? undefined : (YEARS[word] ?? Number(word));
}
