import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { openPage } from '@/services/route';
import { CAMPAIGN_LEVEL_LABELS } from '@/shared/campaign/campaign-plan';
import type { Output } from '@/shared/contract/actions';
import { localDateOf } from '@/shared/time/local-date';

type Past = Output<'campaign.past'>['campaigns'][number];

/** Campaigns that have ended; each opens at its last year, and from there the years before. */
export function PastCampaigns({ campaigns }: { campaigns: readonly Past[] }) {
  if (campaigns.length === 0) {
    return <EmptyState icon="flag" title="没有往届创建" hint="创建结束后，各年度的内容在这里查看" />;
  }
  return (
    <Card flush>
      {campaigns.map((past) => (
        <ListRow
          key={past.campaignId}
          id={`past-${past.campaignId}`}
          title={past.name}
          lines={linesOf(past)}
          lead={<Icon name="flag" />}
          onTap={() => openPage('campaign/readiness', { campaignId: past.campaignId, year: past.lastYear })}
        />
      ))}
    </Card>
  );
}

function linesOf({ level, fromYear, lastYear, endedAtMs, endedReason }: Past): string[] {
  const term = fromYear < lastYear ? `${fromYear}—${lastYear}年` : `${lastYear}年`;
  const [year, month] = localDateOf(endedAtMs).split('-');
  return [`${CAMPAIGN_LEVEL_LABELS[level]}，${term}`, `${year}年${Number(month)}月结束：${endedReason}`];
}
