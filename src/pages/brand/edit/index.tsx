import { BoundPage } from '@/components/bound-page/bound-page';
import { NoAccess } from '@/components/no-access/no-access';
import { PageFrame } from '@/components/page-frame/page-frame';
import { BrandFormView } from '@/features/brand/brand-form-view';
import { useParams } from '@/services/route';
import { type BoundSession, hasRole } from '@/services/session';
import { useCall } from '@/services/use-call';
import { MANAGERS } from '@/shared/contract/action-spec';

export default function BrandEditPage() {
  return <BoundPage>{(session) => <BrandEdit session={session} />}</BoundPage>;
}

/** `brandId`: change that one; without it a new one. */
function BrandEdit({ session }: { session: BoundSession }) {
  const { brandId } = useParams();
  const brand = useCall('brand.show', { brandId: brandId ?? '' }, { enabled: brandId !== undefined });
  const projects = useCall('activity.projects', {});
  if (brandId !== undefined && !brand.data) {
    return <PageFrame loading={!brand.error} error={brand.error} onRetry={brand.reload} />;
  }
  if (brand.data ? !brand.data.mayChange : !hasRole(session, 'secretary')) {
    return <NoAccess icon="star" hint="品牌由支部书记建立，由支部书记和负责人维护" />;
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
