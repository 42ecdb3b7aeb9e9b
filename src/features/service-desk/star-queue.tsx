import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { StarCard } from '@/components/star-card/star-card';
import { serverNowMs } from '@/services/clock';
import { usePaged } from '@/services/use-paged';
import type { StarRow } from '@/shared/service/contract';
import type { StarState } from '@/shared/service/star-application';
import { localDateOf } from '@/shared/time/local-date';
import { StarActSheet } from './star-act-sheet';
import './star-queue.scss';
import { starWay } from './star-steps';
import { StarStepsView } from './star-steps-view';
import { type StarActs, useStarActs } from './use-star-acts';

const STATES: readonly { value: StarState; label: string }[] = [
  { value: 'applied', label: '待公示' },
  { value: 'published', label: '公示中' },
  { value: 'awarded', label: '已认定' },
  { value: 'refused', label: '未通过' },
];

const EMPTY: Record<StarState, { title: string; hint: string }> = {
  applied: { title: '没有待公示的申请', hint: '有人达到时长并申请星级后，会出现在这里' },
  published: { title: '没有公示中的申请', hint: '公示的申请期满后，由另一位支部书记在这里认定' },
  awarded: { title: '还没有认定过星级', hint: '累计服务满100小时可以申请一星' },
  refused: { title: '没有未通过的申请', hint: '不通过的申请连同原因留在这里' },
};

/** Applications for stars by state, each with what is missing to its next step. */
export function StarQueue() {
  const [state, setState] = useState<StarState>('applied');
  const list = usePaged('service.stars', { state }, { refreshOnShow: true });
  const acts = useStarActs(() => void list.reload());
  const nowMs = serverNowMs();
  return (
    <>
      <SegmentedControl choices={STATES} value={state} onChange={setState} />
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.applicationId}
        renderRow={(row) => (
          <StarCard row={row} nowMs={nowMs}>
            <Way row={row} nowMs={nowMs} acts={acts} />
          </StarCard>
        )}
        empty={<EmptyState icon="star" {...EMPTY[state]} />}
      />
      <StarActSheet acts={acts} />
    </>
  );
}

function Way({ row, nowMs, acts }: { row: StarRow; nowMs: number; acts: StarActs }) {
  const { applicationId } = row;
  const { steps, mayPublish, mayAward, mayRefuse, toAnswer } = starWay(row, localDateOf(nowMs));
  if (steps.length === 0) return null;
  return (
    <View className="star-way">
      <StarStepsView steps={steps} />
      <View className="star-way__acts">
        {mayRefuse ? (
          <ActionButton
            id={`star-refuse-${applicationId}`}
            compact
            kind="quiet"
            onTap={() => acts.ask('refuse', row)}
          >
            不通过
          </ActionButton>
        ) : null}
        {mayPublish ? (
          <ActionButton id={`star-publish-${applicationId}`} compact onTap={() => acts.ask('publish', row)}>
            公示
          </ActionButton>
        ) : null}
        {toAnswer === undefined ? null : (
          <ActionButton
            id={`star-answer-${applicationId}`}
            compact
            icon="message"
            onTap={() => acts.ask('answer', row, toAnswer)}
          >
            答复异议
          </ActionButton>
        )}
        {mayAward ? (
          <ActionButton
            id={`star-award-${applicationId}`}
            compact
            icon="check"
            onTap={() => acts.ask('award', row)}
          >
            认定
          </ActionButton>
        ) : null}
      </View>
    </View>
  );
}
