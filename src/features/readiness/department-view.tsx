import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { DepartmentPlan, ReadinessIndicator } from '@/shared/campaign/readiness-contract';
import { PLAN_PART_LABELS, type PlanTargets } from '@/shared/standard/department-plan';
import './department-view.scss';
import { openTaskWords, planBars } from './department-words';
import { IndicatorRow } from './indicator-row';
import { Meter } from './meter';
import { wholePercent } from './readiness-words';

interface DepartmentViewProps {
  department: DepartmentPlan;
  /** Those it answers for. */
  indicators: readonly ReadinessIndicator[];
  targets: PlanTargets;
  monthsSoFar: number;
  /** How many indicators are drawn. */
  shown: number;
}

/** One department against its own plan: tasks, people's part, and what it answers for. */
export function DepartmentView(props: DepartmentViewProps) {
  const { department, indicators, targets, monthsSoFar, shown } = props;
  return (
    <>
      <Head department={department} />
      <Section title="人员参与">
        <Card>
          {department.people === 0 ? (
            <EmptyState icon="people" title="科室里还没有人员" hint="管理员可以在“人员”中添加或导入" />
          ) : (
            planBars(department, targets, monthsSoFar).map(
              ({ part, label, value, due, full, valueText, targetText, gapText, hours }) => (
                <Meter
                  key={part}
                  id={`plan-${part}`}
                  label={label}
                  value={valueText}
                  ratio={value / Math.max(1, full)}
                  mark={due / Math.max(1, full)}
                  colour={gapText === '' ? 'green' : 'amber'}
                  note={[gapText, targetText].filter(Boolean).join('；')}
                  hours={hours}
                />
              ),
            )
          )}
        </Card>
      </Section>
      <Section title={`负责的指标（${indicators.length}项）`}>
        <Card flush>
          {indicators.length === 0 ? (
            <EmptyState icon="list" title="没有单独负责的指标" hint="管理员可以在“创建标准”里指定责任科室" />
          ) : null}
          {indicators.slice(0, shown).map((indicator) => (
            <IndicatorRow key={indicator.key} indicator={indicator} />
          ))}
        </Card>
      </Section>
    </>
  );
}

function Head({ department }: { department: DepartmentPlan }) {
  const { name, people, behind, tasks, readinessPermille } = department;
  return (
    <Card>
      <View className="department-head">
        <Text className="department-head__name">{name}</Text>
        <Text className="department-head__people">{`${people}人`}</Text>
      </View>
      <View className="department-head__tags">
        {behind.length === 0 ? <StatusTag tone="good">按计划</StatusTag> : null}
        {behind.map((part) => (
          <StatusTag key={part} tone="wait">
            {part === 'tasks' ? '任务逾期' : `${PLAN_PART_LABELS[part]}落后`}
          </StatusTag>
        ))}
      </View>
      <Meter
        label="任务完成"
        value={tasks.total === 0 ? '没有任务' : `${tasks.done}/${tasks.total}项`}
        ratio={tasks.done / Math.max(1, tasks.total)}
        colour="blue"
        note={openTaskWords(tasks) || (tasks.total === 0 ? '还没有分到任务' : '没有逾期的任务')}
      />
      {readinessPermille === null ? null : (
        <Meter
          label="负责指标的准备度"
          value={`${wholePercent(readinessPermille)}%`}
          ratio={readinessPermille / 1000}
          colour="brand"
        />
      )}
    </Card>
  );
}
