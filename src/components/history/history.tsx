import { Text, View } from '@tarojs/components';
import { Card } from '../card/card';
import { Pictures } from '../pictures/pictures';
import { Section } from '../section/section';
import './history.scss';

interface HistoryStep {
  readonly key: string;
  /** What happened and, where it is told, who did it. */
  readonly words: string;
  /** When, in words; absent for what is still waited for. */
  readonly when?: string;
  /** Reasons and changes, a box each; what is empty is left out. */
  readonly notes?: readonly string[];
  /** Cloud file ids. */
  readonly pictures?: readonly string[];
  readonly tone?: 'plain' | 'good' | 'bad' | 'wait';
}

interface HistoryProps {
  title?: string;
  /** The latest first. */
  steps: readonly HistoryStep[];
}

/** What became of something, one under the other; nothing while nothing happened. */
export function History({ title = '办理经过', steps }: HistoryProps) {
  if (steps.length === 0) return null;
  return (
    <Section title={title}>
      <Card>
        {steps.map(({ key, words, when, notes = [], pictures = [], tone = 'plain' }) => (
          <View className="tc-history__step" key={key}>
            <View className={`tc-history__mark tc-history__mark--${tone}`} />
            <Text className="tc-history__event">{words}</Text>
            {when ? <Text className="tc-history__time">{when}</Text> : null}
            {notes
              .filter((note) => note !== '')
              .map((note) => (
                <Text className="tc-history__note" key={note}>
                  {note}
                </Text>
              ))}
            <Pictures fileIds={pictures} />
          </View>
        ))}
      </Card>
    </Section>
  );
}
