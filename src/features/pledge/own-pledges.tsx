import { useState } from 'react';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import type { PledgeRow } from '@/shared/pledge/contract';
import { MAX_PLEDGES, USUAL_PLEDGES } from '@/shared/pledge/pledge-rules';
import { localDateOf } from '@/shared/time/local-date';
import { NoteSheet } from './note-sheet';
import { type OwnAct, OwnPledgeCard } from './own-pledge-card';
import { PledgeSheet } from './pledge-sheet';
import { ReportSheet } from './report-sheet';

interface OwnPledgesProps {
  own: Output<'pledge.own'>;
  onDone: () => void;
}

/** The pledges of this year, answered where they stand, and below what became of last year's. */
export function OwnPledges({ own, onDone }: OwnPledgesProps) {
  const [acting, setActing] = useState<{ act: OwnAct; row: PledgeRow }>();
  const today = localDateOf(serverNowMs());
  const close = () => setActing(undefined);
  const current = own.rows.filter(({ year }) => year === own.year);
  const before = own.rows.filter(({ year }) => year !== own.year);
  const card = (row: PledgeRow) => (
    <OwnPledgeCard key={row.pledgeId} row={row} today={today} onAct={(act) => setActing({ act, row })} />
  );
  const few = current.length > 0 && current.length < USUAL_PLEDGES;
  return (
    <>
      {current.length === 0 ? (
        <EmptyState
          icon="edit"
          title="今年还没有承诺"
          hint={`每人每年可写${USUAL_PLEDGES}至${MAX_PLEDGES}条，审核后在单位内公示`}
        />
      ) : (
        current.map(card)
      )}
      {few ? <Notice tone="info">{`一般每年写${USUAL_PLEDGES}至${MAX_PLEDGES}条，可再写一条`}</Notice> : null}
      <Card flush>
        <ListRow
          id="pledge-all"
          lead={<Icon name="people" />}
          title="单位承诺"
          onTap={() => openPage('pledge/list', { view: 'published' })}
        />
      </Card>
      {before.length > 0 ? <Section title="去年的承诺">{before.map(card)}</Section> : null}
      {acting?.act === 'note' ? (
        <NoteSheet pledgeId={acting.row.pledgeId} before="" onDone={onDone} onClose={close} />
      ) : null}
      {acting?.act === 'report' ? (
        <ReportSheet pledgeId={acting.row.pledgeId} onDone={onDone} onClose={close} />
      ) : null}
      {acting?.act === 'change' ? (
        <PledgeSheet changing={acting.row} onDone={onDone} onClose={close} />
      ) : null}
    </>
  );
}
