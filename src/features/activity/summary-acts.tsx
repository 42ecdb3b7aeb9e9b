import { View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Notice } from '@/components/notice/notice';
import { toast } from '@/components/toast/toast';
import './summary-acts.scss';

interface SummaryActsProps {
  /** How many came by now, where an accepted draft tells another number; else undefined. */
  changedPeople: number | undefined;
  busy: boolean;
  error: string | undefined;
  /** Drafts it anew; resolves to whether it was saved. */
  renew: () => Promise<boolean>;
  onRenewed: () => Promise<void>;
  onWrite: () => void;
}

/** What whoever organises does about a summary that is there. */
export function SummaryActs({ changedPeople, busy, error, renew, onRenewed, onWrite }: SummaryActsProps) {
  const act = async () => {
    if (!(await renew())) return;
    toast('小结已更新');
    await onRenewed();
  };
  return (
    <>
      {changedPeople === undefined ? null : (
        <Notice tone="wait">{`小结写好以后到场人数有变，现在是${changedPeople}人`}</Notice>
      )}
      {error ? <Notice tone="bad">{error}</Notice> : null}
      <View className="summary-acts">
        {changedPeople === undefined ? null : (
          <ActionButton id="summary-renew" busy={busy} onTap={() => void act()}>
            更新人数
          </ActionButton>
        )}
        <ActionButton id="summary-change" icon="edit" onTap={onWrite}>
          修改小结
        </ActionButton>
      </View>
    </>
  );
}
