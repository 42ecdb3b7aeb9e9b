import type { ActionOf } from '../../src/shared/contract/actions';
import { cloudPlatform } from '../server/cloud-platform';
import type { Handlers } from '../server/context';
import { dispatcher } from '../server/dispatch';
import { addFile } from '../server/evidence/add-file';
import { exportLedger } from '../server/ledger/export';
import { sheetHandlers } from '../server/membership/sheet-handlers';
import { previewRuleSet } from '../server/points/preview-rule-set';
import { recordDocument } from '../server/service/record-document';
import { standardSheetHandlers } from '../server/standard/sheet-handlers';

const handlers: Handlers<ActionOf<'documents'>> = {
  ...sheetHandlers,
  ...standardSheetHandlers,
  'points.previewRuleSet': previewRuleSet,
  'service.recordDocument': recordDocument,
  'ledger.export': exportLedger,
  'evidence.addFile': addFile,
};

export const main = dispatcher(cloudPlatform, handlers);
