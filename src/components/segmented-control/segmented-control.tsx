import { Text, View } from '@tarojs/components';
import type { Choice } from '../filter-chips/filter-chips';
import './segmented-control.scss';

interface SegmentedControlProps<T extends string> {
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** Two to four views of the same page. */
export function SegmentedControl<T extends string>({ choices, value, onChange }: SegmentedControlProps<T>) {
  return (
    <View className="tc-segments" role="tablist">
      {choices.map((choice) => (
        <View
          className={`tc-segments__one${choice.value === value ? ' tc-segments__one--on' : ''}`}
          key={choice.value}
          role="tab"
          aria-selected={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          <Text>{choice.label}</Text>
        </View>
      ))}
    </View>
  );
}
