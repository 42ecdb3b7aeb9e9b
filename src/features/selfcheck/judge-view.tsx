import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Icon } from '@/components/icon/icon';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { replacePage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { ChapterDone } from './chapter-done';
import { JudgeCard } from './judge-card';
import './judge-view.scss';
import { type Judging, useJudging } from './use-judging';

interface JudgeViewProps {
  chapter: Output<'selfcheck.chapter'>;
  round: Output<'selfcheck.round'>;
  judges: boolean;
}

/** A chapter line by line, like cards: the demand, what is there to show for it, and one decision. */
export function JudgeView({ chapter, round, judges }: JudgeViewProps) {
  const judging = useJudging(chapter.roundId, chapter.lines);
  const { lines, at, go } = judging;
  const line = lines[at];
  const mayJudge = judges && round.round.state === 'open';
  if (!line) {
    return (
      <ChapterDone
        chapter={chapter}
        lines={lines}
        round={round}
        judges={mayJudge}
        onAgain={() => go(0)}
        onNext={(code) => replacePage('selfcheck/judge', { roundId: chapter.roundId, chapter: code })}
      />
    );
  }
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={judging.error}>
          {mayJudge ? (
            <ActionButton
              id="judge-save"
              kind="primary"
              busy={judging.running}
              onTap={() => void judging.save()}
            >
              {at + 1 < lines.length ? '保存，下一项' : '保存，评完本章'}
            </ActionButton>
          ) : (
            <ActionButton id="judge-next" kind="primary" onTap={() => go(at + 1)}>
              {at + 1 < lines.length ? '下一项' : '看本章结果'}
            </ActionButton>
          )}
        </MessageBar>
      }
    >
      <Steps chapter={chapter} judging={judging} />
      <JudgeCard line={line} grades={round.grades} judging={judging} judges={mayJudge} />
    </PageFrame>
  );
}

/** Where one is in the chapter; arrows go back and forth without deciding. */
function Steps({ chapter, judging }: { chapter: Output<'selfcheck.chapter'>; judging: Judging }) {
  const { lines, at, go } = judging;
  return (
    <View className="judge-steps">
      <Text className="judge-steps__chapter">{`${chapter.code} ${chapter.title}`}</Text>
      <View className="judge-steps__track">
        {lines.map(({ key, judgement }, index) => (
          <View
            key={key}
            className={`judge-steps__one${judgement ? ' judge-steps__one--done' : ''}${index === at ? ' judge-steps__one--now' : ''}`}
          />
        ))}
      </View>
      <View className="judge-steps__line">
        <View
          id="judge-back"
          className={`judge-steps__arrow judge-steps__arrow--back${at === 0 ? ' judge-steps__arrow--off' : ''}`}
          role="button"
          aria-label="上一项"
          onClick={at === 0 ? undefined : () => go(at - 1)}
        >
          <Icon name="right" />
        </View>
        <Text className="judge-steps__place">{`第${at + 1}项，共${lines.length}项`}</Text>
        <View
          id="judge-forward"
          className="judge-steps__arrow"
          role="button"
          aria-label="下一项"
          onClick={() => go(at + 1)}
        >
          <Icon name="right" />
        </View>
      </View>
    </View>
  );
}
