import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { StatusTag, type Tone } from '@/components/status-tag/status-tag';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import type { AppraisalItemView, AppraisalResult } from '@/shared/appraisal/contract';
import type { AppraisalItemState } from '@/shared/appraisal/result-total';
import { signedCentipoints } from '@/shared/text/points-text';
import './entry-card.scss';

const TAGS: Record<AppraisalItemState, { tone: Tone; words: string }> = {
  proposed: { tone: 'wait', words: '待确认' },
  confirmed: { tone: 'good', words: '已计入' },
  rejected: { tone: 'quiet', words: '未同意' },
};

/** Points added and taken off, each with its fact and two hands. */
export function ItemList({ result, onChanged }: { result: AppraisalResult; onChanged: () => Promise<void> }) {
  const deciding = useMutation('appraisal.decideItem');
  const [rejecting, setRejecting] = useState<AppraisalItemView>();
  const { items, appraisal, departmentId } = result;
  if (items.length === 0) return null;
  const decide = async ({ itemId }: AppraisalItemView, confirm: boolean, reason: string) => {
    const { appraisalId } = appraisal;
    if (!(await deciding.run({ appraisalId, departmentId, itemId, confirm, reason }))) return;
    setRejecting(undefined);
    toast(confirm ? '已同意，计入得分' : '已退回，提出人能看到理由');
    await onChanged();
  };
  return (
    <Section title="加分和减分">
      <Card flush>
        {items.map((item) => (
          <View className="entry-card" key={item.itemId}>
            <View className="entry-card__head">
              <Text className="entry-card__points">{`${signedCentipoints(item.centipoints)}分`}</Text>
              <StatusTag tone={TAGS[item.state].tone}>{TAGS[item.state].words}</StatusTag>
            </View>
            <Text className="entry-card__text">{item.fact}</Text>
            <Text className="entry-card__who">
              {item.deciderName
                ? `${item.proposerName}提出，${item.deciderName}${item.state === 'confirmed' ? '确认' : '未同意'}`
                : `${item.proposerName}提出，等另一位支部书记确认`}
            </Text>
            {item.reason ? <Text className="entry-card__who">{`理由：${item.reason}`}</Text> : null}
            {item.mayDecide ? (
              <View className="entry-card__acts">
                <ActionButton
                  id={`reject-${item.itemId}`}
                  compact
                  kind="quiet"
                  onTap={() => setRejecting(item)}
                >
                  不同意
                </ActionButton>
                <ActionButton
                  id={`confirm-${item.itemId}`}
                  compact
                  icon="check"
                  busy={deciding.running}
                  onTap={() => void decide(item, true, '')}
                >
                  同意
                </ActionButton>
              </View>
            ) : null}
          </View>
        ))}
      </Card>
      {deciding.error && !rejecting ? <Notice tone="bad">{deciding.error.message}</Notice> : null}
      <ConfirmSheet
        open={rejecting !== undefined}
        title="不同意这条加减分"
        confirmText="退回"
        reasonLabel="理由"
        suggestions={['事实还不清楚', '已经计入考核项，不重复计']}
        busy={deciding.running}
        error={deciding.error?.message}
        onConfirm={(reason) => rejecting && void decide(rejecting, false, reason)}
        onClose={() => {
          deciding.clear();
          setRejecting(undefined);
        }}
      />
    </Section>
  );
}
