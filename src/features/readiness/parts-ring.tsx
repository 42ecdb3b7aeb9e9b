import { Image, Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import type { ReadinessChapter } from '@/shared/campaign/readiness-contract';
import { partsRingSvg } from '@/shared/chart/parts-ring-svg';
import { svgDataUri } from '@/shared/chart/svg-data-uri';
import './parts-ring.scss';
import { readinessParts } from './readiness-parts';
import { wholePercent } from './readiness-words';

interface PartsRingProps {
  readinessPermille: number;
  chapters: readonly ReadinessChapter[];
}

/** The one figure, and in its ring what it is made of. */
export function PartsRing({ readinessPermille, chapters }: PartsRingProps) {
  const source = useMemo(() => {
    const { resultPermille, evidencePermille } = readinessParts(chapters);
    return svgDataUri(
      partsRingSvg([
        { ratio: resultPermille / 1000, colour: 'brand' },
        { ratio: evidencePermille / 1000, colour: 'gold' },
      ]),
    );
  }, [chapters]);
  const percent = wholePercent(readinessPermille);
  return (
    <View className="parts-ring" id="readiness-ring" aria-label={`创建准备度${percent}%`}>
      <Image className="parts-ring__image" src={source} mode="scaleToFill" />
      <View className="parts-ring__words">
        <View className="parts-ring__figure">
          <Text className="parts-ring__number">{percent}</Text>
          <Text className="parts-ring__unit">%</Text>
        </View>
        <Text className="parts-ring__label">创建准备度</Text>
      </View>
    </View>
  );
}
