import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { BarList } from '@/components/bar-list/bar-list';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Section } from '@/components/section/section';
import { TrendLine } from '@/components/trend-line/trend-line';
import type { Output } from '@/shared/contract/actions';
import { MeasureTile } from './measure-tile';
import {
  departmentFigures,
  dueByNow,
  isWholeYear,
  MEASURE_KEYS,
  MEASURES,
  type MeasureKey,
  measureView,
  oneDecimal,
  trendView,
} from './measures';
import './progress-view.scss';

type Progress = Output<'campaign.progress'>;

interface ProgressViewProps {
  progress: Progress;
  /** When the figures were asked for, in words. */
  asOf: string;
}

/** How far the unit is: four figures, then the chosen one by department and by month. */
export function ProgressView({ progress, asOf }: ProgressViewProps) {
  const [key, setKey] = useState<MeasureKey>('serviceTime');
  const trend = trendView(key, progress);
  return (
    <>
      <View className="progress-head">
        <Text className="progress-head__title">{`${progress.year}年活动数据`}</Text>
        <Text className="progress-head__date">{isWholeYear(progress) ? '全年数据' : `数据截至${asOf}`}</Text>
        <Text className="progress-head__staff">
          {`${peopleWords(progress)}${progress.unit.people}人，其中党员${progress.unit.partyMembers}人`}
        </Text>
      </View>
      <View className="measure-tiles">
        {MEASURE_KEYS.map((one) => (
          <MeasureTile
            key={one}
            measure={measureView(one, progress)}
            chosen={one === key}
            onChoose={setKey}
          />
        ))}
      </View>
      <Departments measure={key} progress={progress} />
      <Section title={trend.title}>
        <Card>
          <TrendLine labels={trend.labels} series={trend.series} />
        </Card>
      </Section>
    </>
  );
}

/** Whose people everything is divided by: of a year that is over it makes a difference. */
function peopleWords(progress: Progress): string {
  if (!isWholeYear(progress)) return '全单位';
  return progress.peopleOf === 'yearEnd' ? '年末全单位' : '按现在的人员计算，全单位';
}

function Departments({ measure, progress }: { measure: MeasureKey; progress: Progress }) {
  const { label } = MEASURES[measure];
  const figures = departmentFigures(measure, progress);
  const due = dueByNow(measure, progress);
  return (
    <Section title={`各科室${label}`}>
      {figures.length === 0 ? (
        <EmptyState icon="people" title="还没有可统计的人员" hint="管理员可以在“人员”中添加或导入" />
      ) : (
        <Card>
          <Text className="progress-view__note">{markNote(measure, progress)}</Text>
          <BarList
            bars={figures.map(({ departmentId, name, value, text, hours }) => ({
              key: departmentId,
              label: name,
              value,
              text,
              hours,
              target: due,
            }))}
            targetLabel={MEASURES[measure].grows && !isWholeYear(progress) ? '进度' : '目标'}
          />
        </Card>
      )}
    </Section>
  );
}

/** What the mark on the bars stands for. */
function markNote(measure: MeasureKey, progress: Progress): string {
  const { unit, grows, targetOf } = MEASURES[measure];
  const target = `${oneDecimal(targetOf(progress.targets))}${unit}`;
  if (!grows) return `竖线为目标${target}`;
  if (isWholeYear(progress)) return `竖线为全年目标${target}`;
  const due = `${oneDecimal(dueByNow(measure, progress))}${unit}`;
  return `竖线为到本月应完成的${due}（全年${target}）`;
}
