import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { decidePledge, judgePledge } from './decide';
import { notePledge, reportPledge } from './keep';
import { changePledge, propose, withdrawPledge } from './propose';
import { ownPledges, pledge, pledges } from './read-pledges';

export const pledgeHandlers: Handlers<Extract<ActionOf<'api'>, `pledge.${string}`>> = {
  'pledge.own': ownPledges,
  'pledge.list': pledges,
  'pledge.get': pledge,
  'pledge.propose': propose,
  'pledge.change': changePledge,
  'pledge.withdraw': withdrawPledge,
  'pledge.decide': decidePledge,
  'pledge.note': notePledge,
  'pledge.report': reportPledge,
  'pledge.judge': judgePledge,
};
