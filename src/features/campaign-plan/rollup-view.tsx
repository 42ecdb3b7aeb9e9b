import { Text } from '@tarojs/components';
import { BarList } from '@/components/bar-list/bar-list';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { serverNowMs } from '@/services/clock';
import type { Output } from '@/shared/contract/actions';
import { localDateOf } from '@/shared/time/local-date';
import './partners.scss';
import { percentOf, type RollupUnit, readinessBars, standingLines } from './rollup-rows';

const FULL_PERMILLE = 1000;

/** The units of a campaign side by side: the figure of each, then what is behind it. */
export function RollupView({ rollup }: { rollup: Output<'campaign.rollup'> }) {
  const today = localDateOf(serverNowMs());
  const { own, partners, unitName } = rollup;
  const units: RollupUnit[] = [
    { key: 'own', name: `${unitName}（主创）`, standing: own },
    ...partners.map(({ partnerId, name, standing }) => ({ key: partnerId, name, standing })),
  ];
  const bars = readinessBars(units);
  const silent = partners.filter(({ standing }) => standing === null);
  const joined = partners.filter((partner) => partner.joined).length;
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
          <StatTile label="已加入" value={joined} unit="家" />
        </StatRow>
      </Card>
      <Section title="创建准备度">
        {bars.length === 0 ? (
          <EmptyState icon="chart" title="还没有数据" hint="每天夜里统计一次，明天再来看" />
        ) : (
          <Card>
            <Text className="rollup__note">指标结果和材料合在一起，满分100%，每天夜里统计</Text>
            <BarList bars={bars} max={FULL_PERMILLE} />
          </Card>
        )}
      </Section>
      <Section title="各单位情况">
        <Card flush>
          {units.map(({ key, name, standing }) =>
            standing ? (
              <ListRow key={key} id={`rollup-${key}`} title={name} lines={standingLines(standing, today)} />
            ) : null,
          )}
          {silent.map(({ partnerId, name, address, joined: has }) => (
            <ListRow
              key={partnerId}
              title={name}
              lines={[
                ...(address ? [address] : []),
                has ? '已加入，夜里统计后显示' : '没有使用本系统，只登记',
              ]}
            />
          ))}
        </Card>
      </Section>
    </>
  );
}
