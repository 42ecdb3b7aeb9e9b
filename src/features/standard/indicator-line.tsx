import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { openPage } from '@/services/route';
import { INDICATOR_KIND_LABELS } from '@/shared/standard/indicator';
import './chapter-card.scss';
import { type IndicatorRow, worthText } from './standard-words';

/** One indicator in the tree. */
export function IndicatorLine({ row }: { row: IndicatorRow }) {
  const { key, code, title, kind, weightCentipoints, counted, statementChars } = row;
  const notes = [
    counted ? '自动计数' : INDICATOR_KIND_LABELS[kind],
    ...(statementChars > 0 ? ['已写说明'] : []),
  ];
  return (
    <View
      id={`indicator-${key}`}
      className="indicator-line"
      role="button"
      hoverClass="tc-row--pressed"
      onClick={() => openPage('campaign/indicator', { key })}
    >
      <Text className="indicator-line__code">{code}</Text>
      <View className="indicator-line__words">
        <Text className="indicator-line__title">{title}</Text>
        <Text className="indicator-line__note">{notes.join('，')}</Text>
      </View>
      {kind === 'veto' ? null : (
        <Text className="indicator-line__worth">{worthText(kind, weightCentipoints)}</Text>
      )}
      <View className="indicator-line__arrow">
        <Icon name="right" size="small" />
      </View>
    </View>
  );
}
