import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextAreaField } from '@/components/fields/text-area-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import type { CampaignPhase } from '@/shared/campaign/campaign-plan';
import type { PhaseItemView, PhaseListName } from './phase-card';

interface TickSheetProps {
  phase: CampaignPhase;
  list: PhaseListName;
  item: PhaseItemView;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Ticks an item with a word on where it can be seen; or takes the tick back. */
export function TickSheet({ phase, list, item, onChanged, onClose }: TickSheetProps) {
  const tick = useMutation('campaign.tickItem');
  const [note, setNote] = useState(item.note);
  const done = item.doneAtMs !== null;
  const save = async () => {
    const { itemId } = item;
    if (!(await tick.run({ phase, list, itemId, done: !done, note: done ? '' : note.trim() }))) return;
    toast(done ? '已改为未完成' : '已完成');
    await onChanged();
    onClose();
  };
  const actions = (
    <ActionButton
      id="tick-confirm"
      kind={done ? 'secondary' : 'primary'}
      busy={tick.running}
      onTap={() => void save()}
    >
      {done ? '改为未完成' : '标记为已完成'}
    </ActionButton>
  );
  return (
    <Sheet open title={list === 'tasks' ? '阶段任务' : '通过条件'} onClose={onClose} actions={actions}>
      <Text className="tc-confirm__message">{item.text}</Text>
      {done ? null : (
        <TextAreaField
          id="tick-note"
          label="说明"
          value={note}
          maxLength={200}
          placeholder="可以写文件名、会议日期，不写也行"
          onChange={setNote}
        />
      )}
      {tick.error ? <Notice tone="bad">{tick.error.message}</Notice> : null}
    </Sheet>
  );
}
