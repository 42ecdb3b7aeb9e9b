import type { SomeCollections } from './collection-spec';

export const SCHEDULE_COLLECTIONS = {
  unit_cursors: { indexes: [] },
} satisfies SomeCollections;
