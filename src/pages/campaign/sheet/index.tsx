import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { SheetView } from '@/features/standard/sheet-view';
import { hasRole, reloadSession, useSession } from '@/services/session';

export default function CampaignSheetPage() {
  const session = useSession();
  if (hasRole(session, 'administrator')) return <SheetView />;
  if (session.status === 'bound' || session.status === 'unbound') {
    return (
      <PageFrame>
        <EmptyState icon="list" title="没有权限" hint="标准表格由管理员导出和导入" />
      </PageFrame>
    );
  }
  const failed = session.status === 'failed' ? session.error : undefined;
  return <PageFrame loading={!failed} error={failed} onRetry={() => void reloadSession()} />;
}
