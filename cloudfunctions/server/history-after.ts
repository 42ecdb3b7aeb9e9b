/** Lines kept of what happened to one thing: more than happens to it, and few enough to read with it. */
const MAX_LINES = 50;

/** A history with one more line. Of a full one the second goes: the first one tells where the thing came from. */
export function historyAfter<Line>(history: readonly Line[], line: Line): Line[] {
  const all = [...history, line];
  return all.length <= MAX_LINES ? all : [...all.slice(0, 1), ...all.slice(1 - MAX_LINES)];
}
