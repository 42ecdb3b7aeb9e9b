import { Text, View } from '@tarojs/components';
import './fact-list.scss';

interface FactListProps {
  /** What has no value is left out. */
  facts: ReadonlyArray<{ readonly label: string; readonly value: string; readonly bad?: boolean }>;
}

/** What is known of something, a line each; stands in a Card. */
export function FactList({ facts }: FactListProps) {
  return (
    <View className="tc-facts">
      {facts
        .filter(({ value }) => value !== '')
        .map(({ label, value, bad = false }) => (
          <View className="tc-facts__line" key={label}>
            <View className="tc-facts__label">
              <Text>{label}</Text>
            </View>
            <View className={`tc-facts__value${bad ? ' tc-facts__value--bad' : ''}`}>
              <Text>{value}</Text>
            </View>
          </View>
        ))}
    </View>
  );
}
