import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextField } from '@/components/fields/text-field';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';

interface ThoughtSheetProps {
  thought: string;
  onClose: () => void;
  onDone: () => void;
}

/** One sentence that says how the unit goes about it. */
export function ThoughtSheet({ thought, onClose, onDone }: ThoughtSheetProps) {
  const [text, setText] = useState(thought);
  const { run, running, error, fields } = useMutation('brand.saveThought');
  const save = async () => {
    if (!(await run({ thought: text }))) return;
    toast('已保存');
    onClose();
    onDone();
  };
  return (
    <Sheet
      open
      title="工作思路"
      onClose={onClose}
      actions={
        <ActionButton id="thought-save" kind="primary" busy={running} onTap={() => void save()}>
          保存
        </ActionButton>
      }
    >
      <TextField
        id="thought-text"
        label="一句话"
        value={text}
        maxLength={60}
        placeholder="如：党建带创建、创建促党建"
        error={fields.thought ?? error?.message}
        onChange={setText}
      />
    </Sheet>
  );
}
