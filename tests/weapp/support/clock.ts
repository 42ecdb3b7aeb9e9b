import { WORLD_NOW_MS } from '../../server/support/world';

const MINUTE_MS = 60_000;

/** The time that phones and server show; a test moves it. Begins where the world begins. */
export class Clock {
  nowMs = WORLD_NOW_MS;
  /** Pass it as it is. */
  readonly now = (): number => this.nowMs;

  forward(minutes: number): void {
    this.nowMs += minutes * MINUTE_MS;
  }
}
