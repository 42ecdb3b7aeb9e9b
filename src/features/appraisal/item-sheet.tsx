import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChipsField } from '@/components/fields/chips-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { AppraisalResult } from '@/shared/appraisal/contract';
import { PointsField } from './points-field';

interface ItemSheetProps {
  result: AppraisalResult;
  open: boolean;
  onClose: () => void;
  onDone: () => void;
}

const SIGNS = [
  { value: 'plus', label: '加分' },
  { value: 'minus', label: '减分' },
] as const;

/** Points to add or take off, with the fact they stand on. */
export function ItemSheet({ result, open, onClose, onDone }: ItemSheetProps) {
  const proposing = useMutation('appraisal.proposeItem');
  const { formula, appraisal, departmentId } = result;
  const signs = SIGNS.filter(({ value }) =>
    value === 'plus' ? formula.maxPlusPoints > 0 : formula.maxMinusPoints > 0,
  );
  const [sign, setSign] = useState<'plus' | 'minus'>(signs[0]?.value ?? 'plus');
  const [points, setPoints] = useState<number>();
  const [fact, setFact] = useState('');
  const faults = useFieldFaults(proposing);
  const { fields, failure } = faults;
  const most = sign === 'plus' ? formula.maxPlusPoints : formula.maxMinusPoints;
  const send = async () => {
    const centipoints = sign === 'plus' ? points : -(points ?? 0);
    const { appraisalId } = appraisal;
    const input = { appraisalId, departmentId, centipoints, fact };
    const missing = points === undefined ? { centipoints: '请填写分值' } : {};
    const taken = faults.take(checkInput('appraisal.proposeItem', input, missing));
    if (!taken || !(await proposing.run(taken))) return;
    toast('已提出，等另一位支部书记确认');
    setPoints(undefined);
    setFact('');
    onDone();
  };
  return (
    <Sheet
      open={open}
      title={`${result.name}：加减分`}
      onClose={onClose}
      actions={
        <ActionButton id="item-send" kind="primary" busy={proposing.running} onTap={() => void send()}>
          提出，等待确认
        </ActionButton>
      }
    >
      <ChipsField
        id="item-sign"
        label="类别"
        single
        choices={signs}
        value={[sign]}
        onChange={([next = 'plus']) => {
          setSign(next);
          // How many points there may be depends on it.
          faults.changed({ centipoints: sign }, { centipoints: next });
        }}
      />
      <PointsField
        id="item-points"
        label="分值"
        value={points}
        error={fields.centipoints}
        hint={`最多${most}分`}
        onChange={(next) => {
          setPoints(next);
          faults.changed({ centipoints: points }, { centipoints: next });
        }}
      />
      <TextAreaField
        id="item-fact"
        label="事实"
        required
        value={fact}
        maxLength={200}
        placeholder="例如：9月12日承办全市现场会，受到通报表扬"
        error={fields.fact}
        onChange={(next) => {
          setFact(next);
          faults.changed({ fact }, { fact: next });
        }}
      />
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
    </Sheet>
  );
}
