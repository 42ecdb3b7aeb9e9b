import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChipsField } from '@/components/fields/chips-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import { localDateOf } from '@/shared/time/local-date';
import { periodChoices } from './appraisal-words';

/** Which quarter or year to reckon; the one that ended last is chosen. */
export function ComputeSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const computing = useMutation('appraisal.compute');
  const choices = periodChoices(localDateOf(serverNowMs()));
  const [chosen, setChosen] = useState(choices[0]?.value);
  const compute = async () => {
    if (!chosen) return;
    const made = await computing.run({ periodKey: chosen });
    if (!made) return;
    onClose();
    openPage('appraisal/detail', { appraisalId: made.appraisalId });
  };
  return (
    <Sheet
      open={open}
      title="考核哪一期"
      onClose={onClose}
      actions={
        <ActionButton id="compute-start" kind="primary" busy={computing.running} onTap={() => void compute()}>
          计算得分
        </ActionButton>
      }
    >
      <ChipsField
        id="compute-period"
        label="时间范围"
        single
        choices={choices}
        value={chosen ? [chosen] : []}
        onChange={([next]) => setChosen(next)}
      />
      <Notice tone="info">算出来先是草稿，只有管理人员能看；核对后再公布</Notice>
      {computing.error ? <Notice tone="bad">{computing.error.message}</Notice> : null}
    </Sheet>
  );
}
