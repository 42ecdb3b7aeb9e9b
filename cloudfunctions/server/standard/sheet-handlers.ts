import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { exportSheet } from './export-sheet';
import { importSheet } from './import-sheet';

export const standardSheetHandlers: Handlers<Extract<ActionOf<'documents'>, `standard.${string}`>> = {
  'standard.exportSheet': exportSheet,
  'standard.importSheet': importSheet,
};
