import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { refusalWords } from '@/services/refusal-words';
import type { RecordDetail } from '@/shared/record/contract';
import { RECORD_SOURCE_LABELS } from '@/shared/record/record-state';
import { ExpectedPoints } from './expected-points';
import { LikeLast } from './like-last';
import { RecordFields } from './record-fields';
import { RecordSent } from './record-sent';
import { type RecordFormSubject, useRecordForm } from './use-record-form';

/** The whole form: why it was sent back on top, the fields, and sending within reach of the thumb. */
export function RecordFormView({ record, unsent }: RecordFormSubject) {
  const form = useRecordForm({ record, unsent });
  const attendanceOnly = record !== undefined && record.source !== 'self';
  if (form.outcome)
    return <RecordSent outcome={form.outcome} changed={Boolean(record)} onAgain={form.again} />;
  const fillLikeLast = () => {
    form.fillLikeLast();
    toast('已填好，日期是今天，核对后提交');
  };
  const bar = (
    <MessageBar error={refusalWords(form.fields, form.error)}>
      <ActionButton id="record-submit" kind="primary" busy={form.sending} onTap={() => void form.submit()}>
        {record || unsent ? '重新提交' : '提交审核'}
      </ActionButton>
    </MessageBar>
  );
  return (
    <PageFrame bottomBar={bar}>
      <Why record={record} refusal={unsent?.refusal?.message} attendanceOnly={attendanceOnly} />
      {form.last ? <LikeLast last={form.last} onTap={fillLikeLast} /> : null}
      <RecordFields
        values={form.values}
        fields={form.fields}
        attendanceOnly={attendanceOnly}
        onChange={form.set}
      />
      <ExpectedPoints values={form.values} />
    </PageFrame>
  );
}

interface WhyProps {
  record: RecordDetail | undefined;
  refusal: string | undefined;
  attendanceOnly: boolean;
}

function Why({ record, refusal, attendanceOnly }: WhyProps) {
  return (
    <>
      {refusal ? <Notice tone="bad">{`没有提交成功：${refusal}`}</Notice> : null}
      {record?.state === 'rejected' ? (
        <Notice tone="bad">{`退回原因：${record.reviewReason || '没有写明，可以问审核人'}`}</Notice>
      ) : null}
      {record?.state === 'approved' ? (
        <Notice tone="wait">这条记录已经通过。修改后要重新审核，原来的积分先收回</Notice>
      ) : null}
      {record && attendanceOnly ? (
        <Notice tone="info">
          {`这条记录来自${RECORD_SOURCE_LABELS[record.source]}，时间和地点以现场为准，可以改说明和图片`}
        </Notice>
      ) : null}
    </>
  );
}
