import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import type { TransferRow } from '@/shared/membership/transfer-contract';
import { ReceiveSheet } from './receive-sheet';
import type { TransferActs } from './use-transfer-acts';

const REJECT_REASONS = ['转接码填错，不是本单位人员', '去向有误，请重新发起', '请先与支部书记沟通'];

/** Asks before each step of a transfer, with what follows from it. */
export function TransferActSheet({ acts }: { acts: TransferActs }) {
  const { asked, running, error, close } = acts;
  const row = asked?.row;
  const common = { busy: running, error, onClose: close };
  const name = row?.memberName ?? '';
  return (
    <>
      <ConfirmSheet
        {...common}
        open={asked?.act === 'accept' && row?.needsPlace === false}
        title={`同意${name}的转接？`}
        message={row && agreeWords(row)}
        confirmText="同意"
        onConfirm={() => void acts.accept()}
      />
      <ReceiveSheet acts={acts} />
      <ConfirmSheet
        {...common}
        open={asked?.act === 'reject'}
        title={`退回${name}的转接`}
        message="退回后人员没有任何变化，本人和发起人会看到原因"
        confirmText="退回"
        reasonLabel="退回原因"
        suggestions={REJECT_REASONS}
        danger
        onConfirm={(reason) => void acts.reject(reason)}
      />
      <ConfirmSheet
        {...common}
        open={asked?.act === 'cancel'}
        title={`撤销${name}的转接？`}
        message="撤销后人员没有任何变化，需要时可以重新发起"
        confirmText="撤销"
        danger
        onConfirm={() => void acts.cancel()}
      />
    </>
  );
}

function agreeWords({ within, memberName, toPlace, toUnitName }: TransferRow): string {
  if (within) return `同意后，${memberName}的科室和支部改为${toPlace}，以前的记录和积分不变`;
  return `同意后转给${toUnitName}。对方接收以前，${memberName}照常在本单位参加活动；接收以后，不再计入本单位人数`;
}
