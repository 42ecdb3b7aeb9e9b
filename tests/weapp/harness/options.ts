import type { Answers } from './wx/answers';
import type { Transport } from './wx/network';
import type { PhoneStorage } from './wx/storage';

export interface WeappOptions extends Transport {
  /** Kept by the caller, so that a second launch finds what the first one stored. */
  storage?: PhoneStorage;
  /** What the user answers to scans, choosers and dialogs; may be changed while the app runs. */
  answers?: Answers;
  /** Facts of the phone that differ from the usual, as `getSystemInfoSync` names them. */
  system?: Record<string, unknown>;
  /** The phone's clock in milliseconds since 1970; the machine's own when left out. */
  now?: () => number;
  /** Timers up to this long are waited for by `idle`. Default 50. */
  shortTimerMs?: number;
  /** How long `idle` waits before it gives up. Default 20 000. */
  maxIdleMs?: number;
  /** Prints the app's console. */
  verbose?: boolean;
}
