import { Text, View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FilterChips } from '@/components/filter-chips/filter-chips';
import type { ReadinessChapter } from '@/shared/campaign/readiness-contract';
import { ChapterCard } from './chapter-card';
import {
  choiceCounts,
  chosenIndicators,
  INDICATOR_CHOICE_LABELS,
  INDICATOR_CHOICES,
  type IndicatorChoice,
} from './indicator-choice';
import { IndicatorRow } from './indicator-row';
import { NoStandard } from './no-standard';
import './tree-view.scss';

const PAGE_ROWS = 20;

interface TreeViewProps {
  chapters: readonly ReadinessChapter[];
  initial: IndicatorChoice;
}

/** The standard to drill down: all of it by chapter, or what is lacking as one list, the most urgent first. */
export function TreeView({ chapters, initial }: TreeViewProps) {
  const [choice, setChoice] = useState(initial);
  const [open, setOpen] = useState<string>();
  const [shown, setShown] = useState(PAGE_ROWS);
  useReachBottom(() => setShown((rows) => rows + PAGE_ROWS));
  const counts = choiceCounts(chapters);
  if (counts.all === 0) return <NoStandard />;
  const turn = (next: IndicatorChoice) => {
    setChoice(next);
    setShown(PAGE_ROWS);
  };
  const toggle = (code: string) => {
    setOpen(open === code ? undefined : code);
    setShown(PAGE_ROWS);
  };
  return (
    <>
      <View className="tree-view__choices">
        <FilterChips
          choices={INDICATOR_CHOICES.map((value) => ({
            value,
            label: `${INDICATOR_CHOICE_LABELS[value]} ${counts[value]}`,
          }))}
          value={choice}
          onChange={turn}
        />
      </View>
      {choice === 'all' ? (
        chapters.map((chapter) => (
          <ChapterCard
            key={chapter.code}
            chapter={chapter}
            open={open === chapter.code}
            shown={shown}
            onToggle={toggle}
          />
        ))
      ) : (
        <ChosenList chapters={chapters} choice={choice} shown={shown} />
      )}
    </>
  );
}

interface ChosenListProps {
  chapters: readonly ReadinessChapter[];
  choice: Exclude<IndicatorChoice, 'all'>;
  shown: number;
}

const EMPTY: Record<ChosenListProps['choice'], { title: string; hint: string }> = {
  evidence: { title: '材料都齐了', hint: '新的活动和文件会自动计入' },
  short: { title: '各项指标都已达标', hint: '继续保持，迎检前再自查一次' },
  ready: { title: '还没有完全就绪的指标', hint: '结果达标、材料充足才算就绪' },
};

function ChosenList({ chapters, choice, shown }: ChosenListProps) {
  const chosen = chosenIndicators(chapters, choice);
  if (chosen.length === 0) return <EmptyState icon="done" {...EMPTY[choice]} />;
  return (
    <>
      <Card flush>
        {chosen.slice(0, shown).map((indicator) => (
          <IndicatorRow key={indicator.key} indicator={indicator} explains={choice === 'evidence'} />
        ))}
      </Card>
      {chosen.length > shown ? (
        <Text className="tree-view__more">{`已显示${shown}项，共${chosen.length}项，往上滑看更多`}</Text>
      ) : null}
    </>
  );
}
