import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { TextAreaField } from '@/components/fields/text-area-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { refusalWords } from '@/services/refusal-words';
import { goBack } from '@/services/route';
import { useCall } from '@/services/use-call';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { FindingDetail } from '@/shared/selfcheck/contract';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import { FindingFields, type FindingValues } from './finding-fields';

/** Says an open finding anew, or gives it to somebody else. */
export function ChangeFindingForm({ findingId }: { findingId: string }) {
  const { data, error, loading, reload } = useCall('selfcheck.finding', { findingId });
  if (!data) return <PageFrame loading={loading} error={error} onRetry={reload} />;
  if (data.mayChange) return <Form finding={data} />;
  return (
    <PageFrame>
      <EmptyState icon="edit" title="现在不能修改" hint="整改中的问题才能修改；已填写整改情况的请先退回" />
    </PageFrame>
  );
}

function Form({ finding }: { finding: FindingDetail }) {
  const changing = useMutation('selfcheck.changeFinding');
  const [today] = useState(() => localDateOf(serverNowMs()));
  const [values, setValues] = useState<FindingValues>({
    text: finding.text,
    way: finding.way,
    measures: finding.measures,
    owner: { memberId: finding.ownerId, name: finding.ownerName },
    deadline: parseLocalDate(finding.deadline) ?? undefined,
  });
  const [reason, setReason] = useState('');
  const faults = useFieldFaults(changing);
  const deadline = values.deadline ?? today;
  const inputOf = ({ owner, text, way, measures, deadline: by = today }: FindingValues, why: string) => ({
    findingId: finding.findingId,
    seenAtMs: finding.history.at(-1)?.atMs ?? finding.openedAtMs,
    text,
    way,
    measures,
    ownerId: owner?.memberId,
    deadline: by,
    reason: why,
  });
  const set = (next: FindingValues, why: string) => {
    setValues(next);
    setReason(why);
    faults.changed(inputOf(values, reason), inputOf(next, why));
  };
  const save = async () => {
    const { owner } = values;
    const missing = owner ? {} : { ownerId: '请选择责任人' };
    const input = faults.take(checkInput('selfcheck.changeFinding', inputOf(values, reason), missing));
    if (!input || !(await changing.run(input))) return;
    toast(owner?.memberId === finding.ownerId ? '已修改' : `已改派，${owner?.name ?? '责任人'}会看到`);
    goBack();
  };
  const { fields } = faults;
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={refusalWords(fields, changing.error)}>
          <ActionButton id="finding-save" kind="primary" busy={changing.running} onTap={() => void save()}>
            保存修改
          </ActionButton>
        </MessageBar>
      }
    >
      <FindingFields
        values={values}
        deadline={deadline}
        today={today}
        fields={fields}
        onChange={(change) => set({ ...values, ...change }, reason)}
      />
      <Card flush>
        <TextAreaField
          id="finding-reason"
          label="为什么修改"
          required
          value={reason}
          maxLength={200}
          placeholder="例如：原责任人已调离"
          error={fields.reason}
          onChange={(why) => set(values, why)}
        />
      </Card>
      <Notice tone="info">改了什么、为什么改，都留在这个问题的经过里</Notice>
    </PageFrame>
  );
}
