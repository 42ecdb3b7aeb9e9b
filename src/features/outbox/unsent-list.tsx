import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Notice } from '@/components/notice/notice';
import { toast } from '@/components/toast/toast';
import { useOnline } from '@/services/network';
import { outbox, useOutbox } from '@/services/outbox';
import type { OutboxItem } from '@/services/outbox-queue';
import { mendPageOf } from './mend-page';
import { UnsentRow } from './unsent-row';
import './unsent-list.scss';

/** Everything entered that the server has not confirmed, in the order in which it will be sent. */
export function UnsentList() {
  const items = useOutbox();
  const online = useOnline();
  const [leaving, setLeaving] = useState<OutboxItem>();
  if (items.length === 0) {
    return (
      <EmptyState icon="done" title="都已发送" hint="没有网络时填写的内容会先存在这里，联网后自动发送" />
    );
  }
  const waiting = items.some((item) => item.state === 'waiting');
  const discard = (item: OutboxItem) => {
    outbox.discard(item.id);
    setLeaving(undefined);
    toast('已删除');
  };
  return (
    <View>
      <Notice tone="info">
        {online ? '这些内容存在手机上，会按顺序自动发送' : '现在没有网络，内容已存好，联网后自动发送'}
      </Notice>
      {items.map((item) => (
        <UnsentRow
          key={item.id}
          item={item}
          onRetry={(id) => void outbox.retry(id)}
          onDiscard={setLeaving}
          onMend={mendPageOf(item)}
        />
      ))}
      {waiting ? (
        <View className="unsent-list__send">
          <ActionButton id="unsent-send" kind="primary" onTap={() => void outbox.flush()}>
            立即发送
          </ActionButton>
        </View>
      ) : null}
      <ConfirmSheet
        open={leaving !== undefined}
        title="删除这条内容？"
        message={leaving ? `“${leaving.title}”还没有发送成功，删除后不能找回` : ''}
        confirmText="删除"
        danger
        onConfirm={() => leaving && discard(leaving)}
        onClose={() => setLeaving(undefined)}
      />
    </View>
  );
}
