import { EmptyState } from '@/components/empty-state/empty-state';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';

/** A campaign that began without a standard: nothing can be ready, and nothing be missing, before there is one. */
export function NoStandard() {
  const administrator = hasRole(useSession(), 'administrator');
  return administrator ? (
    <EmptyState
      icon="book"
      title="还没有创建标准"
      hint="导入上级下发的测评表，就能看到准备度和缺的材料"
      actionText="导入标准"
      onAction={() => openPage('campaign/sheet')}
    />
  ) : (
    <EmptyState icon="book" title="还没有创建标准" hint="管理员导入标准后，这里会显示准备度和缺的材料" />
  );
}
