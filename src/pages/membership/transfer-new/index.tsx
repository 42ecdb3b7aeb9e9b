import { BoundPage } from '@/components/bound-page/bound-page';
import { PageFrame } from '@/components/page-frame/page-frame';
import { TransferForm } from '@/features/transfer/transfer-form';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function TransferNewPage() {
  return (
    <BoundPage>{({ profile }) => <TransferNew ownBranchId={profile.branchId ?? undefined} />}</BoundPage>
  );
}

/** `memberId`: for that person; `for=other`: for somebody still to be chosen; without both one's own. */
function TransferNew({ ownBranchId }: { ownBranchId: string | undefined }) {
  const { memberId, for: whom } = useParams();
  const enabled = memberId !== undefined;
  const { data, error, reload } = useCall('membership.person', { memberId: memberId ?? '' }, { enabled });
  if (enabled && !data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  if (data) return <TransferForm subject={data} branchId={data.branchId ?? undefined} />;
  if (whom === 'other') return <TransferForm subject={undefined} branchId={undefined} />;
  return <TransferForm subject={null} branchId={ownBranchId} />;
}
