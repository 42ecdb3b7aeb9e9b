import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { Section } from '@/components/section/section';
import { EarlierTexts } from '@/components/written-text/earlier-texts';
import { WrittenText } from '@/components/written-text/written-text';
import { serverNowMs } from '@/services/clock';
import { MAX_STATEMENT_CHARS } from '@/shared/standard/indicator';
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
        {text && writtenAtMs !== null ? (
          <WrittenText id="statement-text" written={{ text, writtenAtMs, writtenByName }} nowMs={nowMs} />
        ) : (
          <Text className="written-text__note">{`还没有写，最多${MAX_STATEMENT_CHARS}字`}</Text>
        )}
        {writes ? (
          <View className="written-text__act">
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
      <EarlierTexts open={panel === 'earlier'} versions={earlier} nowMs={nowMs} onClose={close} />
    </Section>
  );
}
