import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { YearBar } from '@/components/year-bar/year-bar';
import { IndicatorEvidence } from '@/features/evidence/indicator-evidence';
import { IndicatorView } from '@/features/standard/indicator-view';
import { IndicatorTasks } from '@/features/task/indicator-tasks';
import { useCampaignYear } from '@/services/campaign-year';
import { openPage, useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';
import { MANAGERS } from '@/shared/contract/action-spec';

export default function CampaignIndicatorPage() {
  const { key = '' } = useParams();
  const shown = useCampaignYear();
  const session = useSession();
  const { data, error, loading, reload } = useCall(
    'standard.indicator',
    { ...shown, key },
    { refreshOnShow: true },
  );
  const manages = MANAGERS.some((role) => hasRole(session, role));
  const suggest = useCall(
    'evidence.suggest',
    { ...shown, key, taskId: null },
    { enabled: manages, refreshOnShow: true },
  );
  const works = data !== undefined && !data.readOnly && hasRole(session, 'secretary');
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      <YearBar shown={data} />
      {data ? (
        <IndicatorView page={data} reload={reload}>
          {suggest.data ? <IndicatorEvidence suggested={suggest.data} /> : null}
          {works ? (
            <Card flush>
              <ListRow
                id="indicator-finding"
                lead={<Icon name="edit" />}
                title="登记一个问题"
                lines={['谁来改、何时改完，由另一人验收']}
                onTap={() => openPage('selfcheck/finding-edit', { key, title: data.indicator.title })}
              />
            </Card>
          ) : null}
          {manages ? <IndicatorTasks indicatorKey={key} plans={works} /> : null}
        </IndicatorView>
      ) : null}
    </PageFrame>
  );
}
