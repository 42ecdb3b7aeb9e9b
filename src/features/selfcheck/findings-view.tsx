import { useRef, useState } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FindingLine } from '@/components/finding-line/finding-line';
import { deadlineWords } from '@/components/finding-line/finding-words';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { YearBar } from '@/components/year-bar/year-bar';
import { useCampaignYear } from '@/services/campaign-year';
import { serverNowMs } from '@/services/clock';
import { usePaged } from '@/services/use-paged';
import type { FindingRow } from '@/shared/selfcheck/contract';
import {
  FINDING_STATE_LABELS,
  FINDING_STATES,
  FINDING_WAY_LABELS,
  type FindingState,
} from '@/shared/selfcheck/finding';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';

const STATES = FINDING_STATES.map((value) => ({ value, label: FINDING_STATE_LABELS[value] }));

const EMPTY: Record<FindingState, { title: string; hint: string }> = {
  open: { title: '没有要整改的问题', hint: '自查时发现的问题登记后会列在这里，先到期的在前' },
  proved: { title: '没有等待验收的问题', hint: '责任人填写整改情况后，由另一位支部书记验收' },
  closed: { title: '还没有销号的问题', hint: '验收通过的问题留在这里备查' },
  withdrawn: { title: '没有撤销的问题', hint: '登记错或重复的问题撤销后，连同原因留在这里' },
};

const EMPTY_OVER = { title: '没有这样的问题', hint: '可以换一个状态，或看其他年度' };

/** Findings by deadline, so that overdue ones come first; `first`: the state to begin with, from the address. */
export function FindingsView({ first }: { first: string | undefined }) {
  const [state, setState] = useState<FindingState>(FINDING_STATES.find((each) => each === first) ?? 'open');
  const asked = useCampaignYear();
  const list = usePaged('selfcheck.findings', { ...asked, state }, { refreshOnShow: true });
  // The same years in every state: the bar stays while another one is asked for.
  const place = useRef(list.first);
  place.current = list.first ?? place.current;
  const isOver = place.current?.readOnly ?? asked.year !== undefined;
  const today = localDateOf(serverNowMs());
  const shownYear = place.current?.year ?? asked.year ?? today.slice(0, 4);
  return (
    <>
      <YearBar shown={place.current} page="selfcheck/findings" params={{ state }} />
      <SegmentedControl choices={STATES} value={state} onChange={setState} />
      <PagedList
        list={list}
        keyOf={({ findingId }) => findingId}
        renderRow={(finding) => (
          <FindingLine
            finding={finding}
            shownYear={shownYear}
            line={stateLine(finding, today)}
            today={today}
          />
        )}
        empty={<EmptyState icon="done" {...(isOver ? EMPTY_OVER : EMPTY[state])} />}
      />
    </>
  );
}

/** In which way it is put right, and until when while it is not. */
function stateLine({ way, state, deadline }: FindingRow, today: LocalDate): string {
  const label = FINDING_WAY_LABELS[way];
  return state === 'closed' || state === 'withdrawn' ? label : `${label}，${deadlineWords(deadline, today)}`;
}
