import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { localDateOf } from '@/shared/time/local-date';
import './partners.scss';
import { RollupRow } from './rollup-row';
import { percentOf, type RollupUnit, rollupRows } from './rollup-rows';

const OWN = 'own';

/** The units of a campaign side by side, those that are behind first; a tap looks into one. */
export function RollupView({ rollup }: { rollup: Output<'campaign.rollup'> }) {
  const { own, partners, unitName } = rollup;
  const units: RollupUnit[] = [
    { key: OWN, name: unitName, standing: own },
    ...partners.map(({ partnerId, name, standing }) => ({ key: partnerId, name, standing })),
  ];
  const rows = rollupRows(units, localDateOf(serverNowMs()));
  const silent = partners.filter(({ standing }) => standing === null);
  return (
    <>
      <Card>
        <StatRow>
          <StatTile
            label="本单位"
            value={own ? percentOf(own.readinessPermille) : '—'}
            unit={own ? '%' : undefined}
            tone="brand"
          />
          <StatTile label="同创单位" value={partners.length} unit="家" />
          <StatTile label="有逾期" value={rows.filter(({ late }) => late.length > 0).length} unit="家" />
        </StatRow>
      </Card>
      <Section title="各单位创建准备度">
        <Text className="rollup__note">落后的在前。满分100%，每天夜里统计</Text>
        {rows.length === 0 ? (
          <EmptyState icon="chart" title="还没有数据" hint="每天夜里统计一次，明天再来看" />
        ) : (
          <Card flush>
            {rows.map((row) => (
              <RollupRow
                key={row.key}
                row={row}
                own={row.key === OWN}
                onTap={() =>
                  row.key === OWN
                    ? openPage('campaign/readiness')
                    : openPage('campaign/partner', { partnerId: row.key })
                }
              />
            ))}
          </Card>
        )}
      </Section>
      {silent.length > 0 ? (
        <Section title="没有数据的单位">
          <Card flush>
            {silent.map(({ partnerId, name, address, joined }) => (
              <ListRow
                key={partnerId}
                title={name}
                lines={[
                  ...(address ? [address] : []),
                  joined ? '已加入，夜里统计后显示' : '只登记，没有用加入码加入',
                ]}
              />
            ))}
          </Card>
        </Section>
      ) : null}
    </>
  );
}
