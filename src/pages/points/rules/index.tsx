import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { setForReading, setStanding } from '@/features/point-rules/rule-set-rows';
import { RulesView } from '@/features/point-rules/rules-view';
import { serverNowMs } from '@/services/clock';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';
import { localDateOf } from '@/shared/time/local-date';

/** The rules in force; for managers also another set, by `version`. */
export default function RulesPage() {
  const { version } = useParams();
  return version === undefined ? <RulesInForce /> : <OneSet version={Number(version)} />;
}

function RulesInForce() {
  const { data, error, reload } = useCall('points.rules', {});
  return (
    <PageFrame loading={!data && !error} error={data ? undefined : error} onRetry={reload}>
      {data ? <RulesView set={data} today={localDateOf(serverNowMs())} state="现在执行的规则" /> : null}
    </PageFrame>
  );
}

function OneSet({ version }: { version: number }) {
  const { data, error, reload } = useCall('points.ruleSets', {});
  const set = data?.ruleSets.find((each) => each.version === version);
  return (
    <PageFrame loading={!data && !error} error={data ? undefined : error} onRetry={reload}>
      {data && set ? (
        <RulesView
          set={setForReading(set)}
          today={localDateOf(serverNowMs())}
          state={setStanding(set, data.ruleSets).words}
        />
      ) : (
        <EmptyState icon="book" title="没有这一版规则" hint="请返回列表重新选择" />
      )}
    </PageFrame>
  );
}
