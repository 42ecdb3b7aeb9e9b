import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { formatDay } from '@/shared/time/chinese-time';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';
import { wholePercent } from './readiness-words';

type Changes = Output<'campaign.trend'>['changes'];

const SHOWN = 5;

/** What rose, what fell, what was done since the last picture of the week before. */
export function WeekChanges({ changes }: { changes: Changes }) {
  const { since, tasksDone, pieces, indicators } = changes;
  const day = since === null ? undefined : parseLocalDate(since);
  if (!day) return null;
  const today = localDateOf(serverNowMs());
  const isStill = tasksDone === 0 && pieces === 0 && indicators.length === 0;
  return (
    <Section title={`本周变化（${formatDay(day, today)}以来）`}>
      {isStill ? (
        <Card flush>
          <ListRow title="还没有变化" lines={['完成任务、补上材料、活动计数后，这里会列出来']} />
        </Card>
      ) : (
        <Card>
          <StatRow>
            <StatTile label="完成任务" value={signed(tasksDone)} unit="项" />
            <StatTile label="新增材料" value={signed(pieces)} unit="件" />
            <StatTile label="指标变动" value={indicators.length} unit="项" />
          </StatRow>
        </Card>
      )}
      {indicators.length > 0 ? (
        <Card flush>
          {indicators.slice(0, SHOWN).map(({ key, title, before, after }) => (
            <ListRow
              key={key}
              title={title}
              lines={[`准备度从${wholePercent(before)}%到${wholePercent(after)}%`]}
              trail={
                <StatusTag tone={after > before ? 'good' : 'bad'} icon={after > before ? 'plus' : 'down'}>
                  {after > before ? '上升' : '下降'}
                </StatusTag>
              }
              onTap={() => openPage('campaign/indicator', { key })}
            />
          ))}
        </Card>
      ) : null}
    </Section>
  );
}

const signed = (count: number): string => (count > 0 ? `+${count}` : String(count));
