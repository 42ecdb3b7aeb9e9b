import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { StatusTag, type Tone } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import type { OutboxItem } from '@/services/outbox-queue';
import { formatInstant } from '@/shared/time/chinese-time';
import './unsent-row.scss';

interface UnsentRowProps {
  item: OutboxItem;
  onRetry: (id: string) => void;
  onDiscard: (item: OutboxItem) => void;
  /** Undefined where there is nothing to mend, e.g. a scan. */
  onMend: (() => void) | undefined;
}

const STATES: Record<OutboxItem['state'], { tone: Tone; label: string }> = {
  waiting: { tone: 'wait', label: '等待发送' },
  sending: { tone: 'info', label: '正在发送' },
  refused: { tone: 'bad', label: '没有通过' },
};

/** One entry that the server has not confirmed: what it is, why it waits, what may be done. */
export function UnsentRow({ item, onRetry, onDiscard, onMend }: UnsentRowProps) {
  const { tone, label } = STATES[item.state];
  const refused = item.state === 'refused';
  return (
    <Card>
      <View id={`unsent-${item.id}`} className="unsent">
        <View className="unsent__head">
          <Text className="unsent__title">{item.title}</Text>
          <StatusTag tone={tone}>{label}</StatusTag>
        </View>
        <Text className="unsent__time">{`填写时间：${formatInstant(item.enteredAtMs, serverNowMs())}`}</Text>
        {refused ? <Text className="unsent__why">{item.refusal?.message}</Text> : null}
        {item.state === 'sending' ? null : (
          <View className="unsent__acts">
            <ActionButton compact kind="quiet" onTap={() => onDiscard(item)}>
              删除
            </ActionButton>
            {refused ? (
              <ActionButton compact onTap={() => onRetry(item.id)}>
                再试一次
              </ActionButton>
            ) : null}
            {refused && onMend ? (
              <ActionButton compact onTap={onMend}>
                修改
              </ActionButton>
            ) : null}
          </View>
        )}
      </View>
    </Card>
  );
}
