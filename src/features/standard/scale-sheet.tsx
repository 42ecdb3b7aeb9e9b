import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { NumberField } from '@/components/fields/number-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import { gradeLines, parseGradeLines } from './grade-lines';
import type { Standard } from './standard-words';

interface ScaleSheetProps {
  standard: Standard;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Name of the standard, its grades and the line to pass. */
export function ScaleSheet({ standard, onChanged, onClose }: ScaleSheetProps) {
  const saving = useMutation('standard.saveScale');
  const [name, setName] = useState(standard.name);
  const [passPercent, setPassPercent] = useState(standard.passPercent ?? undefined);
  const [lines, setLines] = useState(gradeLines(standard.grades));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = { ...wrong, ...saving.fields };
  const gradeFault = Object.entries(fields).find(([path]) => path.startsWith('grades'))?.[1];
  const save = async () => {
    const grades = parseGradeLines(lines);
    if (!grades) return setWrong({ grades: '每行写一个等级和得分比例，例如“A 100”' });
    const checked = checkInput('standard.saveScale', { name, passPercent: passPercent ?? null, grades });
    setWrong(checked.ok ? {} : checked.fields);
    if (!checked.ok || !(await saving.run(checked.input))) return;
    toast('已保存');
    await onChanged();
    onClose();
  };
  const actions = (
    <ActionButton id="scale-save" kind="primary" busy={saving.running} onTap={() => void save()}>
      保存
    </ActionButton>
  );
  return (
    <Sheet open title="名称和等级" onClose={onClose} actions={actions}>
      <TextField
        id="scale-name"
        label="标准名称"
        required
        maxLength={60}
        value={name}
        error={fields.name}
        onChange={setName}
      />
      <NumberField
        id="scale-pass"
        label="达标分数"
        unit="分"
        hint="满分按100分计；标准没有规定就留空"
        value={passPercent}
        error={fields.passPercent}
        onChange={setPassPercent}
      />
      <TextAreaField
        id="scale-grades"
        label="等级"
        hint="一行一个，从高到低：等级名称和得分比例，例如“A 100”“B 66”"
        maxLength={200}
        value={lines}
        error={gradeFault}
        onChange={setLines}
      />
      {saving.error && Object.keys(saving.fields).length === 0 ? (
        <Notice tone="bad">{saving.error.message}</Notice>
      ) : null}
    </Sheet>
  );
}
