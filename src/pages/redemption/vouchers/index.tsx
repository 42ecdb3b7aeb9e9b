import { PageFrame } from '@/components/page-frame/page-frame';
import { OwnVouchers } from '@/features/redemption/own-vouchers';
import { useParams } from '@/services/route';

/** `voucherId`: that one is shown at once. */
export default function VouchersPage() {
  const { voucherId } = useParams();
  return (
    <PageFrame>
      <OwnVouchers voucherId={voucherId} />
    </PageFrame>
  );
}
