export interface WalkOptions {
  readonly unitId: string;
  readonly year: string;
  readonly repair: boolean;
  /** Milliseconds. */
  readonly now: number;
  /** A walk that finished before this instant is out of date and is begun anew; milliseconds. */
  readonly freshSinceMs: number;
  /** How many sources a slice looks at; absent: as many as a timer has time for. */
  readonly size?: number;
}

/** Whether a walk is finished, and lately enough. */
export function isFresh(
  walk: {
    readonly state: 'running' | 'done';
    readonly startedAtMs: number;
    readonly finishedAtMs?: number | null;
  },
  { freshSinceMs }: Pick<WalkOptions, 'freshSinceMs'>,
): boolean {
  return walk.state === 'done' && (walk.finishedAtMs ?? walk.startedAtMs) >= freshSinceMs;
}
