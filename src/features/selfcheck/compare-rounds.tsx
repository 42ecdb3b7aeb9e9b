import { useState } from 'react';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { RetryNotice } from '@/components/notice/retry-notice';
import { Skeleton } from '@/components/skeleton/skeleton';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { StatusTag } from '@/components/status-tag/status-tag';
import { useCall } from '@/services/use-call';
import type { Output } from '@/shared/contract/actions';
import { centipointsText, signedCentipoints } from '@/shared/text/points-text';
import { changeLines, gainOf } from './compare-words';

/** What says most at first; then as many at a time as any list shows. */
const FIRST = 8;
const MORE = 20;

/** What rose and what fell, greatest change first. */
export function CompareRounds({ roundId, withRoundId }: { roundId: string; withRoundId: string }) {
  const { data, error, reload } = useCall('selfcheck.compare', { roundId, withRoundId });
  const [count, setCount] = useState(FIRST);
  if (error && !data) return <RetryNotice error={error} onRetry={reload} />;
  if (!data) return <Skeleton />;
  const { before, after, changes } = data;
  const rose = changes.filter((change) => gainOf(change) > 0).length;
  const fell = changes.filter((change) => gainOf(change) < 0).length;
  const shown = changes.slice(0, count);
  const rest = changes.length - shown.length;
  return (
    <>
      <Card>
        <StatRow>
          <StatTile
            label="总分变化"
            value={signedCentipoints((after.score?.centipoints ?? 0) - (before.score?.centipoints ?? 0))}
            unit="分"
            note={`原来${centipointsText(before.score?.centipoints ?? 0)}分`}
          />
          <StatTile label="上升" value={rose} unit="项" />
          <StatTile label="下降" value={fell} unit="项" tone={fell > 0 ? 'brand' : 'plain'} />
        </StatRow>
      </Card>
      {changes.length === 0 ? (
        <Notice tone="info">两轮的评分一样，没有变化</Notice>
      ) : (
        <Card flush>
          {shown.map((change) => (
            <ListRow
              key={change.key}
              title={`${change.code} ${change.title}`}
              lines={changeLines(change)}
              trail={<Gain change={change} />}
            />
          ))}
        </Card>
      )}
      {rest > 0 ? (
        <Card flush>
          <ListRow
            id="compare-more"
            title={`再看${Math.min(rest, MORE)}项变化`}
            lines={[`共${changes.length}项`]}
            onTap={() => setCount(count + MORE)}
          />
        </Card>
      ) : null}
    </>
  );
}

type Change = Output<'selfcheck.compare'>['changes'][number];

function Gain({ change }: { change: Change }) {
  const gain = gainOf(change);
  if (gain === 0) return <StatusTag tone="info">有变化</StatusTag>;
  return (
    <StatusTag tone={gain > 0 ? 'good' : 'bad'} icon={gain > 0 ? 'done' : 'down'}>
      {`${gain > 0 ? '升' : '降'}${centipointsText(Math.abs(gain))}分`}
    </StatusTag>
  );
}
