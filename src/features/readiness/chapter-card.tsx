import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import type { ReadinessChapter } from '@/shared/campaign/readiness-contract';
import './chapter-card.scss';
import { chapterLine } from './chapter-line';
import { IndicatorRow } from './indicator-row';
import { wholePercent } from './readiness-words';

interface ChapterCardProps {
  chapter: ReadinessChapter;
  open: boolean;
  /** How many indicators of an open chapter are drawn. */
  shown: number;
  onToggle: (code: string) => void;
}

/** A chapter with its figure; a tap opens its indicators below it. */
export function ChapterCard({ chapter, open, shown, onToggle }: ChapterCardProps) {
  const { code, title, readinessPermille, weightCentipoints, indicators } = chapter;
  const scored = weightCentipoints > 0;
  return (
    <Card flush>
      <View
        id={`chapter-${code}`}
        className="chapter-card"
        hoverClass="chapter-card--pressed"
        role="button"
        aria-expanded={open}
        onClick={() => onToggle(code)}
      >
        <View className="chapter-card__words">
          <Text className="chapter-card__title">{`${code} ${title}`}</Text>
          <Text className="chapter-card__line">{chapterLine(chapter)}</Text>
          {scored ? (
            <View className="chapter-card__track">
              <View
                className={`chapter-card__fill${readinessPermille < 1000 ? '' : ' chapter-card__fill--full'}`}
                style={{ width: `${readinessPermille / 10}%` }}
              />
            </View>
          ) : null}
        </View>
        {scored ? (
          <Text className="chapter-card__percent">{`${wholePercent(readinessPermille)}%`}</Text>
        ) : null}
        <Icon name={open ? 'down' : 'right'} size="small" />
      </View>
      {open
        ? indicators.slice(0, shown).map((each) => <IndicatorRow key={each.key} indicator={each} />)
        : null}
      {open && indicators.length > shown ? (
        <Text className="chapter-card__more">{`已显示${shown}项，共${indicators.length}项，往上滑看更多`}</Text>
      ) : null}
    </Card>
  );
}
