import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { Section } from '@/components/section/section';
import { openPage } from '@/services/route';
import { type BoundSession, reloadSession } from '@/services/session';
import { useCall } from '@/services/use-call';
import { isOpenTransfer } from '@/shared/membership/transfer';
import { FollowsCard } from './follows-card';
import './own-transfer.scss';
import { OwnTransferCard } from './own-transfer-card';

/** Where one belongs now, the own transfer if there is or was one, and how to ask for one. */
export function OwnTransfer({ session }: { session: BoundSession }) {
  const { data, error, reload } = useCall('membership.ownTransfer', {}, { refreshOnShow: true });
  usePullToRefresh(reload);
  const transfer = data?.transfer ?? null;
  const acceptedId = transfer?.state === 'accepted' ? transfer.transferId : undefined;
  useEffect(() => {
    // Who was moved sees the new place, and what other pages know of the old one is asked for again.
    if (acceptedId !== undefined) void reloadSession();
  }, [acceptedId]);
  if (!data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  const isOpen = transfer !== null && isOpenTransfer(transfer);
  return (
    <PageFrame
      bottomBar={
        isOpen ? undefined : (
          <BottomBar>
            <ActionButton id="transfer-ask" kind="primary" onTap={() => openPage('membership/transfer-new')}>
              申请转接
            </ActionButton>
          </BottomBar>
        )
      }
    >
      <WhereNow session={session} />
      {transfer ? <OwnTransferCard transfer={transfer} onChanged={() => void reload()} /> : null}
      <Section title={transfer && !transfer.within ? '转接后' : '转到其他单位时'}>
        <FollowsCard within={false} />
      </Section>
    </PageFrame>
  );
}

function WhereNow({ session }: { session: BoundSession }) {
  const { unit, profile } = session;
  return (
    <Card>
      <View id="where-now" className="where-now">
        <View className="where-now__sign">
          <Icon name="place" size="large" />
        </View>
        <View className="where-now__words">
          <Text className="where-now__unit">{unit.name}</Text>
          <Text className="where-now__place">
            {[profile.departmentName, profile.branchName || '未编入支部'].join(' · ')}
          </Text>
        </View>
      </View>
    </Card>
  );
}
