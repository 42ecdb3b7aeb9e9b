import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { DateField } from '@/components/fields/date-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import { GROUP_OFFICE_LABELS } from '@/shared/campaign/campaign-plan';
import type { SeatView } from '@/shared/campaign/plan-contract';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';

interface EndSeatSheetProps {
  seat: SeatView;
  onReplace: () => void;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Somebody leaves the group: another one takes the place, or nobody does. */
export function EndSeatSheet({ seat, onReplace, onChanged, onClose }: EndSeatSheetProps) {
  const ending = useMutation('campaign.endSeat');
  const today = localDateOf(serverNowMs());
  const [to, setTo] = useState<LocalDate | undefined>(today);
  const end = async () => {
    if (!to || !(await ending.run({ seatId: seat.seatId, to }))) return;
    toast(`${seat.name}的任职已结束`);
    await onChanged();
    onClose();
  };
  const actions = (
    <>
      <ActionButton id="seat-end" kind="quiet" busy={ending.running} onTap={() => void end()}>
        只结束任职
      </ActionButton>
      <ActionButton id="seat-replace" kind="primary" onTap={onReplace}>
        更换人选
      </ActionButton>
    </>
  );
  return (
    <Sheet
      open
      title={`${seat.name}，${GROUP_OFFICE_LABELS[seat.office]}`}
      onClose={onClose}
      actions={actions}
    >
      <DateField
        id="seat-to"
        label="任职到"
        value={to}
        today={today}
        hint="历次任职都会保留"
        error={ending.fields.to}
        onChange={setTo}
      />
      {ending.error && !ending.fields.to ? <Notice tone="bad">{ending.error.message}</Notice> : null}
    </Sheet>
  );
}
