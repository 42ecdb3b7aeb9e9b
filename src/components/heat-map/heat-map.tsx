import { Image, ScrollView, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useMemo } from 'react';
import { useLargeType } from '@/services/large-type';
import { heatSvg } from '@/shared/chart/heat-svg';
import { svgDataUri } from '@/shared/chart/svg-data-uri';
import type { LocalDate } from '@/shared/time/local-date';
import './heat-map.scss';

interface HeatMapProps {
  /** Value by day. */
  values: Readonly<Record<string, number>>;
  from: LocalDate;
  to: LocalDate;
  /** Least value of each of the four darker steps. */
  steps: readonly [number, number, number, number];
  /** The whole in a sentence, read aloud. */
  summary: string;
}

/** As in the style sheet. */
const HEIGHT = 244;

/** A year of days, the latest in view first. */
export function HeatMap({ values, from, to, steps, summary }: HeatMapProps) {
  const textScale = useLargeType() ? 1.3 : 1;
  const { source, width } = useMemo(() => {
    const { svg, aspect } = heatSvg({ values, from, to, steps, textScale });
    return { source: svgDataUri(svg), width: Taro.pxTransform(HEIGHT * aspect) };
  }, [values, from, to, steps, textScale]);
  return (
    <ScrollView scrollX scrollLeft={4000} className="tc-heat" aria-label={summary}>
      <View className="tc-heat__inner">
        <Image className="tc-heat__image" src={source} mode="scaleToFill" style={{ width }} />
      </View>
    </ScrollView>
  );
}
