import { ScrollView, Text, View } from '@tarojs/components';
import './filter-chips.scss';

export interface Choice<T extends string = string> {
  value: T;
  label: string;
}

interface FilterChipsProps<T extends string> {
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One of several filters, in a line that scrolls sideways. */
export function FilterChips<T extends string>({ choices, value, onChange }: FilterChipsProps<T>) {
  return (
    <ScrollView scrollX className="tc-chips" enhanced showScrollbar={false}>
      <View className="tc-chips__line">
        {choices.map((choice) => (
          <View
            className={`tc-chips__chip${choice.value === value ? ' tc-chips__chip--on' : ''}`}
            key={choice.value}
            role="radio"
            aria-checked={choice.value === value}
            onClick={() => onChange(choice.value)}
          >
            <Text>{choice.label}</Text>
          </View>
        ))}
      </View>
    </ScrollView>
  );
}
