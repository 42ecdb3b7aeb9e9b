import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';

/** Nothing runs yet: figures of activities are there all the same. */
export function NoCampaign() {
  const administrator = hasRole(useSession(), 'administrator');
  return (
    <>
      <Start administrator={administrator} />
      <Card flush>
        <ListRow
          id="to-past"
          title="往届创建"
          lines={['已经结束的创建，内容都在']}
          lead={<Icon name="clock" />}
          onTap={() => openPage('campaign/past')}
        />
      </Card>
    </>
  );
}

function Start({ administrator }: { administrator: boolean }) {
  return administrator ? (
    <EmptyState
      icon="flag"
      title="还没有开始创建"
      hint="选级别、年度和标准，一分钟就能开始"
      actionText="开始创建"
      onAction={() => openPage('campaign/setup')}
    />
  ) : (
    <EmptyState
      icon="flag"
      title="还没有开始创建"
      hint="管理员开始后，这里会显示准备度；活动数据现在就可以看"
      actionText="看活动数据"
      onAction={() => openPage('campaign/progress')}
    />
  );
}
