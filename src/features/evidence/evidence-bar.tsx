import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { MessageBar } from '@/components/message-bar/message-bar';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import { ChangeSheet } from './change-sheet';
import type { EvidencePage } from './evidence-detail';

interface EvidenceBarProps {
  piece: EvidencePage;
  onDone: () => void;
}

/** Correcting a piece, or taking it back. */
export function EvidenceBar({ piece, onDone }: EvidenceBarProps) {
  const [acting, setActing] = useState<'change' | 'withdraw'>();
  const withdrawing = useMutation('evidence.withdraw');
  const close = () => setActing(undefined);
  const withdraw = async (reason: string) => {
    if (!(await withdrawing.run({ evidenceId: piece.evidenceId, reason }))) return;
    close();
    toast('已撤回，不再计数');
    onDone();
  };
  return (
    <>
      <MessageBar error={undefined}>
        <ActionButton id="evidence-withdraw" kind="quiet" onTap={() => setActing('withdraw')}>
          撤回
        </ActionButton>
        {piece.mayChange ? (
          <ActionButton id="evidence-change" kind="primary" onTap={() => setActing('change')}>
            修改
          </ActionButton>
        ) : null}
      </MessageBar>
      {acting === 'change' ? <ChangeSheet piece={piece} onDone={onDone} onClose={close} /> : null}
      <ConfirmSheet
        open={acting === 'withdraw'}
        title="撤回这件材料？"
        message="撤回后不再计数，仍可在“已撤回的材料”里查看"
        confirmText="撤回"
        reasonLabel="撤回原因"
        suggestions={['传错了', '链接失效', '有更完整的材料']}
        danger
        busy={withdrawing.running}
        error={withdrawing.error?.message}
        onConfirm={(reason) => void withdraw(reason)}
        onClose={close}
      />
    </>
  );
}
