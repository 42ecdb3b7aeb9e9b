import type { CampaignStep } from '../store/documents/reconcile';
import type { LastWalk } from './load-walks';

/** What the steps before it are of a whole walk, roughly, in per cent. */
const STEP_PERCENT: Readonly<Record<CampaignStep, number>> = {
  open: 0,
  evidence: 5,
  tasks: 20,
  findings: 30,
  compare: 35,
  results: 38,
  links: 40,
  openLedger: 50,
  ledger: 50,
  pledges: 58,
  compareLedger: 60,
  venues: 65,
  claims: 68,
  groups: 69,
  people: 70,
};

/** How much of all walks is done, in whole per cent; 99 at most, since something is left. */
export function percentOf(
  walks: readonly LastWalk[],
  isDone: (last: LastWalk) => boolean,
  people: number,
): number {
  const shares = walks.map((last) => (isDone(last) ? 100 : shareOf(last, people)));
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.min(99, Math.floor(sum / Math.max(1, walks.length)));
}

function shareOf(last: LastWalk, people: number): number {
  if (last.walk?.state !== 'running') return 0;
  const ofPeople = (seen: number) => Math.min(1, seen / Math.max(1, people));
  switch (last.part) {
    case 'points':
      return last.walk.membersDone ? 95 : Math.floor(90 * ofPeople(last.walk.checkedMembers));
    case 'campaign':
      return STEP_PERCENT[last.walk.step] + Math.floor(30 * ofPeople(last.walk.checkedPeople));
    case 'redemption':
      return last.walk.stage === 'items' ? 10 : 50;
  }
}
