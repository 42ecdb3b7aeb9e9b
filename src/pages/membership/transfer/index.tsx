import { BoundPage } from '@/components/bound-page/bound-page';
import { OwnTransfer } from '@/features/transfer/own-transfer';

export default function TransferPage() {
  return <BoundPage>{(session) => <OwnTransfer session={session} />}</BoundPage>;
}
