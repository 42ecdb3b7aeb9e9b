import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { toCallError } from '@/services/call-error';
import { checkInput } from '@/services/check-input';
import { chooseFile } from '@/services/choose-file';
import { EVIDENCE_EXTENSIONS, uploadEvidence, uploadPicture } from '@/services/files';
import { refusalWords } from '@/services/refusal-words';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import { guessClass } from '@/shared/evidence/evidence-kind';
import { MAX_TITLE_CHARS } from '@/shared/evidence/limits';
import type { ArchiveClass } from '@/shared/standard/archive-class';
import { type AddValues, fileInput, linkInput } from './add-values';
import { titleOfFile } from './evidence-words';

interface Adding {
  readonly taskId: string | null;
  /** Classes that the indicator asks for. */
  readonly asked: readonly ArchiveClass[];
}

/** State of the form that adds a piece: choosing and uploading, checking, sending, what came of it. */
export function useAddForm(first: AddValues, { taskId, asked }: Adding) {
  const [values, setValues] = useState(first);
  const [uploading, setUploading] = useState(false);
  const [saved, setSaved] = useState<Output<'evidence.add'>>();
  const adding = useMutation('evidence.add');
  const addingFile = useMutation('evidence.addFile');
  const faults = useFieldFaults(adding, addingFile);
  // Of which choosing what is uploaded comes: another kind has been chosen since, it is not wanted any more.
  const choosing = useRef(0);
  const inputOf = (of: AddValues) => (of.kind === 'link' ? linkInput(of, taskId) : fileInput(of, taskId));
  const change = (over: Partial<AddValues>) => {
    setValues((old) => ({ ...old, ...over }));
    faults.changed(inputOf(values), inputOf({ ...values, ...over }));
  };
  const chooseKind = (kind: AddValues['kind']) => {
    if (kind === values.kind) return;
    choosing.current += 1;
    setUploading(false);
    change({ kind, fileId: '', fileName: '', url: '', archiveClass: guessClass(kind, asked) });
  };
  const choose = async () => {
    const chosen = values.kind === 'picture' ? await choosePicture() : await chooseFile(EVIDENCE_EXTENSIONS);
    if (!chosen) return;
    choosing.current += 1;
    const mine = choosing.current;
    setUploading(true);
    try {
      const fileId =
        values.kind === 'picture'
          ? await uploadPicture('evidence', chosen.path)
          : await uploadEvidence(chosen);
      if (mine !== choosing.current) return;
      const named =
        values.kind === 'file' && values.title === '' ? titleOfFile(chosen.name, MAX_TITLE_CHARS) : '';
      change({ fileId, fileName: chosen.name, ...(named !== '' && { title: named }) });
    } catch (cause) {
      if (mine !== choosing.current) return;
      faults.refuse({ fileId: toCallError(cause).message });
    }
    setUploading(false);
  };
  const submit = async () => {
    if (values.kind === 'link') {
      const input = faults.take(checkInput('evidence.add', linkInput(values, taskId)));
      if (input) setSaved(await adding.run(input));
      return;
    }
    const input = faults.take(checkInput('evidence.addFile', fileInput(values, taskId)));
    if (input) setSaved(await addingFile.run(input));
  };
  const { fields } = faults;
  return {
    values,
    change,
    chooseKind,
    choose,
    submit,
    uploading,
    saved,
    sending: adding.running || addingFile.running,
    fields,
    failure: refusalWords(fields, adding.error ?? addingFile.error),
  };
}

async function choosePicture(): Promise<{ path: string; name: string } | undefined> {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count: 1, sizeType: ['compressed'] });
    const [path] = tempFilePaths;
    return path === undefined ? undefined : { path, name: '' };
  } catch {
    // WeChat reports a closed chooser as a failure.
    return undefined;
  }
}
