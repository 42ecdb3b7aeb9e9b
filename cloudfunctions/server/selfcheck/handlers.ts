import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { changeFinding, withdrawFinding } from './change-finding';
import { chapter } from './chapter';
import { closeRound } from './close';
import { compare } from './compare';
import { finding, findings } from './findings';
import { judgeLine } from './judge';
import { openRound } from './open';
import { openFinding } from './open-finding';
import { overdue } from './overdue';
import { round, rounds } from './rounds';
import { decideFinding, proveFinding } from './settle-finding';

export const selfcheckHandlers: Handlers<Extract<ActionOf<'api'>, `selfcheck.${string}`>> = {
  'selfcheck.open': openRound,
  'selfcheck.rounds': rounds,
  'selfcheck.round': round,
  'selfcheck.chapter': chapter,
  'selfcheck.judge': judgeLine,
  'selfcheck.close': closeRound,
  'selfcheck.compare': compare,
  'selfcheck.openFinding': openFinding,
  'selfcheck.findings': findings,
  'selfcheck.overdue': overdue,
  'selfcheck.finding': finding,
  'selfcheck.changeFinding': changeFinding,
  'selfcheck.withdrawFinding': withdrawFinding,
  'selfcheck.proveFinding': proveFinding,
  'selfcheck.decideFinding': decideFinding,
};
