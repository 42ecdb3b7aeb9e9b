import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ChipsField } from '@/components/fields/chips-field';
import { DateField } from '@/components/fields/date-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { PersonField } from '@/components/person-field/person-field';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { replacePage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import { FINDING_WAY_LABELS, FINDING_WAYS, type FindingWay } from '@/shared/selfcheck/finding';
import { addDays, type LocalDate, localDateOf } from '@/shared/time/local-date';

const WAYS = FINDING_WAYS.map((value) => ({ value, label: FINDING_WAY_LABELS[value] }));

/** What each way usually takes; the day can be changed. */
const DAYS: Record<FindingWay, number> = { atOnce: 7, planned: 30, standing: 90 };
const MOST_DAYS = 730;

interface FindingFormProps {
  indicatorKey: string | null;
  indicatorTitle: string;
}

interface Values {
  text: string;
  way: FindingWay;
  measures: string;
  owner: { memberId: string; name: string } | undefined;
  /** Undefined: as the way suggests. */
  deadline: LocalDate | undefined;
}

/** A problem, who puts it right and by when. */
export function FindingForm({ indicatorKey, indicatorTitle }: FindingFormProps) {
  const opening = useMutation('selfcheck.openFinding');
  const [today] = useState(() => localDateOf(serverNowMs()));
  const [values, setValues] = useState<Values>({
    text: '',
    way: 'atOnce',
    measures: '',
    owner: undefined,
    deadline: undefined,
  });
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const { text, way, measures, owner } = values;
  const deadline = values.deadline ?? addDays(today, DAYS[way]);
  const set = (change: Partial<Values>) => {
    setValues({ ...values, ...change });
    setWrong({});
    opening.clear();
  };
  const save = async () => {
    if (!owner) return setWrong({ ownerId: '请选择责任人' });
    const input = { indicatorKey, text, way, measures, ownerId: owner.memberId, deadline };
    const checked = checkInput('selfcheck.openFinding', input);
    if (!checked.ok) return setWrong(checked.fields);
    const made = await opening.run(checked.input);
    if (!made) return;
    toast(`已登记，${owner.name}会看到`);
    replacePage('selfcheck/finding', { findingId: made.findingId });
  };
  const fields = { ...wrong, ...opening.fields };
  const marked = Object.keys(fields).length > 0;
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={marked ? '还有内容需要补充，请看红字提示' : opening.error?.message}>
          <ActionButton id="finding-save" kind="primary" busy={opening.running} onTap={() => void save()}>
            登记问题
          </ActionButton>
        </MessageBar>
      }
    >
      {indicatorTitle ? <Notice tone="info">{`对应指标：${indicatorTitle}`}</Notice> : null}
      <Card flush>
        <TextAreaField
          id="finding-text"
          label="问题"
          required
          value={text}
          maxLength={300}
          placeholder="例如：领导小组人员调整后没有重新发文"
          error={fields.text}
          onChange={(next) => set({ text: next })}
        />
        <ChipsField
          id="finding-way"
          label="整改方式"
          single
          required
          choices={WAYS}
          value={[way]}
          error={fields.way}
          onChange={([next = 'atOnce']) => set({ way: next, deadline: undefined })}
        />
        <DateField
          id="finding-deadline"
          label="整改期限"
          required
          value={deadline}
          from={today}
          to={addDays(today, MOST_DAYS)}
          today={today}
          error={fields.deadline}
          onChange={(day) => set({ deadline: day })}
        />
        <PersonField
          id="finding-owner"
          label="责任人"
          required
          value={owner}
          error={fields.ownerId}
          onChange={(person) => set({ owner: person })}
        />
        <TextAreaField
          id="finding-measures"
          label="整改措施（可不填）"
          value={measures}
          maxLength={300}
          placeholder="打算怎么改"
          error={fields.measures}
          onChange={(next) => set({ measures: next })}
        />
      </Card>
      <Notice tone="info">责任人改好后填写情况，由另一位支部书记验收销号</Notice>
    </PageFrame>
  );
}
