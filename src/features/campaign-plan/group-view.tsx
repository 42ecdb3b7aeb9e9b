import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Avatar } from '@/components/avatar/avatar';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { ListRow } from '@/components/list-row/list-row';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { hasRole, useSession } from '@/services/session';
import { GROUP_OFFICE_LABELS } from '@/shared/campaign/campaign-plan';
import type { SeatView } from '@/shared/campaign/plan-contract';
import { EndSeatSheet } from './end-seat-sheet';
import { SeatSheet } from './seat-sheet';
import { seatSpan } from './seat-words';

interface GroupViewProps {
  seats: readonly SeatView[];
  reload: () => Promise<void>;
}

type Panel = { readonly kind: 'add' } | { readonly kind: 'change'; readonly seat: SeatView } | undefined;

/** Who leads the campaign now, and who did before. */
export function GroupView({ seats, reload }: GroupViewProps) {
  const administrator = hasRole(useSession(), 'administrator');
  const [panel, setPanel] = useState<Panel>();
  const [replaced, setReplaced] = useState<SeatView>();
  const now = seats.filter(({ to }) => to === null);
  const before = seats.filter(({ to }) => to !== null);
  const close = () => {
    setPanel(undefined);
    setReplaced(undefined);
  };
  const bar = (
    <BottomBar>
      <ActionButton id="seat-add" kind="primary" icon="plus" onTap={() => setPanel({ kind: 'add' })}>
        添加成员
      </ActionButton>
    </BottomBar>
  );
  return (
    <PageFrame bottomBar={administrator ? bar : undefined}>
      {now.length === 0 ? (
        <EmptyState
          icon="people"
          title="还没有领导小组"
          hint={administrator ? '先添加组长' : '由管理员添加'}
        />
      ) : (
        <Card flush>
          {now.map((seat) => (
            <SeatRow
              key={seat.seatId}
              seat={seat}
              onTap={administrator ? () => setPanel({ kind: 'change', seat }) : undefined}
            />
          ))}
        </Card>
      )}
      {before.length > 0 ? (
        <Section title="历次调整">
          <Card flush>
            {before.map((seat) => (
              <SeatRow key={seat.seatId} seat={seat} />
            ))}
          </Card>
        </Section>
      ) : null}
      {panel?.kind === 'change' ? (
        <EndSeatSheet
          seat={panel.seat}
          onReplace={() => {
            setReplaced(panel.seat);
            setPanel({ kind: 'add' });
          }}
          onChanged={reload}
          onClose={close}
        />
      ) : null}
      {panel?.kind === 'add' ? <SeatSheet replaced={replaced} onChanged={reload} onClose={close} /> : null}
    </PageFrame>
  );
}

function SeatRow({ seat, onTap }: { seat: SeatView; onTap?: () => void }) {
  const { seatId, name, position, office } = seat;
  return (
    <ListRow
      id={`seat-${seatId}`}
      title={name}
      lines={[...(position ? [position] : []), seatSpan(seat)]}
      lead={<Avatar name={name} />}
      trail={<Text>{GROUP_OFFICE_LABELS[office]}</Text>}
      onTap={onTap}
    />
  );
}
