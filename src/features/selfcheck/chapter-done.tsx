import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { goBack } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import type { RoundLineView } from '@/shared/selfcheck/contract';
import { centipointsText, signedCentipoints } from '@/shared/text/points-text';
import { measuredWords, outcomeWords } from './round-words';

interface ChapterDoneProps {
  chapter: Output<'selfcheck.chapter'>;
  /** Those that a person judges, with what was just said. */
  lines: readonly RoundLineView[];
  round: Output<'selfcheck.round'>;
  judges: boolean;
  onAgain: () => void;
  onNext: (chapterCode: string) => void;
}

/** What a chapter came to, with what the system counts, and where to go on. */
export function ChapterDone({ chapter, lines, round, judges, onAgain, onNext }: ChapterDoneProps) {
  const place = round.chapters.findIndex(({ code }) => code === chapter.code);
  const next = round.chapters[place + 1];
  const measured = chapter.lines.filter(({ isMeasured }) => isMeasured);
  const judged = lines.filter(({ judgement }) => judgement !== null);
  return (
    <PageFrame
      bottomBar={
        <BottomBar>
          {next ? (
            <ActionButton id="judge-next-chapter" kind="primary" onTap={() => onNext(next.code)}>
              {`下一章：${next.title}`}
            </ActionButton>
          ) : (
            <ActionButton id="judge-home" kind="primary" onTap={goBack}>
              回到评分总览
            </ActionButton>
          )}
        </BottomBar>
      }
    >
      <Card>
        <ProgressRing
          size="large"
          ratio={lines.length === 0 ? 1 : judged.length / lines.length}
          text={`${judged.length}/${lines.length}`}
          label={`${chapter.code} ${chapter.title}`}
          note={judged.length === lines.length ? '本章评完了' : `还有${lines.length - judged.length}项没有评`}
        />
      </Card>
      {lines.length > 0 ? (
        <Section title="评定结果" {...(judges ? { more: '从头再看', onMore: onAgain } : {})}>
          <Card flush>
            {lines.map((line) => (
              <ListRow
                key={line.key}
                title={`${line.code} ${line.title}`}
                lines={
                  line.judgement?.reason ? [outcomeWords(line), line.judgement.reason] : [outcomeWords(line)]
                }
                trail={<Points line={line} />}
              />
            ))}
          </Card>
        </Section>
      ) : null}
      {measured.length > 0 ? (
        <Section title="系统统计，不用评">
          <Card flush>
            {measured.map((line) => (
              <ListRow
                key={line.key}
                title={`${line.code} ${line.title}`}
                lines={[line.measured ? measuredWords(line.measured) : outcomeWords(line)]}
                trail={
                  line.measured ? (
                    <StatusTag tone={line.measured.percent >= 100 ? 'good' : 'wait'}>
                      {`${line.measured.percent}%`}
                    </StatusTag>
                  ) : (
                    <Points line={line} />
                  )
                }
              />
            ))}
          </Card>
        </Section>
      ) : null}
    </PageFrame>
  );
}

function Points({ line }: { line: RoundLineView }) {
  const { kind, judgement, weightCentipoints } = line;
  if (!judgement) return <StatusTag tone="wait">未评</StatusTag>;
  if (kind === 'veto') {
    const occurred = judgement.outcome.kind === 'veto' && judgement.outcome.occurred;
    return <StatusTag tone={occurred ? 'bad' : 'good'}>{outcomeWords(line)}</StatusTag>;
  }
  if (kind === 'plus' || kind === 'minus') {
    const tone = judgement.centipoints > 0 ? 'good' : judgement.centipoints < 0 ? 'bad' : 'quiet';
    return <StatusTag tone={tone}>{`${signedCentipoints(judgement.centipoints)}分`}</StatusTag>;
  }
  const full = judgement.centipoints >= weightCentipoints;
  return (
    <StatusTag tone={full ? 'good' : judgement.centipoints === 0 ? 'bad' : 'wait'}>
      {`${centipointsText(judgement.centipoints)}/${centipointsText(weightCentipoints)}分`}
    </StatusTag>
  );
}
