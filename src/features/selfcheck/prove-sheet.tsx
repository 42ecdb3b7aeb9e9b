import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { PicturePicker } from '@/components/picture-picker/picture-picker';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';

interface ProveSheetProps {
  findingId: string;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** How it was put right, in words and pictures; somebody else then looks at it. */
export function ProveSheet({ findingId, open, onClose, onDone }: ProveSheetProps) {
  const proving = useMutation('selfcheck.proveFinding');
  const [text, setText] = useState('');
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const send = async () => {
    const checked = checkInput('selfcheck.proveFinding', { findingId, text, pictures });
    if (!checked.ok) return setWrong(checked.fields);
    if (!(await proving.run(checked.input))) return;
    toast('已提交，等另一位支部书记验收');
    setText('');
    setPictures([]);
    onDone();
  };
  const fields = { ...wrong, ...proving.fields };
  return (
    <Sheet
      open={open}
      title="整改情况"
      onClose={onClose}
      actions={
        <ActionButton id="prove-send" kind="primary" busy={proving.running} onTap={() => void send()}>
          提交，等待验收
        </ActionButton>
      }
    >
      <TextAreaField
        id="prove-text"
        label="怎么改的"
        required
        value={text}
        maxLength={300}
        placeholder="例如：11月20日已补发通知并在公示栏公示"
        error={fields.text}
        onChange={(next) => {
          setText(next);
          setWrong({});
          proving.clear();
        }}
      />
      <PicturePicker
        label="图片（可不填）"
        use="record"
        value={pictures}
        error={fields.pictures}
        onChange={setPictures}
      />
      {proving.error && Object.keys(fields).length === 0 ? (
        <Notice tone="bad">{proving.error.message}</Notice>
      ) : null}
    </Sheet>
  );
}
