import { closest, elements, textOf, type ViewNode } from '../harness/view-node';
import type { Weapp } from '../harness/weapp';

/** A button of the panel that is open, by its words. Throws when there is none. */
export function sheetButton(phone: Weapp, words: string): ViewNode {
  const inSheet = (node: ViewNode) => closest(node, (at) => at.className.includes('tc-sheet')) !== undefined;
  return phone.get((node) => node.tag === 'button' && inSheet(node) && textOf(node).trim() === words);
}

/** Gives a reason where the panel asks for one, and confirms. */
export async function confirmSheet(phone: Weapp, words: string, reason?: string): Promise<void> {
  const sheet = phone.get('.tc-sheet');
  const field = elements(sheet).find((node) => node.tag === 'textarea');
  if (reason !== undefined && field) await phone.input(field, reason);
  await phone.tap(sheetButton(phone, words));
}
