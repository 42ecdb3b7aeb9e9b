import { METRIC_FACTS, type Metric } from './metric';

/** A target as people write it, without loss: `25小时`, `90分钟`, `3000.50元`, `12`. */
export function targetText(metric: Metric, target: number): string {
  switch (METRIC_FACTS[metric].unit) {
    case 'minutes':
      return target % 60 === 0 ? `${target / 60}小时` : `${target}分钟`;
    case 'fen':
      return target % 100 === 0 ? `${target / 100}元` : `${(target / 100).toFixed(2)}元`;
    default:
      return String(target);
  }
}

const NUMBER = /^(\d{1,10})(?:\.(\d{1,2}))?(.*)$/;

/** A written target in the metric's unit; undefined when it is none. Hours and yuan may have decimals. */
export function parseTarget(metric: Metric, written: string): number | undefined {
  const [, whole, decimals = '', word = ''] = NUMBER.exec(written.replace(/\s/g, '')) ?? [];
  if (whole === undefined) return undefined;
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  const factor = factorOf(METRIC_FACTS[metric].unit, word);
  if (factor === undefined) return undefined;
  const value = (hundredths * factor) / 100;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** How much of the metric's unit one of the written word is. */
function factorOf(unit: string, word: string): number | undefined {
  if (unit === 'minutes') return word === '' || word === '小时' ? 60 : word === '分钟' ? 1 : undefined;
  if (unit === 'fen') return word === '' || word === '元' ? 100 : word === '万元' ? 1_000_000 : undefined;
  return word === '' || word === unit || (unit === '%' && word === '％') ? 1 : undefined;
}
