import { useState } from 'react';
import { toCallError } from '@/services/call-error';
import { chooseSheet } from '@/services/choose-sheet';
import { cloud } from '@/services/cloud';
import { openFile, uploadSheet } from '@/services/files';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';

export type StandardImportSummary = Output<'standard.importSheet'>;

export interface StandardImport {
  fileName: string | undefined;
  /** What the sheet would do, or what is wrong with it. */
  preview: StandardImportSummary | undefined;
  /** What was saved. */
  saved: StandardImportSummary | undefined;
  choose: () => Promise<void>;
  confirm: () => Promise<void>;
  download: () => Promise<void>;
  choosing: boolean;
  importing: boolean;
  downloading: boolean;
  error: string | undefined;
}

/** The standard as a sheet: out, and in again after a look at what it would do. */
export function useStandardImport(): StandardImport {
  const look = useMutation('standard.importSheet');
  const save = useMutation('standard.importSheet');
  const [file, setFile] = useState<{ name: string; fileId: string }>();
  const [busy, setBusy] = useState<'upload' | 'download'>();
  const [failure, setFailure] = useState<string>();
  const [preview, setPreview] = useState<StandardImportSummary>();
  const [saved, setSaved] = useState<StandardImportSummary>();

  const during = async (what: 'upload' | 'download', work: () => Promise<void>) => {
    setBusy(what);
    setFailure(undefined);
    try {
      await work();
    } catch (cause) {
      setFailure(toCallError(cause).message);
    }
    setBusy(undefined);
  };

  const choose = async () => {
    const chosen = await chooseSheet();
    if (!chosen) return;
    setPreview(undefined);
    look.clear();
    save.clear();
    await during('upload', async () => {
      const fileId = await uploadSheet(chosen);
      setFile({ name: chosen.name, fileId });
      setPreview(await look.run({ fileId, preview: true }));
    });
  };

  const confirm = async () => {
    if (!file) return;
    const answer = await save.run({ fileId: file.fileId, preview: false });
    if (!answer) return;
    // Something may have been attached since the preview: then there are problems now and nothing was saved.
    if (answer.saved) setSaved(answer);
    else setPreview(answer);
  };

  const download = () =>
    during('download', async () => {
      const { fileId } = await cloud.call('standard.exportSheet', {});
      await openFile(fileId);
    });

  return {
    fileName: file?.name,
    preview,
    saved,
    choose,
    confirm,
    download,
    choosing: busy === 'upload' || look.running,
    importing: save.running,
    downloading: busy === 'download',
    error: failure ?? look.error?.message ?? save.error?.message,
  };
}
