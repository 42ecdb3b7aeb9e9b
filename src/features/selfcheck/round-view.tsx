import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { Icon } from '@/components/icon/icon';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { openPage, replacePage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import './round-view.scss';

type Round = Output<'selfcheck.round'>;

interface RoundViewProps {
  answer: Round;
  judges: boolean;
  reload: () => Promise<void>;
}

/** How far a round is, chapter by chapter; whoever judges goes on from here. */
export function RoundView({ answer, judges, reload }: RoundViewProps) {
  const { round, chapters } = answer;
  const closing = useMutation('selfcheck.close');
  const [asking, setAsking] = useState(false);
  const lines = chapters.reduce((sum, chapter) => sum + chapter.lines, 0);
  const judged = chapters.reduce((sum, chapter) => sum + chapter.judged, 0);
  const next = chapters.find((chapter) => chapter.judged < chapter.lines);
  const close = async () => {
    const done = await closing.run({ roundId: round.roundId });
    if (!done) return reload();
    toast('自查结束，得分已计入创建就绪度');
    replacePage('selfcheck/result', { roundId: round.roundId });
  };
  const main = next ? (
    <ActionButton
      id="round-go-on"
      kind="primary"
      onTap={() => openPage('selfcheck/judge', { roundId: round.roundId, chapter: next.code })}
    >
      {judged === 0 ? '开始评分' : `接着评：${next.title}`}
    </ActionButton>
  ) : (
    <ActionButton id="round-close" kind="primary" busy={closing.running} onTap={() => setAsking(true)}>
      {round.state === 'closing' ? '继续结束自查' : '结束自查，看得分'}
    </ActionButton>
  );
  return (
    <PageFrame
      bottomBar={judges ? <MessageBar error={closing.error?.message}>{main}</MessageBar> : undefined}
    >
      <Card>
        <Text className="round-view__title">{round.title}</Text>
        <ProgressRing
          size="large"
          ratio={lines === 0 ? 0 : judged / lines}
          text={`${judged}/${lines}`}
          label="已评项目"
          note={judged === lines ? '全部评完，可以结束了' : `还有${lines - judged}项没有评`}
        />
      </Card>
      <Section title="按章评分">
        <Card flush>
          {chapters.map((chapter) => (
            <ChapterRow
              key={chapter.code}
              chapter={chapter}
              onTap={() => openPage('selfcheck/judge', { roundId: round.roundId, chapter: chapter.code })}
            />
          ))}
        </Card>
      </Section>
      <ConfirmSheet
        open={asking}
        title="结束这轮自查"
        message="结束后评分不再变动，系统统计的数字也定格在此刻。有变化可以在下一轮再评。"
        confirmText="结束自查"
        busy={closing.running}
        onConfirm={() => {
          setAsking(false);
          void close();
        }}
        onClose={() => setAsking(false)}
      />
    </PageFrame>
  );
}

function ChapterRow({ chapter, onTap }: { chapter: Round['chapters'][number]; onTap: () => void }) {
  const { code, title, lines, judged } = chapter;
  const done = judged === lines;
  return (
    <View
      id={`chapter-${code}`}
      className="round-chapter"
      hoverClass="round-chapter--pressed"
      role="button"
      onClick={onTap}
    >
      <View className={`round-chapter__mark${done ? ' round-chapter__mark--done' : ''}`}>
        {done ? <Icon name="check" size="small" /> : <Text>{code}</Text>}
      </View>
      <View className="round-chapter__words">
        <Text className="round-chapter__title">{`${code} ${title}`}</Text>
        <View className="round-chapter__track">
          <View
            className={`round-chapter__fill${done ? ' round-chapter__fill--done' : ''}`}
            style={{ width: `${lines === 0 ? 0 : Math.floor((100 * judged) / lines)}%` }}
          />
        </View>
        <Text className="round-chapter__line">
          {done ? `${lines}项全部评完` : `已评${judged}项，共${lines}项`}
        </Text>
      </View>
      <Icon name="right" size="small" />
    </View>
  );
}
