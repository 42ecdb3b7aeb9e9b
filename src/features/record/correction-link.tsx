import { useState } from 'react';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { toast } from '@/components/toast/toast';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { RecordDetail } from '@/shared/record/contract';

const MAX_CHARACTERS = 300;
const SUGGESTIONS = ['实际时长是', '实际日期是', '我参加了，请恢复这条记录'];

/** Where an own record can no longer be mended by oneself: asks a secretary to do it. */
export function CorrectionLink({ record }: { record: RecordDetail }) {
  const request = useMutation('service.requestCorrection');
  const [asking, setAsking] = useState(false);
  const { isOwn, state, recordId } = record;
  if (!isOwn || (state !== 'approved' && state !== 'voided')) return null;
  const send = async (text: string) => {
    if (!(await request.run({ recordId, text }))) return;
    setAsking(false);
    toast('已申请更正，支部书记会答复');
    openPage('service/corrections');
  };
  return (
    <>
      <Card flush>
        <ListRow
          id="record-correction"
          lead={<Icon name="edit" />}
          title="记录有误？申请更正"
          lines={['日期、时长不对，请支部书记核实更正']}
          onTap={() => {
            request.clear();
            setAsking(true);
          }}
        />
      </Card>
      <ConfirmSheet
        open={asking}
        title="申请更正"
        message="支部书记核实后更正或答复您；更正后的记录由另一人复核，时长和积分随之更新"
        confirmText="提交申请"
        reasonLabel="哪里不对，应该是什么"
        reasonMaxLength={MAX_CHARACTERS}
        suggestions={SUGGESTIONS}
        busy={request.running}
        error={request.error?.message}
        onConfirm={(text) => void send(text)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
