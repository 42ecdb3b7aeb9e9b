import { useState } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { ListRow } from '@/components/list-row/list-row';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { usePaged } from '@/services/use-paged';
import type { PledgeRow } from '@/shared/pledge/contract';
import { localDateOf } from '@/shared/time/local-date';
import { firstView, PLEDGE_VIEWS, type PledgeView } from './pledge-views';
import { dueWords, pledgeMark } from './pledge-words';

const EMPTY: Record<PledgeView, { title: string; hint: string }> = {
  proposed: { title: '没有待审核的承诺', hint: '有人写了承诺，会出现在这里' },
  reported: { title: '没有待确认的承诺', hint: '有人报告兑现后，由另一个人在这里确认' },
  published: { title: '还没有公示的承诺', hint: '在“承诺践诺”里写一条，支部书记审核后公示' },
};

interface PledgeListProps {
  /** Where the list begins, from the address. */
  view: string | undefined;
  secretary: boolean;
}

/** What the unit's people promised; for secretaries first what waits for them. */
export function PledgeList({ view: asked, secretary }: PledgeListProps) {
  const [view, setView] = useState<PledgeView>(firstView(asked, secretary));
  const list = usePaged('pledge.list', { view }, { refreshOnShow: true });
  return (
    <>
      {secretary ? <SegmentedControl choices={PLEDGE_VIEWS} value={view} onChange={setView} /> : null}
      <PagedList
        list={list}
        keyOf={(row) => row.pledgeId}
        renderRow={(row) => <PledgeLine row={row} />}
        empty={<EmptyState icon="edit" {...EMPTY[view]} />}
      />
    </>
  );
}

function PledgeLine({ row }: { row: PledgeRow }) {
  const { tone, word } = pledgeMark(row.state);
  const who = `${row.memberName} · ${row.departmentName}`;
  return (
    <ListRow
      id={`pledge-${row.pledgeId}`}
      title={row.text}
      lines={[who, dueWords(row, localDateOf(serverNowMs()))]}
      trail={<StatusTag tone={tone}>{word}</StatusTag>}
      onTap={() => openPage('pledge/show', { id: row.pledgeId })}
    />
  );
}
