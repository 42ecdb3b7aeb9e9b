import { useState } from 'react';
import { type CallError, toCallError } from './call-error';
import { chooseSheet } from './choose-sheet';
import { uploadSheet } from './files';

/** A write that either looks at a sheet or does what it says. */
interface SheetWrite<S> {
  run: (input: { fileId: string; preview: boolean }) => Promise<S | undefined>;
  running: boolean;
  error: CallError | undefined;
  clear: () => void;
}

export interface SheetImport<S> {
  fileName: string | undefined;
  /** What the sheet would do, or what is wrong with it. */
  preview: S | undefined;
  /** What was saved. */
  saved: S | undefined;
  choose: () => Promise<void>;
  confirm: () => Promise<void>;
  choosing: boolean;
  importing: boolean;
  error: string | undefined;
  /** Begins again with another sheet. */
  again: () => void;
}

/**
 * From choosing a sheet over what it would do to having it done. `look` and `save` are two mutations of the same
 * action, so that each has its own request.
 */
export function useSheetImport<S extends { readonly saved: boolean }>(
  look: SheetWrite<S>,
  save: SheetWrite<S>,
): SheetImport<S> {
  const [file, setFile] = useState<{ name: string; fileId: string }>();
  const [uploading, setUploading] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [preview, setPreview] = useState<S>();
  const [saved, setSaved] = useState<S>();

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
    // Things may have changed since the preview: then there are problems now and nothing was saved.
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
