import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { openPage } from '@/services/route';
import './chapter-card.scss';
import { ChapterSheet } from './chapter-sheet';
import { IndicatorLine } from './indicator-line';
import { chapterCentipoints, pointsText, type StandardChapter } from './standard-words';

interface ChapterCardProps {
  chapter: StandardChapter;
  open: boolean;
  administrator: boolean;
  onToggle: () => void;
  onChanged: () => Promise<void>;
}

/** Weight of a chapter that fills the bar, in hundredths: few weigh more than a fifth of the whole. */
const FULL_BAR = 2000;

/** A chapter with its weight as a bar; opened, its indicators by heading. */
export function ChapterCard({ chapter, open, administrator, onToggle, onChanged }: ChapterCardProps) {
  const [editing, setEditing] = useState(false);
  const { code, title, indicators } = chapter;
  const points = chapterCentipoints(chapter);
  const width = `${Math.min(100, Math.round((points / FULL_BAR) * 100))}%`;
  return (
    <Card flush>
      <View
        id={`chapter-${code}`}
        className="standard-chapter__head"
        role="button"
        aria-expanded={open}
        hoverClass="tc-row--pressed"
        onClick={onToggle}
      >
        <Text className="standard-chapter__code">{code}</Text>
        <View className="standard-chapter__words">
          <Text className="standard-chapter__title">{title}</Text>
          <Text className="standard-chapter__line">
            {points > 0
              ? `${indicators.length}项，${pointsText(points)}分`
              : `${indicators.length}项，不计入总分`}
          </Text>
          {points > 0 ? (
            <View className="standard-chapter__bar">
              <View className="standard-chapter__fill" style={{ width }} />
            </View>
          ) : null}
        </View>
        <View className={`standard-chapter__arrow${open ? ' standard-chapter__arrow--open' : ''}`}>
          <Icon name="down" size="small" />
        </View>
      </View>
      {open ? <Lines chapter={chapter} /> : null}
      {open && administrator ? (
        <View className="standard-chapter__acts">
          <ActionButton
            id={`indicator-add-${code}`}
            kind="quiet"
            icon="plus"
            compact
            onTap={() => openPage('campaign/indicator-edit', { chapter: code })}
          >
            新增指标
          </ActionButton>
          <ActionButton
            id={`chapter-edit-${code}`}
            kind="quiet"
            icon="edit"
            compact
            onTap={() => setEditing(true)}
          >
            修改这一章
          </ActionButton>
        </View>
      ) : null}
      {editing ? (
        <ChapterSheet chapter={chapter} onChanged={onChanged} onClose={() => setEditing(false)} />
      ) : null}
    </Card>
  );
}

/** Indicators in order, each heading before what lies under it. */
function Lines({ chapter }: { chapter: StandardChapter }) {
  const { headings, indicators } = chapter;
  const under = (code: string) => indicators.filter((each) => each.code.startsWith(`${code}.`));
  const direct = indicators.filter((each) => !headings.some(({ code }) => each.code.startsWith(`${code}.`)));
  return (
    <>
      {direct.map((row) => (
        <IndicatorLine key={row.key} row={row} />
      ))}
      {headings.map((heading) => (
        <View key={heading.code}>
          <Text className="standard-chapter__heading">{`${heading.code} ${heading.title}`}</Text>
          {under(heading.code).map((row) => (
            <IndicatorLine key={row.key} row={row} />
          ))}
        </View>
      ))}
    </>
  );
}
