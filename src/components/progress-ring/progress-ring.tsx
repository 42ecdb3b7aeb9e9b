import { Image, Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import type { ChartColour } from '@/shared/chart/chart-colours';
import { ringSvg } from '@/shared/chart/ring-svg';
import { svgDataUri } from '@/shared/chart/svg-data-uri';
import './progress-ring.scss';

interface ProgressRingProps {
  /** 0 to 1; more is shown as full. */
  ratio: number;
  /** In the middle. Default: the ratio in per cent, unrounded up: 99.6 % is not yet 100 %. */
  text?: string;
  label: string;
  note?: string;
  colour?: ChartColour;
  size?: 'normal' | 'large';
}

export function ProgressRing({
  ratio,
  text,
  label,
  note,
  colour = 'brand',
  size = 'normal',
}: ProgressRingProps) {
  const source = useMemo(() => svgDataUri(ringSvg(ratio, colour)), [ratio, colour]);
  const shown = text ?? `${Math.floor((Number.isFinite(ratio) ? Math.max(0, ratio) : 0) * 100 + 1e-9)}%`;
  return (
    <View className={`tc-ring tc-ring--${size}`} aria-label={`${label}${shown}`}>
      <View className="tc-ring__circle">
        <Image className="tc-ring__image" src={source} mode="scaleToFill" />
        <Text className="tc-ring__text">{shown}</Text>
      </View>
      <Text className="tc-ring__label">{label}</Text>
      {note ? <Text className="tc-ring__note">{note}</Text> : null}
    </View>
  );
}
