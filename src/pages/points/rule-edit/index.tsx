import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { RuleEditor } from '@/features/point-rules/rule-editor';
import { useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

/** `from`: `set:<version>` or `template:<key>` to start from; without it what was left unfinished. */
export default function RuleEditPage() {
  const { from } = useParams();
  const session = useSession();
  const { data, error, reload } = useCall('points.ruleSets', {});
  if (session.status === 'bound' && !hasRole(session, 'administrator')) {
    return (
      <PageFrame>
        <EmptyState icon="settings" title="没有权限" hint="积分规则由管理员修改" />
      </PageFrame>
    );
  }
  if (!data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  return <RuleEditor answer={data} from={from} />;
}
