import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon';
import './result-screen.scss';

export type ResultTone = 'good' | 'wait' | 'bad';

interface ResultScreenProps {
  id?: string;
  tone: ResultTone;
  title: string;
  /** What it was about, e.g. the activity's title. */
  subject?: string;
  /** When, how long, what happens next; one line each. */
  lines: readonly string[];
  /** The ActionButtons of what one may do next. */
  children: ReactNode;
}

const ICONS: Record<ResultTone, IconName> = { good: 'check', wait: 'clock', bad: 'warning' };

/** Covers the page and says what became of an act, so that nobody has to wonder. */
export function ResultScreen({ id, tone, title, subject, lines, children }: ResultScreenProps) {
  return (
    <View id={id} className={`tc-result tc-result--${tone}`} aria-live="assertive">
      <View className="tc-result__sign">
        <Icon name={ICONS[tone]} size="large" />
      </View>
      <Text className="tc-result__title">{title}</Text>
      {subject ? <Text className="tc-result__subject">{subject}</Text> : null}
      <View className="tc-result__lines">
        {lines.map((line) => (
          <Text className="tc-result__line" key={line}>
            {line}
          </Text>
        ))}
      </View>
      <View className="tc-result__actions">{children}</View>
    </View>
  );
}
