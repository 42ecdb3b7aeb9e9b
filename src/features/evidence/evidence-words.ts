import type { Output } from '@/shared/contract/actions';

/** What counts by itself, e.g. `已自动计入党课3场，不用再添加`; empty where nothing does. */
export function countedWords(counted: Output<'evidence.suggest'>['counted']): string {
  const held = counted.filter(({ sessions }) => sessions > 0);
  if (held.length > 0) {
    return `已自动计入${held.map(({ label, sessions }) => `${label}${sessions}场`).join('、')}，不用再添加`;
  }
  if (counted.length === 0) return '';
  return `${counted.map(({ label }) => label).join('、')}举办后自动计入，不用添加`;
}

/** A file's name as a title: without its kind, and no longer than a title may be. */
export function titleOfFile(name: string, most: number): string {
  const bare = name.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim();
  return [...bare].slice(0, most).join('');
}
