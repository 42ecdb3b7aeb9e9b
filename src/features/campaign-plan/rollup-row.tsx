import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { StatusTag } from '@/components/status-tag/status-tag';
import './rollup-row.scss';
import { percentOf, type RollupRow as Row, standingLine } from './rollup-rows';

interface RollupRowProps {
  row: Row;
  /** The unit that leads. */
  own: boolean;
  onTap: () => void;
}

/** A unit with its figure as a bar, where it is, and what is late. */
export function RollupRow({ row, own, onTap }: RollupRowProps) {
  const { key, name, standing, late } = row;
  const percent = `${percentOf(standing.readinessPermille)}%`;
  return (
    <View
      id={`rollup-${key}`}
      className="rollup-row"
      hoverClass="rollup-row--pressed"
      role="button"
      onClick={onTap}
    >
      <View className="rollup-row__words">
        <View className="rollup-row__head">
          <Text className="rollup-row__name">{own ? `${name}（主创）` : name}</Text>
          <Text className="rollup-row__percent">{percent}</Text>
        </View>
        <View className="rollup-row__track">
          <View
            className={`rollup-row__fill${own ? ' rollup-row__fill--own' : ''}`}
            style={{ width: `${standing.readinessPermille / 10}%` }}
          />
        </View>
        <Text className="rollup-row__line">{standingLine(standing)}</Text>
        {late.length > 0 ? (
          <View className="rollup-row__tags">
            {late.map((words) => (
              <StatusTag key={words} tone="bad">
                {words}
              </StatusTag>
            ))}
          </View>
        ) : null}
      </View>
      <Icon name="right" size="small" />
    </View>
  );
}
