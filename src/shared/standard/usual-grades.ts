import type { Grade } from './indicator';

/** As some published standards grade; what every standard begins with, and a unit changes where its own says otherwise. */
export const USUAL_GRADES: readonly Grade[] = [
  { label: 'A', percent: 100 },
  { label: 'B', percent: 66 },
  { label: 'C', percent: 33 },
  { label: '未达到', percent: 0 },
];
