import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { Notice } from '@/components/notice/notice';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import type { AppraisalAppealView, AppraisalResult } from '@/shared/appraisal/contract';
import './entry-card.scss';

interface DecideCorrectionProps {
  result: AppraisalResult;
  appeal: AppraisalAppealView;
  onChanged: () => Promise<void>;
}

/** The second hand on what an upheld appeal corrects. */
export function DecideCorrection({ result, appeal, onChanged }: DecideCorrectionProps) {
  const deciding = useMutation('appraisal.decideCorrection');
  const [returning, setReturning] = useState(false);
  const { appealId } = appeal;
  const decide = async (confirm: boolean, reason: string) => {
    const { appraisalId } = result.appraisal;
    const { departmentId } = result;
    if (!(await deciding.run({ appraisalId, departmentId, appealId, confirm, reason }))) return;
    setReturning(false);
    toast(confirm ? '已复核，更正计入得分' : '已退回，由答复人重新核实');
    await onChanged();
  };
  return (
    <>
      {deciding.error && !returning ? <Notice tone="bad">{deciding.error.message}</Notice> : null}
      <View className="entry-card__acts">
        <ActionButton id={`return-${appealId}`} compact kind="quiet" onTap={() => setReturning(true)}>
          退回
        </ActionButton>
        <ActionButton
          id={`agree-${appealId}`}
          compact
          icon="check"
          busy={deciding.running}
          onTap={() => void decide(true, '')}
        >
          同意更正
        </ActionButton>
      </View>
      <ConfirmSheet
        open={returning}
        title="退回这条答复"
        message="退回后由答复人重新核实，分数不变"
        confirmText="退回"
        reasonLabel="理由"
        suggestions={['核实情况不清楚', '更正分值不合适']}
        busy={deciding.running}
        error={deciding.error?.message}
        onConfirm={(reason) => void decide(false, reason)}
        onClose={() => {
          deciding.clear();
          setReturning(false);
        }}
      />
    </>
  );
}
