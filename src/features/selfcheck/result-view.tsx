import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { BarList } from '@/components/bar-list/bar-list';
import { Card } from '@/components/card/card';
import { FilterChips } from '@/components/filter-chips/filter-chips';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import type { RoundRow } from '@/shared/selfcheck/contract';
import { centipointsText } from '@/shared/text/points-text';
import { CompareRounds } from './compare-rounds';
import './result-view.scss';
import { passWords, roundLines, scorePercent, scoreWords } from './round-words';

interface ResultViewProps {
  answer: Output<'selfcheck.round'>;
  /** All rounds of the campaign, newest first. */
  rounds: readonly RoundRow[];
}

/** What a closed round came to, chapter by chapter, and what differs from another one. */
export function ResultView({ answer, rounds }: ResultViewProps) {
  const { round, chapters } = answer;
  const { score } = round;
  const others = useMemo(() => comparable(round, rounds), [round, rounds]);
  const [chosen, setChosen] = useState<string>();
  const withRoundId = chosen ?? others[0]?.value;
  if (!score) return null;
  const pass = passWords(score, round.passPercent);
  return (
    <>
      <Card>
        <ProgressRing
          size="large"
          ratio={scorePercent(score) / 100}
          text={centipointsText(score.centipoints)}
          label={round.title}
          note={`满分${centipointsText(score.fullCentipoints)}分，${roundLines(round, serverNowMs()).join('')}`}
          colour={pass?.tone === 'bad' ? 'amber' : 'brand'}
        />
      </Card>
      {pass ? <Notice tone={pass.tone}>{pass.words}</Notice> : null}
      <Section title="各章得分">
        <Card>
          <BarList
            max={100}
            bars={chapters
              .filter(({ fullCentipoints }) => fullCentipoints > 0)
              .map((chapter) => ({
                key: chapter.code,
                label: `${chapter.code} ${chapter.title}`,
                value: scorePercent(chapter),
                text: scoreWords(chapter),
              }))}
            onTap={(code) => openPage('selfcheck/judge', { roundId: round.roundId, chapter: code })}
          />
        </Card>
      </Section>
      {withRoundId ? (
        <Section title="和以前比">
          {others.length > 1 ? (
            <View className="result-view__rounds">
              <FilterChips choices={others} value={withRoundId} onChange={setChosen} />
            </View>
          ) : null}
          <CompareRounds roundId={round.roundId} withRoundId={withRoundId} />
        </Section>
      ) : null}
      <Card flush>
        <ListRow
          id="result-findings"
          lead={<Icon name="flag" />}
          title="问题整改"
          lines={['没得满分的地方，落实到人去改']}
          onTap={() => openPage('selfcheck/findings')}
        />
      </Card>
    </>
  );
}

const MOST_OTHERS = 6;

/** Closed rounds before this one, the nearest first. */
function comparable({ openedAtMs }: RoundRow, rounds: readonly RoundRow[]) {
  return rounds
    .filter((other) => other.state === 'closed' && other.openedAtMs < openedAtMs)
    .slice(0, MOST_OTHERS)
    .map(({ roundId, title }) => ({ value: roundId, label: title }));
}
