import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import type { UsePagedResult } from '@/services/use-paged';
import type { FeedbackRow } from '@/shared/feedback/contract';
import { formatInstant } from '@/shared/time/chinese-time';
import './own-feedback.scss';

/** What one has sent with one's name, and what was answered. */
export function OwnFeedback({ list }: { list: UsePagedResult<'feedback.mine'> }) {
  return (
    <Section title="我提过的">
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.feedbackId}
        renderRow={(row) => <FeedbackCard row={row} />}
        empty={<EmptyState icon="message" title="还没有提过意见" hint="署名提交的会列在这里，可以看到答复" />}
      />
    </Section>
  );
}

function FeedbackCard({ row }: { row: FeedbackRow }) {
  const now = serverNowMs();
  const answered = row.answeredAtMs !== null;
  return (
    <Card>
      <View className="own-feedback">
        <View className="own-feedback__head">
          <Text className="own-feedback__time">{formatInstant(row.submittedAtMs, now)}</Text>
          <StatusTag tone={answered ? 'good' : 'wait'}>{answered ? '已答复' : '待答复'}</StatusTag>
        </View>
        <Text className="own-feedback__text">{row.text}</Text>
        {answered ? <Text className="own-feedback__answer">{`答复：${row.answer}`}</Text> : null}
      </View>
    </Card>
  );
}
