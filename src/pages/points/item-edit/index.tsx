import { RolePage } from '@/components/bound-page/role-page';
import { PageFrame } from '@/components/page-frame/page-frame';
import { appealOfParams } from '@/features/point-items/item-form';
import { ItemFormView } from '@/features/point-items/item-form-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function ItemEditPage() {
  return (
    <RolePage only="secretary" icon="edit" hint="加减分由支部书记提出">
      {(session) => <ItemEdit ownId={session.profile.memberId} />}
    </RolePage>
  );
}

/** `appealId`, `memberId`, `memberName`, `about`, `veto`: the correction after that appeal; else a new item. */
function ItemEdit({ ownId }: { ownId: string }) {
  const params = useParams();
  const { data, error, reload } = useCall('points.ruleSets', {});
  if (!data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  return <ItemFormView sets={data.ruleSets} appeal={appealOfParams(params)} ownId={ownId} />;
}
