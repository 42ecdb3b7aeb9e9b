const LONGEST_TITLE = 30;
const LEAST_TITLE = 4;

/** `（一）`, `1.2、`, `Ⅱ-3`, `①`: what counts a line and is no part of its name. */
const ENUMERATION =
  /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3}(?:\.\d{1,3})*|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,4}(?:-\d{1,3})?)(?:[）)]\s*|[、．.:：]\s*|\s+)|[①-⑳]\s*)/u;
/** `（15分）`, `（20%）` at the end. */
const POINTS_BEHIND = /[（(][^（）()]{0,8}\d+(?:\.\d+)?\s*[分%％][^（）()]{0,4}[）)]$/u;

/** The name of a line without its number and points. */
export function lineName(text: string): string {
  const name = text
    .replace(/\s*\n\s*/g, '')
    .replace(POINTS_BEHIND, '')
    .replace(ENUMERATION, '')
    .trim();
  return name === '' ? text : name;
}

/** A name short enough for a row on a phone: the line itself, or how it begins. */
export function shortTitle(text: string): string {
  const name = lineName(text);
  if ([...name].length <= LONGEST_TITLE) return name.replace(/[。；;]$/u, '');
  const [clause = ''] = name.split(/[，。；：,;:！!]/u, 1);
  const length = [...clause].length;
  if (length >= LEAST_TITLE && length <= LONGEST_TITLE) return clause;
  return `${[...name].slice(0, LONGEST_TITLE - 1).join('')}…`;
}
