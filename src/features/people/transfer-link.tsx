import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { openPage } from '@/services/route';

/** Begins a transfer for this person. */
export function TransferLink({ memberId }: { memberId: string }) {
  return (
    <Card flush>
      <ListRow
        id="person-transfer"
        lead={<Icon name="place" />}
        title="办理转接"
        lines={['调到其他科室支部，或转到其他单位']}
        onTap={() => openPage('membership/transfer-new', { memberId })}
      />
    </Card>
  );
}
