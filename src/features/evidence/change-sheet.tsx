import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChoiceField } from '@/components/fields/choice-field';
import { DateField } from '@/components/fields/date-field';
import { TextField } from '@/components/fields/text-field';
import { IndicatorField } from '@/components/indicator-field/indicator-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import { MAX_INDICATORS_SERVED } from '@/shared/evidence/limits';
import { ARCHIVE_CLASS_LABELS, ARCHIVE_CLASSES } from '@/shared/standard/archive-class';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import type { EvidencePage } from './evidence-detail';

interface ChangeSheetProps {
  piece: EvidencePage;
  onDone: () => void;
  onClose: () => void;
}

const CLASSES = ARCHIVE_CLASSES.map((value) => ({ value, label: ARCHIVE_CLASS_LABELS[value] }));

/** What was entered with a piece may be mended; what it is may not. */
export function ChangeSheet({ piece, onDone, onClose }: ChangeSheetProps) {
  const saving = useMutation('evidence.change');
  const [title, setTitle] = useState(piece.title);
  const [happenedOn, setHappenedOn] = useState(parseLocalDate(piece.happenedOn));
  const [archiveClass, setArchiveClass] = useState(piece.archiveClass);
  const [keys, setKeys] = useState<readonly string[]>(piece.serves.map(({ key }) => key));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = { ...wrong, ...saving.fields };
  const { evidenceId, revision } = piece;
  const save = async () => {
    const checked = checkInput('evidence.change', {
      ...{ evidenceId, revision, title },
      ...{ happenedOn, archiveClass, keys },
    });
    setWrong(checked.ok ? {} : checked.fields);
    if (!checked.ok || !(await saving.run(checked.input))) return;
    toast('已保存');
    onDone();
    onClose();
  };
  const actions = (
    <ActionButton id="evidence-change-save" kind="primary" busy={saving.running} onTap={() => void save()}>
      保存
    </ActionButton>
  );
  return (
    <Sheet open title="修改材料" onClose={onClose} actions={actions}>
      <TextField
        label="材料名称"
        required
        value={title}
        maxLength={60}
        error={fields.title}
        onChange={setTitle}
      />
      <DateField
        label="日期"
        value={happenedOn}
        today={localDateOf(serverNowMs())}
        error={fields.happenedOn}
        onChange={setHappenedOn}
      />
      <ChoiceField
        label="材料类别"
        choices={CLASSES}
        value={archiveClass}
        onChange={(next) => setArchiveClass(next ?? archiveClass)}
      />
      <IndicatorField
        label="用于哪些指标"
        required
        most={MAX_INDICATORS_SERVED}
        value={keys}
        error={fields.keys}
        onChange={setKeys}
      />
      {saving.error && Object.keys(saving.fields).length === 0 ? (
        <Notice tone="bad">{saving.error.message}</Notice>
      ) : null}
    </Sheet>
  );
}
