import type { ActionOf } from '../../src/shared/contract/actions';
import { cloudPlatform } from '../server/cloud-platform';
import type { Handlers } from '../server/context';
import { dispatcher } from '../server/dispatch';
import { exportLedger } from '../server/ledger/export';
import { sheetHandlers } from '../server/membership/sheet-handlers';
import { previewRuleSet } from '../server/points/preview-rule-set';

const handlers: Handlers<ActionOf<'documents'>> = {
  ...sheetHandlers,
  'points.previewRuleSet': previewRuleSet,
  'ledger.export': exportLedger,
};

export const main = dispatcher(cloudPlatform, handlers);
