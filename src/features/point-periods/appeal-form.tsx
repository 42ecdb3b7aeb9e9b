import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { TextAreaField } from '@/components/fields/text-area-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { replacePage } from '@/services/route';
import { useCall } from '@/services/use-call';
import { useDraft } from '@/services/use-draft';
import { useMutation } from '@/services/use-mutation';
import type { AppealRow } from '@/shared/points/closing-contract';
import type { subjectOf } from './appeal-about';
import { AppealCard } from './appeal-card';
import { AppealSent } from './appeal-sent';
import './appeal-form.scss';

interface AppealFormProps {
  subject: NonNullable<ReturnType<typeof subjectOf>>;
  /** What it is about, in words. */
  about: string;
}

/** One appeals once: whoever did is shown that one before a second is typed in vain. */
export function AppealForm(props: AppealFormProps) {
  const { entryId, periodKey } = props.subject;
  const own = useCall('points.appeals', {});
  const earlier = own.data?.rows.find((row) => row.entryId === entryId && row.periodKey === periodKey);
  return earlier ? <EarlierAppeal row={earlier} /> : <NewAppeal {...props} />;
}

function EarlierAppeal({ row }: { row: AppealRow }) {
  return (
    <PageFrame>
      <Notice tone="info">您已就此提出过申诉，不用再提</Notice>
      <AppealCard row={row} nowMs={serverNowMs()} />
    </PageFrame>
  );
}

/** An objection to the own result or an own entry: what is wrong, in one's own words, and nothing else. */
function NewAppeal({ subject, about }: AppealFormProps) {
  const sending = useMutation('points.appeal');
  const draft = useDraft(`appeal:${subject.periodKey ?? subject.entryId}`, parseText, { text: '' });
  const { text } = draft.values;
  const [wrong, setWrong] = useState<string>();
  const [sent, setSent] = useState(false);
  const submit = async () => {
    const checked = checkInput('points.appeal', { ...subject, text });
    if (!checked.ok) return setWrong(checked.fields.text ?? '请从公布名单或积分明细进入');
    if (!(await sending.run(checked.input))) return;
    draft.discard();
    setSent(true);
  };
  if (sent) return <AppealSent />;
  const again = sending.error?.code === 'DUPLICATE';
  const fault = wrong ?? sending.fields.text;
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={fault ? undefined : sending.error?.message}>
          {again ? (
            <ActionButton id="appeal-look" kind="primary" onTap={() => replacePage('points/appeals')}>
              查看我的申诉
            </ActionButton>
          ) : (
            <ActionButton id="appeal-send" kind="primary" busy={sending.running} onTap={() => void submit()}>
              提交申诉
            </ActionButton>
          )}
        </MessageBar>
      }
    >
      <Card>
        <View className="appeal-form__about">
          <Text className="appeal-form__label">对这一项有异议</Text>
          <Text id="appeal-about" className="appeal-form__words">
            {about}
          </Text>
        </View>
      </Card>
      <Card flush>
        <TextAreaField
          id="appeal-text"
          label="哪里不对"
          required
          value={text}
          maxLength={500}
          placeholder="例如：10月12日的社区清洁少记了1小时，签到表上有我的名字"
          hint="写清时间、活动和应当是多少；提交后由支部书记核实并答复"
          error={fault}
          onChange={(next) => {
            draft.set({ text: next });
            setWrong(undefined);
            sending.clear();
          }}
        />
      </Card>
    </PageFrame>
  );
}

function parseText(kept: unknown): { text: string } | undefined {
  if (typeof kept !== 'object' || kept === null || !('text' in kept)) return undefined;
  return typeof kept.text === 'string' ? { text: kept.text } : undefined;
}
