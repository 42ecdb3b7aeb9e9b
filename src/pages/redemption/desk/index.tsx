import { DeskView } from '@/features/redemption/desk-view';

export default function DeskPage() {
  return <DeskView />;
}
