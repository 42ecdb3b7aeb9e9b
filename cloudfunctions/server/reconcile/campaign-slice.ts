import { campaignsOfYear } from '../campaign/campaigns-of';
import type { CampaignCheckDoc } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { CAMPAIGN_STEPS } from './campaign-steps';
import { isFresh, type WalkOptions } from './walk-options';

/** Steps of one slice, some thirty requests each at most, after which it is saved how far it came. */
const STEPS_A_SLICE = 6;

const campaignCheckId = (unitId: string, year: string) => `${unitId}:${year}`;

/**
 * One slice of the walk over what evidence, tasks, findings, statements, ledgers and bookings of a unit's year add up
 * to: goes on where the last one stopped. Null when another walker advanced it meanwhile, or when the walk is finished
 * and fresh.
 */
export async function campaignSlice(store: Store, options: WalkOptions): Promise<CampaignCheckDoc | null> {
  const before = await store.get('campaign_checks', campaignCheckId(options.unitId, options.year));
  // A walk that only looks does not do for one that repairs.
  const usable = before && (before.repair || !options.repair) ? before : null;
  if (usable && isFresh(usable, options)) return null;
  let walk = usable?.state === 'running' ? usable : await newWalk(store, options);
  for (let step = 0; step < STEPS_A_SLICE && walk.state === 'running'; step += 1) {
    walk = await CAMPAIGN_STEPS[walk.step](store, walk);
  }
  const finishedAtMs = walk.state === 'done' ? options.now : null;
  const after = { ...walk, finishedAtMs, saves: (before?.saves ?? 0) + 1 };
  return (await save(store, before, after)) ? after : null;
}

async function newWalk(store: Store, { unitId, year, repair, now }: WalkOptions): Promise<CampaignCheckDoc> {
  return {
    _id: campaignCheckId(unitId, year),
    unitId,
    year,
    state: 'running',
    repair,
    startedAtMs: now,
    finishedAtMs: null,
    saves: 0,
    campaignIds: (await campaignsOfYear(store, unitId, year)).map(({ _id }) => _id),
    step: 'open',
    part: 0,
    lastKey: '',
    round: 1,
    targets: [],
    expected: [],
    venueIds: [],
    checkedPieces: 0,
    checkedTasks: 0,
    checkedFindings: 0,
    checkedLedgerEntries: 0,
    checkedPledges: 0,
    checkedPeople: 0,
    unsettled: 0,
    driftCount: 0,
    drifts: [],
  };
}

/** Two walkers that meet: the one that saves first goes on, the other one's slice is dropped. */
function save(store: Store, before: CampaignCheckDoc | null, after: CampaignCheckDoc): Promise<boolean> {
  return store.transaction(async (tx) => {
    const current = await tx.get('campaign_checks', after._id);
    if (current?.saves !== before?.saves) return false;
    await tx.put('campaign_checks', after);
    return true;
  });
}
