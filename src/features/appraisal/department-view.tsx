import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Card } from '@/components/card/card';
import { FactList } from '@/components/fact-list/fact-list';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { Section } from '@/components/section/section';
import type { AppraisalResult } from '@/shared/appraisal/contract';
import { centipointsText } from '@/shared/text/points-text';
import { AppealList } from './appeal-list';
import { AppealSheet } from './appeal-sheet';
import { addedLines, periodWords } from './appraisal-words';
import { ItemList } from './item-list';
import { ItemSheet } from './item-sheet';
import { LineCard } from './line-card';

const WHOLE = 10_000;

interface DepartmentViewProps {
  result: AppraisalResult;
  onChanged: () => Promise<void>;
}

/** The result of a department: the figure, the lines it is made of, and what may be said to it. */
export function DepartmentView({ result, onChanged }: DepartmentViewProps) {
  const [asked, setAsked] = useState<'appeal' | 'item'>();
  const done = () => {
    setAsked(undefined);
    void onChanged();
  };
  return (
    <PageFrame bottomBar={<Bar result={result} onAsk={setAsked} />}>
      <Head result={result} />
      <Section title="逐项得分">
        <Card flush>
          {result.lines.map((line) => (
            <LineCard key={line.part} line={line} />
          ))}
        </Card>
      </Section>
      <ItemList result={result} onChanged={onChanged} />
      <AppealList result={result} onChanged={onChanged} />
      <AppealSheet
        result={result}
        open={asked === 'appeal'}
        onClose={() => setAsked(undefined)}
        onDone={done}
      />
      <ItemSheet result={result} open={asked === 'item'} onClose={() => setAsked(undefined)} onDone={done} />
    </PageFrame>
  );
}

function Head({ result }: { result: AppraisalResult }) {
  const { totalCentipoints, name, people, appraisal } = result;
  const added = addedLines(result);
  if (totalCentipoints === null) {
    return (
      <Notice tone="info">{`${name}在${periodWords(appraisal.periodKey)}没有可以考核的内容，不计分`}</Notice>
    );
  }
  return (
    <Card>
      <ProgressRing
        size="large"
        ratio={totalCentipoints / WHOLE}
        text={centipointsText(totalCentipoints)}
        label={name}
        note={`${periodWords(appraisal.periodKey)}，${people}人，满分100分`}
      />
      {added.length > 0 ? <FactList facts={added} /> : null}
    </Card>
  );
}

function Bar({ result, onAsk }: { result: AppraisalResult; onAsk: (what: 'appeal' | 'item') => void }) {
  if (result.mayPropose) {
    return (
      <BottomBar>
        <ActionButton id="item-propose" kind="primary" icon="plus" onTap={() => onAsk('item')}>
          提出加减分
        </ActionButton>
      </BottomBar>
    );
  }
  if (!result.mayAppeal) return null;
  return (
    <BottomBar>
      <ActionButton id="appraisal-appeal" kind="secondary" onTap={() => onAsk('appeal')}>
        对结果有疑问，提出申诉
      </ActionButton>
    </BottomBar>
  );
}
