import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { toast } from '@/components/toast/toast';
import { replacePage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { BrandDetail } from '@/shared/brand/contract';

/** Takes a brand out of the list, with a reason. */
export function WithdrawBrand({ brand }: { brand: BrandDetail }) {
  const [asking, setAsking] = useState(false);
  const { run, running, error } = useMutation('brand.withdraw');
  const { brandId, revision } = brand;
  const withdraw = async (reason: string) => {
    if (!(await run({ brandId, revision, reason }))) return;
    toast('已撤下');
    replacePage('brand/list');
  };
  return (
    <>
      <Card flush>
        <ActionButton id="brand-withdraw" kind="quiet" onTap={() => setAsking(true)}>
          撤下这个品牌
        </ActionButton>
      </Card>
      <ConfirmSheet
        open={asking}
        title="撤下这个品牌？"
        message="品牌页不再显示，已开展的活动和时长不受影响"
        confirmText="撤下"
        reasonLabel="原因"
        suggestions={['不再开展', '与其他品牌合并']}
        danger
        busy={running}
        error={error?.message}
        onConfirm={(reason) => void withdraw(reason)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
