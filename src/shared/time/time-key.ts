/** An instant with an id, as a string whose order is that of time and which is unique: the key to page by. */
export function timeKey(epochMs: number, id: string): string {
  return `${String(epochMs).padStart(14, '0')}:${id}`;
}
