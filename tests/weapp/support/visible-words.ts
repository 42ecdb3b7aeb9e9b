import { elements, textOf, type ViewNode } from '../harness/view-node';

/** What a person reads or hears: texts, placeholders, values of fields, words read aloud. One string each. */
export function visibleWords(tree: ViewNode): string[] {
  return elements(tree).flatMap((node) => {
    const own = node.children.filter((child) => child.tag === '#text').map(textOf);
    const { placeholder, range } = node.attrs;
    const aloud = node.attrs['aria-label'] ?? node.attrs.ariaLabel;
    // A picker shows what its children say, not its value.
    const value = node.tag === 'input' || node.tag === 'textarea' ? node.value : undefined;
    const shown = [...own, placeholder, aloud, value, ...(Array.isArray(range) ? range : [])];
    return shown.filter((words): words is string => typeof words === 'string' && words.trim() !== '');
  });
}

/** Latin letters that Chinese users do read: a file's kind, codes and numbers of the field. */
const KNOWN = [
  /Excel/g,
  /Word/g,
  /xlsx/g,
  /PDF/g,
  // Addresses of pages that serve as evidence.
  /https?:\/\/\S*/g,
  // Serial numbers of service records, the code to verify one by.
  /\b([A-Z0-9]{1,12}-)?\d{4}-\d{6}\b/g,
  /\b[A-Z0-9]{4}(-[A-Z0-9]{4}){4}\b/g,
  // The unit's own beginning of serial numbers, alone in its field; sizes of clothes.
  /^[A-Z]{2,12}$/g,
  /\bX{1,3}L\b/g,
  // Invitation codes; numbers of volunteers, 14 digits, which no time in milliseconds has.
  /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/g,
  /\b\d{14}\b/g,
];

/** What is wrong with words that stand on a page; empty when nothing is. */
export function faultsOfWords(words: string): string[] {
  const rest = KNOWN.reduce((left, known) => left.replace(known, ''), words);
  const faults = [];
  if (/[A-Za-z]{2}/.test(rest)) faults.push(`foreign words: ${words}`);
  if (/undefined|NaN|null|\[object|Invalid/.test(words)) faults.push(`a value that is none: ${words}`);
  if (/\d{4}-\d{2}(-\d{2}|-Q)?/.test(rest)) faults.push(`a date for machines: ${words}`);
  if (/\d{9,}/.test(rest.replace(/\b1\d{10}\b/g, '手机号'))) faults.push(`a number for machines: ${words}`);
  if (/\d\.\d{3,}/.test(words)) faults.push(`more digits than anybody reads: ${words}`);
  if (/[，。；：]{2}|^[，；：]/.test(words)) faults.push(`a gap between words: ${words}`);
  return faults;
}
