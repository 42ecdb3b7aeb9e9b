import { Text, View } from '@tarojs/components';
import { useFault } from '../form-faults/use-fault';
import { FieldError } from '../form-row/field-error';
import { Icon } from '../icon/icon';
import './choice-tiles.scss';

export interface Tile<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Below, small. */
  readonly note?: string;
}

interface ChoiceTilesProps<T extends string> {
  /** Begins the id of each. */
  id: string;
  label: string;
  tiles: readonly Tile<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  error?: string;
}

/** The one decision of a screen: few choices, each as large as a thumb. */
export function ChoiceTiles<T extends string>({
  id,
  label,
  tiles,
  value,
  onChange,
  error,
}: ChoiceTilesProps<T>) {
  const rowId = useFault(error);
  return (
    <View id={rowId} className="tc-tiles" role="radiogroup" aria-label={label}>
      <Text className="tc-tiles__label">{label}</Text>
      <View className="tc-tiles__all">
        {tiles.map((tile) => {
          const on = tile.value === value;
          return (
            <View
              key={tile.value}
              id={`${id}-${tile.value}`}
              className={`tc-tiles__one${on ? ' tc-tiles__one--on' : ''}`}
              role="radio"
              aria-checked={on}
              onClick={() => onChange(tile.value)}
            >
              <View className="tc-tiles__head">
                {on ? <Icon name="check" size="small" /> : null}
                <Text className="tc-tiles__words">{tile.label}</Text>
              </View>
              {tile.note ? <Text className="tc-tiles__note">{tile.note}</Text> : null}
            </View>
          );
        })}
      </View>
      {error ? <FieldError>{error}</FieldError> : null}
    </View>
  );
}
