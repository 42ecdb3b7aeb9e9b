import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import type { CampaignView } from '@/shared/campaign/plan-contract';
import { CodeCard } from './code-card';
import { LeadCard } from './lead-card';
import { PartnerSheet, type PartnerView } from './partner-sheet';

interface PartnersViewProps {
  campaign: CampaignView;
  reload: () => Promise<void>;
}

/** The units that work for the title together: those of this campaign, and the one that leads. */
export function PartnersView({ campaign, reload }: PartnersViewProps) {
  const administrator = hasRole(useSession(), 'administrator');
  const [editing, setEditing] = useState<PartnerView | 'new'>();
  const { partners } = campaign;
  const bar = (
    <BottomBar>
      <ActionButton id="partner-add" kind="primary" icon="plus" onTap={() => setEditing('new')}>
        添加同创单位
      </ActionButton>
    </BottomBar>
  );
  return (
    <PageFrame bottomBar={administrator ? bar : undefined}>
      {partners.length > 0 ? (
        <Card flush>
          <ListRow
            id="partners-rollup"
            title="同创汇总"
            lines={['各单位的创建进度放在一起看']}
            lead={<Icon name="chart" />}
            onTap={() => openPage('campaign/rollup')}
          />
        </Card>
      ) : null}
      <Section title="同创单位">
        {partners.length === 0 ? (
          <EmptyState icon="flag" title="还没有同创单位" hint="添加单位，或把加入码发给对方管理员" />
        ) : (
          <Card flush>
            {partners.map((partner) => (
              <ListRow
                key={partner.partnerId}
                id={`partner-${partner.partnerId}`}
                title={partner.name}
                lines={[partner.address || '没有填写地址']}
                trail={partner.joined ? <StatusTag tone="good">已加入</StatusTag> : <Text>只登记</Text>}
                onTap={administrator ? () => setEditing(partner) : undefined}
              />
            ))}
          </Card>
        )}
      </Section>
      {administrator ? <CodeCard /> : null}
      <LeadCard leadUnitName={campaign.leadUnitName} administrator={administrator} onChanged={reload} />
      {editing ? (
        <PartnerSheet
          partner={editing === 'new' ? undefined : editing}
          onChanged={reload}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
    </PageFrame>
  );
}
