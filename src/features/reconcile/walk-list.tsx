import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import type { WalkRow } from '@/shared/reconcile/contract';
import { walkLines, walkMark, walkTitle } from './walk-words';
import './walk-list.scss';

/** What is compared, in plain words, and how each part went. */
export function WalkList({ walks }: { walks: readonly WalkRow[] }) {
  return (
    <Section title="核对的内容">
      <Text className="walk-list__what">
        把积分、时长、材料、任务、台账等从一条条明细重新加一遍，看与各处显示的合计是否一致。
      </Text>
      <Card flush>
        {walks.map((walk) => {
          const { tone, word } = walkMark(walk);
          return (
            <ListRow
              key={walkTitle(walk)}
              title={walkTitle(walk)}
              lines={walkLines(walk, walks, serverNowMs())}
              trail={<StatusTag tone={tone}>{word}</StatusTag>}
            />
          );
        })}
      </Card>
    </Section>
  );
}
