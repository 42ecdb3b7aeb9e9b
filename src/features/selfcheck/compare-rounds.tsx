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

const FIRST = 8;

/** What rose and what fell, greatest change first. */
export function CompareRounds({ roundId, withRoundId }: { roundId: string; withRoundId: string }) {
  const { data, error, reload } = useCall('selfcheck.compare', { roundId, withRoundId });
  const [all, setAll] = useState(false);
  if (error && !data) return <RetryNotice error={error} onRetry={reload} />;
  if (!data) return <Skeleton />;
  const { before, after, changes } = data;
  const rose = changes.filter((change) => gainOf(change) > 0).length;
  const fell = changes.filter((change) => gainOf(change) < 0).length;
  const shown = all ? changes : changes.slice(0, FIRST);
  return (
    <>
      <Card>
        <StatRow>
          <StatTile
            label="总分变化"
            value={signedCentipoints((after.score?.centipoints ?? 0) - (before.score?.centipoints ?? 0))}
            unit="分"
            note={`${centipointsText(before.score?.centipoints ?? 0)} → ${centipointsText(after.score?.centipoints ?? 0)}`}
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
      {changes.length > shown.length ? (
        <Card flush>
          <ListRow id="compare-all" title={`看全部${changes.length}项变化`} onTap={() => setAll(true)} />
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
