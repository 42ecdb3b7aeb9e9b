import { RolePage } from '@/components/bound-page/role-page';
import { PageFrame } from '@/components/page-frame/page-frame';
import { RuleEditor } from '@/features/point-rules/rule-editor';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function RuleEditPage() {
  return (
    <RolePage only="administrator" icon="settings" hint="积分规则由管理员修改">
      {() => <RuleEdit />}
    </RolePage>
  );
}

/** `from`: `set:<version>` or `template:<key>` to start from; without it what was left unfinished. */
function RuleEdit() {
  const { from } = useParams();
  const { data, error, reload } = useCall('points.ruleSets', {});
  if (!data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  return <RuleEditor answer={data} from={from} />;
}
