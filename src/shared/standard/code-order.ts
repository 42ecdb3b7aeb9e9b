/** Order of codes as people count: `3.2` before `3.10`. */
export function compareCodes(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    // What is missing comes first: a heading before what lies under it.
    const difference = (left[at] ?? -1) - (right[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `3.2` of `3.2.1`; empty of a chapter. */
export function parentCode(code: string): string {
  return code.slice(0, Math.max(0, code.lastIndexOf('.')));
}
