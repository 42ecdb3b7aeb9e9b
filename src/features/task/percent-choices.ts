const STEPS = [0, 25, 50, 75, 90];

/** Quarters, and where the task stands already. */
export function percentChoices(current: number): { value: string; label: string }[] {
  return [...new Set([...STEPS, current])]
    .sort((a, b) => a - b)
    .map((percent) => ({ value: String(percent), label: `${percent}%` }));
}
