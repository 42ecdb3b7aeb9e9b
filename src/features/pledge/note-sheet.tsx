import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextField } from '@/components/fields/text-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';

interface NoteSheetProps {
  pledgeId: string;
  /** What was written this quarter already. */
  before: string;
  onDone: () => void;
  onClose: () => void;
}

/** The quarter in one line. */
export function NoteSheet({ pledgeId, before, onDone, onClose }: NoteSheetProps) {
  const saving = useMutation('pledge.note');
  const [text, setText] = useState(before);
  const faults = useFieldFaults(saving);
  const save = async () => {
    const input = faults.take(checkInput('pledge.note', { pledgeId, text }));
    if (!input || !(await saving.run(input))) return;
    toast('已记下，本季度不再询问');
    onDone();
    onClose();
  };
  const actions = (
    <ActionButton id="pledge-note-save" kind="primary" busy={saving.running} onTap={() => void save()}>
      保存
    </ActionButton>
  );
  const error = faults.fields.text;
  return (
    <Sheet open title="本季度进展" onClose={onClose} actions={actions}>
      <TextField
        id="pledge-note-text"
        label="做了什么"
        hint="一句话就够"
        placeholder="例如：已值守三次"
        value={text}
        maxLength={60}
        error={error}
        onChange={(next) => {
          setText(next);
          faults.changed({ text }, { text: next });
        }}
      />
      {saving.error && !error ? <Notice tone="bad">{saving.error.message}</Notice> : null}
    </Sheet>
  );
}
