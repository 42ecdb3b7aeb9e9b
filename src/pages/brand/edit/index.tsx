import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { BrandFormView } from '@/features/brand/brand-form-view';
import { useParams } from '@/services/route';
import { hasRole, reloadSession, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';
import { MANAGERS } from '@/shared/contract/action-spec';

/** `brandId`: change that one; without it a new one. */
export default function BrandEditPage() {
  const { brandId } = useParams();
  const session = useSession();
  const brand = useCall('brand.show', { brandId: brandId ?? '' }, { enabled: brandId !== undefined });
  const projects = useCall('activity.projects', {});
  if (session.status === 'failed')
    return <PageFrame error={session.error} onRetry={() => void reloadSession()} />;
  if (session.status !== 'bound') return <PageFrame loading={session.status !== 'unbound'} />;
  if (brandId !== undefined && !brand.data) {
    return <PageFrame loading={!brand.error} error={brand.error} onRetry={() => void brand.reload()} />;
  }
  const mayWrite = brand.data ? brand.data.mayChange : hasRole(session, 'secretary');
  if (!mayWrite) {
    return (
      <PageFrame>
        <EmptyState icon="star" title="没有权限" hint="品牌由支部书记建立，由支部书记和负责人维护" />
      </PageFrame>
    );
  }
  if (!projects.data) {
    return <PageFrame loading={!projects.error} error={projects.error} onRetry={projects.reload} />;
  }
  return (
    <BrandFormView
      brand={brand.data}
      projects={projects.data.projects}
      seesPeople={MANAGERS.some((role) => hasRole(session, role))}
    />
  );
}
