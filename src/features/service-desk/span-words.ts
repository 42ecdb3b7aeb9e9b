/** `2026年1月1日至11月22日`; the second year only when it is another one. */
export function spanWords(from: string, to: string): string {
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number);
  const [toYear, toMonth, toDay] = to.split('-').map(Number);
  const end = `${toMonth}月${toDay}日`;
  return `${fromYear}年${fromMonth}月${fromDay}日至${fromYear === toYear ? end : `${toYear}年${end}`}`;
}
