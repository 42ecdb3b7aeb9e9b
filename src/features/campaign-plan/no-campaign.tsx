import { EmptyState } from '@/components/empty-state/empty-state';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';

/** Nothing runs yet: who may start it is shown the way. */
export function NoCampaign() {
  const administrator = hasRole(useSession(), 'administrator');
  return (
    <EmptyState
      icon="flag"
      title="还没有开始创建"
      hint={
        administrator ? '选级别、年度和标准，一分钟就能开始' : '管理员在“创建设置”中开始后，这里会显示各阶段'
      }
      {...(administrator ? { actionText: '开始创建', onAction: () => openPage('campaign/setup') } : {})}
    />
  );
}
