import { useState } from 'react';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { Row, UsePagedResult } from '@/services/use-paged';
import { RegisterLine } from './register-line';

type Line = Row<'service.recordRegister'>;

const REASONS = ['开具时间范围有误', '记录已更正，重新开具', '本人不再需要'];

/** Every service record that was issued, by number, newest first; withdrawn ones keep their line. */
export function RegisterBook({ list }: { list: UsePagedResult<'service.recordRegister'> }) {
  const withdraw = useMutation('service.withdrawRecord');
  const [withdrawing, setWithdrawing] = useState<Line>();
  const nowMs = serverNowMs();
  const confirm = async (reason: string) => {
    if (!withdrawing) return;
    const { serviceRecordId } = withdrawing;
    if (!(await withdraw.run({ serviceRecordId, reason }))) return;
    toast('已撤回，扫码验真会显示已撤回');
    setWithdrawing(undefined);
    void list.reload();
  };
  return (
    <>
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.serviceRecordId}
        renderRow={(row) => (
          <RegisterLine
            row={row}
            nowMs={nowMs}
            onOpen={() => openPage('service/record', { id: row.serviceRecordId })}
            onWithdraw={() => {
              withdraw.clear();
              setWithdrawing(row);
            }}
          />
        )}
        empty={
          <EmptyState
            icon="book"
            title="还没有开具过志愿服务记录"
            hint="本人可以自己开具；需要代办时点下面的“为他人开具”"
          />
        }
      />
      <ConfirmSheet
        open={withdrawing !== undefined}
        title={`撤回${withdrawing?.memberName ?? ''}的服务记录`}
        message={`编号${withdrawing?.serial ?? ''}。撤回后编号保留，不再使用；扫码验真会显示已撤回。`}
        confirmText="撤回"
        reasonLabel="撤回原因"
        suggestions={REASONS}
        danger
        busy={withdraw.running}
        error={withdraw.error?.message}
        onConfirm={(reason) => void confirm(reason)}
        onClose={() => setWithdrawing(undefined)}
      />
    </>
  );
}
