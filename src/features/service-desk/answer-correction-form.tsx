import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChipsField } from '@/components/fields/chips-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { RecordDetail } from '@/shared/record/contract';
import type { CorrectionRow } from '@/shared/service/contract';
import { CorrectedFields } from './corrected-fields';
import './answer-correction-form.scss';
import {
  type CorrectionValues,
  correctionInput,
  correctionOutcome,
  correctionValues,
  unchangedFault,
} from './correction-values';
import { recordLine } from './record-line';

const DECISIONS = [
  { value: 'correct', label: '更正记录' },
  { value: 'refuse', label: '不更正' },
] as const;

interface AnswerCorrectionFormProps {
  row: CorrectionRow;
  record: RecordDetail;
  onClose: () => void;
  onDone: () => void;
}

/** What was asked, what the record says, what is to stand there, and the words the person reads. */
export function AnswerCorrectionForm({ row, record, onClose, onDone }: AnswerCorrectionFormProps) {
  const sending = useMutation('service.answerCorrection');
  const [values, setValues] = useState(() => correctionValues(record));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = { ...wrong, ...sending.fields };
  const set = (change: Partial<CorrectionValues>) => {
    setValues({ ...values, ...change });
    setWrong({});
    sending.clear();
  };
  const send = async () => {
    const unchanged = unchangedFault(record, values);
    if (unchanged) return setWrong({ unchanged });
    const checked = checkInput('service.answerCorrection', correctionInput(row.recordId, values));
    if (!checked.ok) return setWrong(checked.fields);
    if (!(await sending.run(checked.input))) return;
    toast(
      values.decision === 'correct' ? '已更正，等另一位支部书记审核' : `已答复，${row.memberName}可以看到`,
    );
    onDone();
  };
  const voided = record.state === 'voided';
  const failure = Object.keys(sending.fields).length > 0 ? undefined : sending.error?.message;
  return (
    <Sheet
      open
      title="办理更正申请"
      onClose={onClose}
      actions={
        <ActionButton id="correction-send" kind="primary" busy={sending.running} onTap={() => void send()}>
          {values.decision === 'correct' ? '更正并答复' : '答复，不更正'}
        </ActionButton>
      }
    >
      <View className="answer-correction">
        <Text className="answer-correction__who">{`${row.memberName} · ${row.title}`}</Text>
        <Text className="answer-correction__asked">{row.requests.at(-1)?.text ?? ''}</Text>
        <Text className="answer-correction__record">{recordLine(record)}</Text>
      </View>
      {voided ? (
        <Notice tone="wait">这条记录已作废，不能更正；请说明情况，本人可以重新填报</Notice>
      ) : (
        <ChipsField
          id="correction"
          label="怎么办"
          single
          choices={DECISIONS}
          value={[values.decision]}
          hint="这里能更正日期和时长"
          onChange={([decision]) => decision && set({ decision })}
        />
      )}
      {values.decision === 'correct' ? <CorrectedFields values={values} fields={fields} set={set} /> : null}
      <TextAreaField
        id="correction-answer"
        label="答复"
        required
        value={values.answer}
        maxLength={300}
        placeholder={values.decision === 'correct' ? '如：核对签到表属实' : '为什么不更正，怎么办'}
        error={fields.answer}
        hint={correctionOutcome(record, values)}
        onChange={(answer) => set({ answer })}
      />
      {wrong.unchanged ? <Notice tone="bad">{wrong.unchanged}</Notice> : null}
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
    </Sheet>
  );
}
