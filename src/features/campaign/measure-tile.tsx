import { Text, View } from '@tarojs/components';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { StatusTag, type Tone } from '@/components/status-tag/status-tag';
import type { ChartColour } from '@/shared/chart/chart-colours';
import type { MeasureKey, MeasureView, Standing } from './measures';
import './measure-tile.scss';

interface MeasureTileProps {
  measure: MeasureView;
  chosen: boolean;
  onChoose: (key: MeasureKey) => void;
}

const STANDINGS: Record<Standing, { tone: Tone; words: string; colour: ChartColour }> = {
  reached: { tone: 'good', words: '已达标', colour: 'green' },
  onCourse: { tone: 'info', words: '跟上进度', colour: 'blue' },
  behind: { tone: 'wait', words: '需要加快', colour: 'brand' },
};

/** One of the four figures, legible at arm's length; a tap shows its departments and months below. */
export function MeasureTile({ measure, chosen, onChoose }: MeasureTileProps) {
  const { key, label, valueText, hours, targetText, gapText, ratio, standing, isOver } = measure;
  const { tone, words, colour } = STANDINGS[standing];
  return (
    <View
      id={`measure-${key}`}
      role="button"
      className={`measure-tile${chosen ? ' measure-tile--on' : ''}`}
      hoverClass="measure-tile--pressed"
      onClick={() => onChoose(key)}
    >
      <ProgressRing ratio={ratio} text={valueText} label={label} colour={colour} size="large" />
      {hours ? <HoursParts {...hours} align="center" /> : null}
      <Text className="measure-tile__target">{targetText}</Text>
      <StatusTag tone={tone}>{isOver && standing === 'behind' ? '未达标' : words}</StatusTag>
      <Text className="measure-tile__gap">{gapText}</Text>
    </View>
  );
}
