import { Image, Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { serverNowMs } from '@/services/clock';
import { useLargeType } from '@/services/large-type';
import { forecastSvg } from '@/shared/chart/forecast-svg';
import { svgDataUri } from '@/shared/chart/svg-data-uri';
import type { Output } from '@/shared/contract/actions';
import { localDateOf } from '@/shared/time/local-date';
import './forecast-line.scss';
import { courseView, forecastView } from './forecast-words';

interface ForecastLineProps {
  trend: Output<'campaign.trend'>;
  /** Of a year that is over. */
  isOver: boolean;
}

/** Readiness week by week, and dotted where today's pace leads by the end of the term. */
export function ForecastLine({ trend, isOver }: ForecastLineProps) {
  const textScale = useLargeType() ? 1.3 : 1;
  const view = useMemo(
    () => (isOver ? courseView(trend) : forecastView(trend, localDateOf(serverNowMs()))),
    [trend, isOver],
  );
  const source = useMemo(() => svgDataUri(forecastSvg({ ...view, textScale })), [view, textScale]);
  return (
    <View className="forecast-line" id="readiness-trend">
      <Text className="forecast-line__sentence">{view.sentence}</Text>
      <Image className="forecast-line__image" src={source} mode="scaleToFill" aria-label={view.sentence} />
      <View className="forecast-line__legend">
        <View className="forecast-line__name">
          <View className="forecast-line__sign" />
          <Text>{view.began ? `${view.began.label}每周实际` : '每周实际'}</Text>
        </View>
        {view.former.length > 0 ? (
          <View className="forecast-line__name">
            <View className="forecast-line__sign forecast-line__sign--former" />
            <Text>上一年度</Text>
          </View>
        ) : null}
        {view.forecast ? (
          <View className="forecast-line__name">
            <View className="forecast-line__sign forecast-line__sign--dotted" />
            <Text>按进度推算</Text>
          </View>
        ) : null}
      </View>
    </View>
  );
}
