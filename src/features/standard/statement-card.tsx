import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { Section } from '@/components/section/section';
import { Sheet } from '@/components/sheet/sheet';
import { serverNowMs } from '@/services/clock';
import { MAX_STATEMENT_CHARS } from '@/shared/standard/indicator';
import { formatInstant } from '@/shared/time/chinese-time';
import './definition-card.scss';
import type { IndicatorPage } from './standard-words';
import { StatementEditor } from './statement-editor';

interface StatementCardProps {
  page: IndicatorPage;
  /** Whether the caller writes statements. */
  writes: boolean;
  onChanged: () => Promise<void>;
}

/** What the unit says of itself on this indicator. */
export function StatementCard({ page, writes, onChanged }: StatementCardProps) {
  const [panel, setPanel] = useState<'write' | 'earlier'>();
  const { statement } = page;
  const { text, writtenAtMs, writtenByName, earlier } = statement;
  const nowMs = serverNowMs();
  const close = () => setPanel(undefined);
  return (
    <Section
      title="填报说明"
      more="以前的写法"
      onMore={earlier.length > 0 ? () => setPanel('earlier') : undefined}
    >
      <Card>
        {text ? (
          <Text id="statement-text" className="statement__text">
            {text}
          </Text>
        ) : (
          <Text className="statement__note">{`还没有写，最多${MAX_STATEMENT_CHARS}字`}</Text>
        )}
        {text && writtenAtMs !== null ? (
          <Text className="statement__note">
            {`${[...text].length}字，${writtenByName}，${formatInstant(writtenAtMs, nowMs)}`}
          </Text>
        ) : null}
        {writes ? (
          <View className="statement__act">
            <ActionButton
              id="statement-write"
              kind={text ? 'secondary' : 'primary'}
              icon="edit"
              onTap={() => setPanel('write')}
            >
              {text ? '修改说明' : '写填报说明'}
            </ActionButton>
          </View>
        ) : null}
      </Card>
      {panel === 'write' ? <StatementEditor page={page} onChanged={onChanged} onClose={close} /> : null}
      <Sheet open={panel === 'earlier'} title="以前的写法" onClose={close}>
        {earlier.map((version) => (
          <View key={version.writtenAtMs} className="statement__version">
            <Text className="statement__text" selectable>
              {version.text || '（空白）'}
            </Text>
            <Text className="statement__note">
              {`${version.writtenByName}，${formatInstant(version.writtenAtMs, nowMs)}`}
            </Text>
          </View>
        ))}
      </Sheet>
    </Section>
  );
}
