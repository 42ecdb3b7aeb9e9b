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
import { TrendLine } from '@/components/trend-line/trend-line';
import { YearBar } from '@/components/year-bar/year-bar';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { RoundRow } from '@/shared/selfcheck/contract';
import { OpenRoundSheet } from './open-round-sheet';
import { roundLines, scorePercent, scoreWords } from './round-words';
import { useScoreTrend } from './use-score-trend';

interface RoundsViewProps {
  rounds: readonly RoundRow[];
  /** Secretaries begin rounds and judge. */
  judges: boolean;
}

/** The round that runs first, then what earlier ones came to. */
export function RoundsView({ rounds, judges }: RoundsViewProps) {
  const [opening, setOpening] = useState(false);
  const running = rounds.find(({ state }) => state !== 'closed');
  const closed = rounds.filter(({ state }) => state === 'closed');
  const bar =
    judges && !running ? (
      <BottomBar>
        <ActionButton id="round-open" kind="primary" icon="plus" onTap={() => setOpening(true)}>
          开始新一轮自查
        </ActionButton>
      </BottomBar>
    ) : undefined;
  return (
    <PageFrame bottomBar={bar}>
      <YearBar />
      {running ? <Running round={running} judges={judges} /> : null}
      <Trend closed={closed} />
      {closed.length > 0 ? (
        <Section title="历次自查">
          <Card flush>
            {closed.map((round) => (
              <ListRow
                key={round.roundId}
                id={`round-${round.number}`}
                title={round.title}
                lines={roundLines(round, serverNowMs())}
                trail={<Outcome round={round} />}
                onTap={() => openPage('selfcheck/result', { roundId: round.roundId })}
              />
            ))}
          </Card>
        </Section>
      ) : null}
      {rounds.length === 0 ? (
        <EmptyState
          icon="done"
          title="还没有做过自查"
          hint={judges ? '对照测评标准逐项评分，差在哪里一目了然' : '由支部书记发起，结束后可以在这里看结果'}
        />
      ) : null}
      <Card flush>
        <ListRow
          id="rounds-findings"
          lead={<Icon name="list" />}
          title="问题整改"
          lines={['自查发现的问题，谁来改、何时改完']}
          onTap={() => openPage('selfcheck/findings')}
        />
      </Card>
      <OpenRoundSheet open={opening} rounds={rounds} onClose={() => setOpening(false)} />
    </PageFrame>
  );
}

function Running({ round, judges }: { round: RoundRow; judges: boolean }) {
  return (
    <Card tone="brand" flush>
      <ListRow
        id="round-running"
        lead={<Icon name="edit" />}
        title={round.title}
        lines={[...roundLines(round, serverNowMs()), judges ? '点开继续逐项评分' : '正在逐项评分']}
        trail={<StatusTag tone="wait">进行中</StatusTag>}
        onTap={() => openPage('selfcheck/round', { roundId: round.roundId })}
      />
    </Card>
  );
}

function Outcome({ round }: { round: RoundRow }) {
  const { score } = round;
  if (!score) return null;
  if (score.vetoed) return <StatusTag tone="bad">一票否决</StatusTag>;
  const passed = round.passPercent === null || scorePercent(score) >= round.passPercent;
  return <StatusTag tone={passed ? 'good' : 'wait'}>{scoreWords(score)}</StatusTag>;
}

/** How the score went, from two rounds on. */
function Trend({ closed }: { closed: readonly RoundRow[] }) {
  const { labels, series, target } = useScoreTrend(closed);
  if (labels.length < 2) return null;
  return (
    <Card>
      <TrendLine
        labels={labels}
        series={series}
        {...(target === undefined ? {} : { target, targetLabel: '达标线' })}
      />
    </Card>
  );
}
