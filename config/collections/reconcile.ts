import type { SomeCollections } from './collection-spec';

export const RECONCILE_COLLECTIONS = {
  reconciliations: { indexes: [] },
  redemption_checks: { indexes: [] },
  campaign_checks: { indexes: [] },
} satisfies SomeCollections;
