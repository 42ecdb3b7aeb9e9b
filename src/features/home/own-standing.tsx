import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { openPage } from '@/services/route';
import type { UseCallResult } from '@/services/use-call';
import type { Output } from '@/shared/contract/actions';
import { PERIOD_KIND_LABELS, PERIOD_KINDS } from '@/shared/time/period';

type Standing = UseCallResult<Output<'points.standing'>>;

/** Points and rank of month, quarter and year, side by side; a tap opens the entries. */
export function OwnStanding({ standing }: { standing: Standing }) {
  const { data } = standing;
  return (
    <Card onTap={() => openPage('points/entries')}>
      <View id="me-standing">
        <StatRow>
          {PERIOD_KINDS.map((kind) => (
            <StatTile
              key={kind}
              label={`${PERIOD_KIND_LABELS[kind]}积分`}
              value={data ? data[kind].earnedPoints : '–'}
              note={noteOf(data?.[kind])}
              tone={kind === 'year' ? 'brand' : 'plain'}
            />
          ))}
        </StatRow>
      </View>
    </Card>
  );
}

function noteOf(one: { rank: number | null } | undefined): string {
  if (!one) return '…';
  return one.rank === null ? '暂无名次' : `第${one.rank}名`;
}
