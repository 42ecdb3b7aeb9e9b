import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import type { LedgerDetail } from '@/shared/ledger/contract';
import type { LedgerEvent } from '@/shared/ledger/ledger-state';
import { formatInstant } from '@/shared/time/chinese-time';
import './entry-history.scss';

const EVENT_LABELS: Record<LedgerEvent, string> = {
  created: '登记',
  changed: '修改',
  confirmed: '确认',
  returned: '退回',
  withdrawn: '撤回',
};

/** Who entered, changed, confirmed or withdrew it, the latest on top. */
export function EntryHistory({ history }: { history: LedgerDetail['history'] }) {
  const now = serverNowMs();
  return (
    <Section title="办理经过">
      <Card>
        {[...history].reverse().map(({ atMs, byName, event, reason, changes }) => (
          <View className="entry-history__step" key={`${atMs}${event}`}>
            <Text className="entry-history__event">{`${EVENT_LABELS[event]} · ${byName}`}</Text>
            <Text className="entry-history__time">{formatInstant(atMs, now)}</Text>
            {reason ? <Text className="entry-history__change">{reason}</Text> : null}
            {changes.map(({ label, before, after }) => (
              <Text className="entry-history__change" key={label}>
                {`${label}：${before || '未填'} → ${after || '未填'}`}
              </Text>
            ))}
          </View>
        ))}
      </Card>
    </Section>
  );
}
