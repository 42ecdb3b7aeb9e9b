import { cloud } from '@/services/cloud';
import { type MadeDocument, useDocument } from '@/services/use-document';
import { useMutation } from '@/services/use-mutation';
import { type SheetImport, useSheetImport } from '@/services/use-sheet-import';
import type { Output } from '@/shared/contract/actions';

export type StandardImportSummary = Output<'standard.importSheet'>;

export interface StandardImport extends SheetImport<StandardImportSummary> {
  /** The present standard as a sheet. */
  sheet: MadeDocument;
}

/** The standard as a sheet: out, and in again after a look at what it would do. */
export function useStandardImport(): StandardImport {
  const sheet = useDocument(() => cloud.call('standard.exportSheet', {}));
  const coming = useSheetImport(useMutation('standard.importSheet'), useMutation('standard.importSheet'));
  return { ...coming, sheet };
}
