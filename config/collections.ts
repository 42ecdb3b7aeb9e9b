import type { CollectionName } from '../cloudfunctions/server/store/documents';
import { ACTIVITY_COLLECTIONS } from './collections/activity';
import { APPRAISAL_COLLECTIONS } from './collections/appraisal';
import { BRAND_COLLECTIONS } from './collections/brand';
import { CALLS_COLLECTIONS } from './collections/calls';
import { CAMPAIGN_COLLECTIONS } from './collections/campaign';
import type { CollectionSpec } from './collections/collection-spec';
import { EVIDENCE_COLLECTIONS } from './collections/evidence';
import { LEDGER_COLLECTIONS } from './collections/ledger';
import { MEMBERSHIP_COLLECTIONS } from './collections/membership';
import { PLEDGE_COLLECTIONS } from './collections/pledge';
import { POINTS_COLLECTIONS } from './collections/points';
import { RECONCILE_COLLECTIONS } from './collections/reconcile';
import { RECORD_COLLECTIONS } from './collections/record';
import { REDEMPTION_COLLECTIONS } from './collections/redemption';
import { SCHEDULE_COLLECTIONS } from './collections/schedule';
import { SELFCHECK_COLLECTIONS } from './collections/selfcheck';
import { SERVICE_COLLECTIONS } from './collections/service';
import { STANDARD_COLLECTIONS } from './collections/standard';
import { TASK_COLLECTIONS } from './collections/task';

/**
 * Every collection with its indexes: what the emulator enforces and what is to be created in a cloud environment.
 * No client reads or writes a collection directly (permission 仅管理端可读写 for all): everything goes through
 * the functions. Each query of the functions is served by one of these; the emulator refuses one that is not.
 */
export const COLLECTIONS: Record<CollectionName, CollectionSpec> = {
  ...ACTIVITY_COLLECTIONS,
  ...APPRAISAL_COLLECTIONS,
  ...BRAND_COLLECTIONS,
  ...CALLS_COLLECTIONS,
  ...CAMPAIGN_COLLECTIONS,
  ...EVIDENCE_COLLECTIONS,
  ...LEDGER_COLLECTIONS,
  ...MEMBERSHIP_COLLECTIONS,
  ...PLEDGE_COLLECTIONS,
  ...POINTS_COLLECTIONS,
  ...RECONCILE_COLLECTIONS,
  ...RECORD_COLLECTIONS,
  ...REDEMPTION_COLLECTIONS,
  ...SCHEDULE_COLLECTIONS,
  ...SELFCHECK_COLLECTIONS,
  ...SERVICE_COLLECTIONS,
  ...STANDARD_COLLECTIONS,
  ...TASK_COLLECTIONS,
};
