import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { PicturePicker } from '@/components/picture-picker/picture-picker';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';

interface ReportSheetProps {
  pledgeId: string;
  onDone: () => void;
  onClose: () => void;
}

/** Kept, in a sentence, with pictures for whoever has them. */
export function ReportSheet({ pledgeId, onDone, onClose }: ReportSheetProps) {
  const reporting = useMutation('pledge.report');
  const [text, setText] = useState('');
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const faults = useFieldFaults(reporting);
  const report = async () => {
    const input = faults.take(checkInput('pledge.report', { pledgeId, text, pictures: [...pictures] }));
    if (!input || !(await reporting.run(input))) return;
    toast('已上报，等支部书记确认');
    onDone();
    onClose();
  };
  const actions = (
    <ActionButton id="pledge-report-save" kind="primary" busy={reporting.running} onTap={() => void report()}>
      报告已兑现
    </ActionButton>
  );
  const error = faults.fields.text;
  return (
    <Sheet open title="这条承诺兑现了" onClose={onClose} actions={actions}>
      <TextAreaField
        id="pledge-report-text"
        label="践诺情况"
        hint="写一句；有网页报道可把链接贴在这里"
        value={text}
        maxLength={300}
        error={error}
        onChange={(next) => {
          setText(next);
          faults.changed({ text }, { text: next });
        }}
      />
      <PicturePicker label="图片（可不传）" use="record" value={pictures} onChange={setPictures} />
      {reporting.error && !error ? <Notice tone="bad">{reporting.error.message}</Notice> : null}
    </Sheet>
  );
}
