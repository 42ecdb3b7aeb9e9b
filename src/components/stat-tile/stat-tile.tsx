import { Text, View } from '@tarojs/components';
import './stat-tile.scss';

interface StatTileProps {
  label: string;
  value: string | number;
  unit?: string;
  /** A short line under the figure, e.g. `目标 25 小时`. */
  note?: string;
  tone?: 'plain' | 'brand' | 'gold';
  onTap?: () => void;
}

/** One number that matters. Put two or three into a StatRow. */
export function StatTile({ label, value, unit, note, tone = 'plain', onTap }: StatTileProps) {
  return (
    <View
      className="tc-stat"
      hoverClass={onTap ? 'tc-stat--pressed' : 'none'}
      role={onTap ? 'button' : undefined}
      onClick={onTap}
    >
      <View className={`tc-stat__figure tc-stat__figure--${tone}`}>
        <Text>{value}</Text>
        {unit ? <Text className="tc-stat__unit">{unit}</Text> : null}
      </View>
      <Text className="tc-stat__label">{label}</Text>
      {note ? <Text className="tc-stat__note">{note}</Text> : null}
    </View>
  );
}
