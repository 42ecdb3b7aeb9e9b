import { View } from '@tarojs/components';
import { type Choice, FilterChips } from '@/components/filter-chips/filter-chips';
import './chip-line.scss';

interface ChipLineProps<T extends string> {
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** Filters with room below them, for what is not a list of its own. */
export function ChipLine<T extends string>(props: ChipLineProps<T>) {
  return (
    <View className="ledger-chip-line">
      <FilterChips {...props} />
    </View>
  );
}
