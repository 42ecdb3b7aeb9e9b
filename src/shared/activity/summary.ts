export const MAX_SUMMARY_CHARS = 500;

interface Held {
  readonly state: 'planned' | 'cancelled';
  readonly endsAtMs: number;
}

/** Why no summary is written of an activity now, in Chinese; empty when it may be. */
export function summaryClosed({ state, endsAtMs }: Held, nowMs: number): string {
  if (state === 'cancelled') return '活动已取消，不用写小结';
  if (nowMs < endsAtMs) return '活动还没有结束，结束后再写小结';
  return '';
}
