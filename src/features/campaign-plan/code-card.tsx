import { Text } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import { formatInstant } from '@/shared/time/chinese-time';
import './partners.scss';

/** The code that other units join by: made on demand, said with its last instant. */
export function CodeCard() {
  const making = useMutation('campaign.partnerCode');
  const [made, setMade] = useState<{ code: string; expiresAtMs: number }>();
  const make = async () => {
    const answer = await making.run({});
    if (answer) setMade(answer);
  };
  return (
    <Section title="让对方加入">
      <Card>
        {made ? (
          <>
            <Text id="partner-code" className="partner-code__code" selectable>
              {made.code}
            </Text>
            <Text className="partner-code__words">
              {`${formatInstant(made.expiresAtMs, serverNowMs())}前有效。请发给对方单位的管理员，在“同创单位”中输入`}
            </Text>
          </>
        ) : (
          <Text className="partner-code__words">
            对方也在用本系统时，输入加入码后，您就能看到对方的创建进度
          </Text>
        )}
        {making.error ? <Notice tone="bad">{making.error.message}</Notice> : null}
        <ActionButton id="partner-code-make" busy={making.running} onTap={() => void make()}>
          {made ? '换一个加入码' : '生成加入码'}
        </ActionButton>
      </Card>
    </Section>
  );
}
