import { PageFrame } from '@/components/page-frame/page-frame';
import { OwnCorrections } from '@/features/service-correction/own-corrections';
import { usePaged } from '@/services/use-paged';

export default function ServiceCorrectionsPage() {
  const list = usePaged('service.ownCorrections', {}, { refreshOnShow: true });
  return (
    <PageFrame>
      <OwnCorrections list={list} />
    </PageFrame>
  );
}
