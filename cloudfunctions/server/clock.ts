/**
 * Milliseconds since 1970. The variable lets tests and the demo stand at another moment; a cloud environment does
 * not set it.
 */
export function currentTimeMs(): number {
  const fixed = process.env.TONGCHUANG_NOW_MS;
  return fixed ? Number(fixed) : Date.now();
}
