import { useState } from 'react';
import { toCallError } from '@/services/call-error';
import { chooseSheet } from '@/services/choose-sheet';
import { uploadSheet } from '@/services/files';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';

export type ImportSummary = Output<'membership.importPeople'>;

export interface PeopleImport {
  fileName: string | undefined;
  /** What the sheet would do, or what is wrong with it. */
  preview: ImportSummary | undefined;
  /** What was saved. */
  saved: ImportSummary | undefined;
  choose: () => Promise<void>;
  confirm: () => Promise<void>;
  choosing: boolean;
  importing: boolean;
  error: string | undefined;
  /** Begins again with another sheet. */
  again: () => void;
}

/** From choosing a sheet over what it would do to having it done. */
export function useImport(): PeopleImport {
  const look = useMutation('membership.importPeople');
  const save = useMutation('membership.importPeople');
  const [file, setFile] = useState<{ name: string; fileId: string }>();
  const [uploading, setUploading] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [preview, setPreview] = useState<ImportSummary>();
  const [saved, setSaved] = useState<ImportSummary>();

  const again = () => {
    setFile(undefined);
    setPreview(undefined);
    setSaved(undefined);
    setFailure(undefined);
    look.clear();
    save.clear();
  };

  const choose = async () => {
    const chosen = await chooseSheet();
    if (!chosen) return;
    again();
    setUploading(true);
    try {
      const fileId = await uploadSheet(chosen);
      setFile({ name: chosen.name, fileId });
      setPreview(await look.run({ fileId, preview: true }));
    } catch (cause) {
      setFailure(toCallError(cause).message);
    }
    setUploading(false);
  };

  const confirm = async () => {
    if (!file) return;
    const answer = await save.run({ fileId: file.fileId, preview: false });
    if (!answer) return;
    // The list may have changed since the preview: then there are problems now and nothing was saved.
    if (answer.saved) setSaved(answer);
    else setPreview(answer);
  };

  return {
    fileName: file?.name,
    preview,
    saved,
    choose,
    confirm,
    choosing: uploading || look.running,
    importing: save.running,
    error: failure ?? look.error?.message ?? save.error?.message,
    again,
  };
}
