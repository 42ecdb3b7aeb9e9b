import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { PagedList } from '@/components/paged-list/paged-list';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { useSession } from '@/services/session';
import { usePaged } from '@/services/use-paged';
import { DEFAULT_UNIT_SETTINGS } from '@/shared/membership/unit-settings';
import { localDateOf } from '@/shared/time/local-date';
import { closedThroughWords, closingRule } from './closing-words';
import { PeriodRowView } from './period-row-view';

/** Closed months, quarters and years, the latest first. */
export function PeriodList() {
  const list = usePaged('points.periods', {}, { refreshOnShow: true });
  const session = useSession();
  const rule = closingRule(session.status === 'bound' ? session.unit.settings : DEFAULT_UNIT_SETTINGS);
  const today = localDateOf(serverNowMs());
  const through = list.first?.closedThroughMonth;
  return (
    <>
      {through ? <Notice tone="info">{closedThroughWords(through)}</Notice> : null}
      <Card flush>
        <ListRow
          id="periods-appeals"
          lead={<Icon name="message" />}
          title="我的申诉"
          lines={['对公布结果或某一笔积分的异议和答复']}
          onTap={() => openPage('points/appeals')}
        />
      </Card>
      <PagedList
        list={list}
        keyOf={(row) => row.periodKey}
        renderRow={(row) => <PeriodRowView row={row} today={today} />}
        empty={<EmptyState icon="calendar" title="还没有公布的积分" hint={rule} />}
      />
    </>
  );
}
