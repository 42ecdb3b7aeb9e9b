import { PageFrame } from '@/components/page-frame/page-frame';
import { BindForm } from '@/features/binding/bind-form';

export default function BindPage() {
  return (
    <PageFrame quiet>
      <BindForm />
    </PageFrame>
  );
}
