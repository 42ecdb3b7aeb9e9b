import { useMutation } from '@/services/use-mutation';
import { type SheetImport, useSheetImport } from '@/services/use-sheet-import';
import type { Output } from '@/shared/contract/actions';

export type ImportSummary = Output<'membership.importPeople'>;
export type PeopleImport = SheetImport<ImportSummary>;

/** People from a sheet. */
export function useImport(): PeopleImport {
  return useSheetImport(useMutation('membership.importPeople'), useMutation('membership.importPeople'));
}
