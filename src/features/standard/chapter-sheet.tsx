import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextField } from '@/components/fields/text-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { StandardChapter } from './standard-words';

interface ChapterSheetProps {
  /** Undefined: a new one. */
  chapter: StandardChapter | undefined;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Number and title of a chapter; an empty one can be removed. */
export function ChapterSheet({ chapter, onChanged, onClose }: ChapterSheetProps) {
  const saving = useMutation('standard.saveChapter');
  const removing = useMutation('standard.removeChapter');
  const [code, setCode] = useState(chapter?.code ?? '');
  const [title, setTitle] = useState(chapter?.title ?? '');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = { ...wrong, ...saving.fields };
  const done = async (words: string) => {
    toast(words);
    await onChanged();
    onClose();
  };
  const save = async () => {
    const checked = checkInput('standard.saveChapter', { code, title, isNew: chapter === undefined });
    setWrong(checked.ok ? {} : checked.fields);
    if (checked.ok && (await saving.run(checked.input))) await done('已保存');
  };
  const remove = async () => {
    if (await removing.run({ code })) await done('已删除这一章');
  };
  const isEmpty = chapter?.indicators.length === 0 && chapter.headings.length === 0;
  const actions = (
    <>
      {isEmpty ? (
        <ActionButton id="chapter-remove" kind="danger" busy={removing.running} onTap={() => void remove()}>
          删除
        </ActionButton>
      ) : null}
      <ActionButton id="chapter-save" kind="primary" busy={saving.running} onTap={() => void save()}>
        保存
      </ActionButton>
    </>
  );
  const failure = removing.error ?? (Object.keys(saving.fields).length === 0 ? saving.error : undefined);
  return (
    <Sheet open title={chapter ? `第${chapter.code}章` : '新增一章'} onClose={onClose} actions={actions}>
      {chapter ? null : (
        <TextField
          id="chapter-code"
          label="编号"
          required
          keyboard="number"
          maxLength={2}
          value={code}
          error={fields.code}
          onChange={setCode}
        />
      )}
      <TextField
        id="chapter-title"
        label="名称"
        required
        maxLength={60}
        value={title}
        error={fields.title}
        onChange={setTitle}
      />
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
    </Sheet>
  );
}
