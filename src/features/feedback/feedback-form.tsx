import { View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { SwitchField } from '@/components/fields/switch-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { FaultNotice } from '@/components/form-faults/fault-notice';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import type { OutboxItem } from '@/services/outbox-queue';
import { goBack } from '@/services/route';
import { useFeedbackForm } from './use-feedback-form';
import './feedback-form.scss';

const CATEGORIES = [
  { value: 'suggestion', label: '意见建议' },
  { value: 'complaint', label: '投诉反映' },
] as const;

interface FeedbackFormProps {
  unsent: OutboxItem | undefined;
  /** One's own list is to be asked for again. */
  onSent: () => void;
}

/** The entry for suggestions and complaints that such an app must have; with or without a name. */
export function FeedbackForm({ unsent, onSent }: FeedbackFormProps) {
  const form = useFeedbackForm(unsent);
  const { values, fields, error } = form;
  return (
    <>
      <SegmentedControl
        choices={CATEGORIES}
        value={values.category}
        onChange={(category) => form.set({ category })}
      />
      <Card flush>
        <TextAreaField
          id="feedback-text"
          label="内容"
          required
          value={values.text}
          maxLength={500}
          placeholder="哪里不好用、哪些重复填报、哪些要求加重了负担，都可以写"
          error={fields.text}
          onChange={(text) => form.set({ text })}
        />
        <SwitchField
          id="feedback-anonymous"
          label="匿名提交"
          value={values.anonymous}
          hint={
            values.anonymous ? '不记录姓名，因此也看不到对您的答复' : '管理员会看到您的姓名，并在这里答复'
          }
          onChange={(anonymous) => form.set({ anonymous })}
        />
      </Card>
      <FaultNotice error={error?.message} />
      <View className="feedback__button">
        <ActionButton
          id="feedback-submit"
          kind="primary"
          busy={form.sending}
          onTap={() => void form.submit()}
        >
          提交
        </ActionButton>
      </View>
      {form.outcome ? (
        <ResultScreen
          id="feedback-result"
          tone={form.outcome === 'sent' ? 'good' : 'wait'}
          title={form.outcome === 'sent' ? '已提交，谢谢您' : '已保存在手机上'}
          lines={[nextLine(form.outcome, values.anonymous)]}
        >
          <ActionButton kind="primary" onTap={goBack}>
            完成
          </ActionButton>
          <ActionButton
            kind="quiet"
            onTap={() => {
              form.again();
              onSent();
            }}
          >
            留在这里
          </ActionButton>
        </ResultScreen>
      ) : null}
    </>
  );
}

function nextLine(outcome: 'sent' | 'kept', anonymous: boolean): string {
  if (outcome === 'kept') return '现在没有网络，联网后自动提交，不用再填';
  return anonymous ? '管理员会看到内容，不会看到您是谁' : '管理员答复后，在“意见建议”里可以看到';
}
