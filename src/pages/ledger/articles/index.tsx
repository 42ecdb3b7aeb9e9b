import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { ArticleRanking } from '@/features/ledger/article-ranking';
import { ChipLine } from '@/features/ledger/chip-line';
import { yearChoices } from '@/features/ledger/ledger-choice';
import { ScoreTableCard } from '@/features/ledger/score-table';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';
import { localDateOf } from '@/shared/time/local-date';

export default function LedgerArticlesPage() {
  const today = localDateOf(serverNowMs());
  const thisYear = today.slice(0, 4);
  const [year, setYear] = useState(thisYear);
  const session = useSession();
  const ranking = useCall('ledger.articleRanking', { year }, { refreshOnShow: true });
  const table = useCall('ledger.scoreTable', {});
  usePullToRefresh(ranking.reload);
  const { data, error, loading } = ranking;
  const bar = (
    <BottomBar>
      <ActionButton
        id="articles-list"
        icon="list"
        onTap={() => openPage('ledger/list', { kind: 'article', year })}
      >
        稿件列表
      </ActionButton>
      <ActionButton
        id="articles-add"
        kind="primary"
        icon="plus"
        onTap={() => openPage('ledger/edit', { kind: 'article' })}
      >
        投稿
      </ActionButton>
    </BottomBar>
  );
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={() => void ranking.reload()}
      bottomBar={bar}
    >
      <ChipLine
        choices={yearChoices(thisYear).filter(({ value }) => value !== '')}
        value={year}
        onChange={setYear}
      />
      {data ? (
        <ArticleRanking
          ranking={data}
          year={year}
          currentMonth={year === thisYear ? Number(today.slice(5, 7)) - 1 : undefined}
        />
      ) : null}
      {table.data ? (
        <ScoreTableCard
          table={table.data}
          mayChange={hasRole(session, 'administrator')}
          onDone={() => void table.reload()}
        />
      ) : null}
    </PageFrame>
  );
}
