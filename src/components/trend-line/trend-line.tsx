import { Image, Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { useLargeType } from '@/services/large-type';
import { svgDataUri } from '@/shared/chart/svg-data-uri';
import { type TrendSeries, trendSvg } from '@/shared/chart/trend-svg';
import './trend-line.scss';

interface TrendLineProps {
  /** Axis labels in order, e.g. `12月`. */
  labels: readonly string[];
  /** One or two series; the second is dashed. */
  series: readonly TrendSeries[];
  /** Drawn across, named by `targetLabel`. */
  target?: number;
  targetLabel?: string;
}

/** Months from left to right. */
export function TrendLine({ labels, series, target, targetLabel = '目标' }: TrendLineProps) {
  const textScale = useLargeType() ? 1.3 : 1;
  const source = useMemo(
    () => svgDataUri(trendSvg({ labels, series, target, textScale })),
    [labels, series, target, textScale],
  );
  const aloud = series
    .map((one) => `${one.name}：${labels.map((label, at) => `${label}${one.values[at] ?? '无'}`).join('，')}`)
    .join('；');
  return (
    <View className="tc-trend" aria-label={aloud}>
      <View className="tc-trend__legend">
        {series.map((one, at) => (
          <View className="tc-trend__name" key={one.name}>
            <View
              className={`tc-trend__sign tc-trend__sign--${one.colour}${at > 0 ? ' tc-trend__sign--dashed' : ''}`}
            />
            <Text>{one.name}</Text>
          </View>
        ))}
        {target === undefined ? null : (
          <View className="tc-trend__name">
            <View className="tc-trend__sign tc-trend__sign--gold tc-trend__sign--dotted" />
            <Text>{`${targetLabel} ${target}`}</Text>
          </View>
        )}
      </View>
      <Image className="tc-trend__image" src={source} mode="scaleToFill" />
    </View>
  );
}
