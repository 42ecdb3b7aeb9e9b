import type { Act, Dice } from './dice';
import { answerAppeal, appeal, confirm, propose } from './draw-points';
import { publication } from './draw-publication';
import { aboutRecord, callOff, submit } from './draw-record';
import { redemption } from './draw-redemption';
import { correction, serviceRecord, star } from './draw-service';
import { transfer } from './draw-transfer';

/** What people do, and how often of a hundred acts; in the rest somebody comes and goes. */
export const USUAL: ReadonlyArray<readonly [share: number, draw: (dice: Dice) => Act]> = [
  [17, submit],
  [26, aboutRecord],
  [5, propose],
  [6, confirm],
  [4, appeal],
  [4, answerAppeal],
  [5, correction],
  [5, star],
  [3, serviceRecord],
  [7, redemption],
  [7, transfer],
  [4, publication],
  [2, callOff],
];
