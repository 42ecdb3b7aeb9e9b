import { Image } from '@tarojs/components';
import { useMemo } from 'react';
import { useLargeType } from '@/services/large-type';
import { columnsSvg } from '@/shared/chart/columns-svg';
import { svgDataUri } from '@/shared/chart/svg-data-uri';
import './column-chart.scss';

interface ColumnChartProps {
  /** Keep both arrays stable. One value a label, signed; null for what is to come. */
  values: readonly (number | null)[];
  labels: readonly string[];
  /** Index of the column of now. */
  current?: number;
  /** The whole in words, read aloud. */
  summary: string;
}

/** A figure a month as columns with their numbers. */
export function ColumnChart({ values, labels, current, summary }: ColumnChartProps) {
  const textScale = useLargeType() ? 1.3 : 1;
  const source = useMemo(
    () => svgDataUri(columnsSvg({ values, labels, current, textScale })),
    [values, labels, current, textScale],
  );
  return <Image className="tc-columns" src={source} mode="scaleToFill" aria-label={summary} />;
}
