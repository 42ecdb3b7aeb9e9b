import { View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { type Choice, FilterChips } from '@/components/filter-chips/filter-chips';
import { PagedList } from '@/components/paged-list/paged-list';
import { recordFilter } from '@/components/record-tag/record-filter';
import { serverNowMs } from '@/services/clock';
import { useObservable } from '@/services/observable';
import { openPage } from '@/services/route';
import { usePaged } from '@/services/use-paged';
import { RECORD_STATE_LABELS, type RecordState } from '@/shared/record/record-state';
import { localDateOf } from '@/shared/time/local-date';
import { RecordCard } from './record-card';
import './own-records.scss';

/** In the order in which something must be done about them. */
const ORDER: readonly RecordState[] = ['rejected', 'pending', 'approved', 'draft', 'voided'];
const STATES: readonly Choice<RecordState | 'all'>[] = [
  { value: 'all', label: '全部' },
  ...ORDER.map((state) => ({ value: state, label: RECORD_STATE_LABELS[state] })),
];

/** All that one has done and entered, newest first. */
export function OwnRecords() {
  const state = useObservable(recordFilter);
  const list = usePaged('record.mine', { state: state === 'all' ? null : state }, { refreshOnShow: true });
  const today = localDateOf(serverNowMs());
  const add = () => openPage('record/edit');
  return (
    <View>
      <View className="own-records__add">
        <ActionButton id="record-add" kind="primary" icon="plus" onTap={add}>
          填报记录
        </ActionButton>
      </View>
      <View className="own-records__states">
        <FilterChips choices={STATES} value={state} onChange={recordFilter.set} />
      </View>
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.recordId}
        renderRow={(row) => <RecordCard record={row} today={today} />}
        empty={
          state === 'all' ? (
            <EmptyState
              title="还没有记录"
              hint="扫码参加活动会自动生成；自己参加的志愿服务、学习可以填报"
              actionText="填报一条"
              onAction={add}
            />
          ) : (
            <EmptyState
              title={`没有“${RECORD_STATE_LABELS[state]}”的记录`}
              actionText="看全部记录"
              onAction={() => recordFilter.set('all')}
            />
          )
        }
      />
    </View>
  );
}
