import { ActionButton } from '@/components/action-button/action-button';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { cloud } from '@/services/cloud';
import { goBack } from '@/services/route';
import { useDocument } from '@/services/use-document';
import type { ImportSummary } from './use-import';

/** The people are in; now their codes have to reach them. */
export function ImportDone({ summary, onAgain }: { summary: ImportSummary; onAgain: () => void }) {
  const invitations = useDocument(() => cloud.call('membership.invitations', {}));
  const { added, changed, unchanged } = summary;
  const lines = [
    `新增${added}人，修改${changed}人，不变${unchanged}人`,
    '下一步：下载邀请码，转给还没有绑定的人',
    ...(invitations.error ? [invitations.error] : []),
  ];
  return (
    <ResultScreen id="import-done" tone="good" title="导入完成" lines={lines}>
      <ActionButton
        id="import-invitations"
        kind="primary"
        busy={invitations.running}
        onTap={() => void invitations.start()}
      >
        下载邀请码
      </ActionButton>
      <ActionButton id="import-again" kind="quiet" onTap={onAgain}>
        再导入一张表
      </ActionButton>
      <ActionButton id="import-back" kind="quiet" onTap={goBack}>
        返回
      </ActionButton>
    </ResultScreen>
  );
}
