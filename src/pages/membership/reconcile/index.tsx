import { ReconcileView } from '@/features/reconcile/reconcile-view';

export default function ReconcilePage() {
  return <ReconcileView />;
}
