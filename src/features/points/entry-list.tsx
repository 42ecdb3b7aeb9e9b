import { useState } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import { openTab } from '@/services/route';
import type { UsePagedResult } from '@/services/use-paged';
import type { PointEntryRow } from '@/shared/points/contract';
import { localDateOf } from '@/shared/time/local-date';
import { EntryRow } from './entry-row';
import { EntrySheet } from './entry-sheet';

/** Entry by entry, newest first; a tap tells one in whole. */
export function EntryList({ list }: { list: UsePagedResult<'points.entries'> }) {
  const [opened, setOpened] = useState<PointEntryRow>();
  const today = localDateOf(serverNowMs());
  return (
    <Section title="每一笔积分">
      <PagedList
        list={list}
        keyOf={(row) => row.entryId}
        renderRow={(row) => <EntryRow entry={row} today={today} onTap={setOpened} />}
        empty={
          <EmptyState
            icon="star"
            title="还没有积分"
            hint="参加活动或填报记录，审核通过后在这里一笔一笔列出"
            actionText="看看近期活动"
            onAction={() => openTab('activities')}
          />
        }
      />
      {opened ? <EntrySheet entry={opened} onClose={() => setOpened(undefined)} /> : null}
    </Section>
  );
}
