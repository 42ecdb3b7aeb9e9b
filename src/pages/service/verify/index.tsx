import { useState } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { VerifyForm } from '@/features/service-record/verify-form';
import { isVerdict, VerifyView } from '@/features/service-record/verify-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';
import { readVerifyCode } from '@/shared/service/verify-code';

/** `code`, or `scene` as a 小程序码 brings it. Anyone may ask, without being bound to a unit. */
export default function ServiceVerifyPage() {
  const { code: linked, scene } = useParams();
  const [code, setCode] = useState(() => readVerifyCode(linked ?? scene ?? ''));
  const asked = code !== undefined;
  const { data, error, loading, reload } = useCall(
    'service.verify',
    { code: code ?? '' },
    { enabled: asked },
  );
  if (!asked) {
    return (
      <PageFrame quiet>
        <VerifyForm onCode={setCode} />
      </PageFrame>
    );
  }
  const answered = data !== undefined || isVerdict(error);
  return (
    <PageFrame quiet loading={loading} error={answered ? undefined : error} onRetry={reload}>
      {answered ? <VerifyView answer={data} onAgain={() => setCode(undefined)} /> : null}
    </PageFrame>
  );
}
