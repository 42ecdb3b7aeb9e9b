import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Notice } from '@/components/notice/notice';
import { PlaceFields } from '@/components/place-fields/place-fields';
import { Sheet } from '@/components/sheet/sheet';
import { useFieldFaults } from '@/services/use-field-faults';
import { PLACE_LABELS } from './transfer-words';
import './receive-sheet.scss';
import type { TransferActs } from './use-transfer-acts';

interface Chosen {
  readonly departmentId: string | undefined;
  readonly branchId: string | undefined;
}

const NOTHING: Chosen = { departmentId: undefined, branchId: undefined };

/** Receives somebody from another unit: the place they get here. */
export function ReceiveSheet({ acts }: { acts: TransferActs }) {
  const { asked, running, error, close } = acts;
  const row = asked?.act === 'accept' && asked.row.needsPlace ? asked.row : undefined;
  const [place, setPlace] = useState<Chosen>(NOTHING);
  const { fields, refuse, changed } = useFieldFaults();
  const transferId = row?.transferId;
  useEffect(() => {
    if (transferId === undefined) return;
    setPlace(NOTHING);
    refuse({});
  }, [transferId, refuse]);
  const receive = () => {
    const { departmentId, branchId } = place;
    if (departmentId === undefined) return refuse({ departmentId: '请选择科室' });
    void acts.accept({ departmentId, branchId: branchId ?? null });
  };
  return (
    <Sheet
      open={row !== undefined}
      title={`接收${row?.memberName ?? ''}`}
      onClose={close}
      actions={
        <ActionButton id="receive" kind="primary" icon="check" busy={running} onTap={receive}>
          接收
        </ActionButton>
      }
    >
      <View className="receive">
        <Text className="receive__words">
          {`从${row?.fromUnitName ?? ''}转来。接收后计入本单位人数，服务时长和星级接着累计，积分从零起算。`}
        </Text>
        <PlaceFields
          id="place"
          labels={PLACE_LABELS}
          {...place}
          fields={fields}
          onChange={(chosen) => {
            changed(place, chosen);
            setPlace(chosen);
          }}
        />
        {error ? <Notice tone="bad">{error}</Notice> : null}
      </View>
    </Sheet>
  );
}
