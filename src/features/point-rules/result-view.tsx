import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { type LimitRules, type ResultStep, resultSteps, stepSpans } from './result-steps';
import './result-view.scss';

type Assessment = NonNullable<Output<'points.assessment'>['result']>;

interface ResultViewProps {
  result: Assessment;
  rules: LimitRules;
  /** `2026年`, `2026年第四季度`. */
  period: string;
  /** The period is not over yet. */
  running: boolean;
}

/** One's own result as a sum that can be followed by eye: each bar begins where the one before ended. */
export function ResultView({ result, rules, period, running }: ResultViewProps) {
  const steps = resultSteps(result, rules);
  const spans = stepSpans(steps);
  return (
    <>
      <Card>
        <View id="result-total" className="result-total">
          <Text className="result-total__period">{`${period}${running ? '（到今天为止）' : ''}`}</Text>
          <Total result={result} />
        </View>
      </Card>
      <Outcome outcome={result.outcome} />
      <Card>
        {steps.map((step, index) => (
          <Step key={step.key} step={step} first={index === 0} span={spans[index] ?? { left: 0, width: 0 }} />
        ))}
      </Card>
      <View className="result-links">
        <ActionButton id="result-entries" kind="quiet" onTap={() => openPage('points/entries')}>
          每一笔积分
        </ActionButton>
        <ActionButton id="result-rules" kind="quiet" onTap={() => openPage('points/rules')}>
          积分怎么算
        </ActionButton>
      </View>
    </>
  );
}

function Total({ result: { outcome, total } }: { result: Assessment }) {
  if (outcome === 'exempt') return <Text className="result-total__word">不参加考核</Text>;
  if (outcome === 'unqualified') return <Text className="result-total__word">不合格</Text>;
  return (
    <View className="result-total__figure">
      <Text className="result-total__points">{total}</Text>
      <Text>分</Text>
    </View>
  );
}

function Outcome({ outcome }: { outcome: Assessment['outcome'] }) {
  if (outcome === 'counted') return null;
  if (outcome === 'exempt') return <Notice tone="info">您在免考核名单里，积分照常记，没有考核结果</Notice>;
  const words = outcome === 'zero' ? '结果记为0分' : '不论多少分都记为不合格';
  return <Notice tone="bad">{`今年有一票否决事项，${words}。有异议可以在积分明细里申诉`}</Notice>;
}

interface StepProps {
  step: ResultStep;
  first: boolean;
  span: { left: number; width: number };
}

function Step({ step: { key, label, points, why }, first, span }: StepProps) {
  const less = points < 0;
  return (
    <View id={`result-${key}`} className="result-step">
      <View className="result-step__line">
        <Text className="result-step__label">{label}</Text>
        <Text className={`result-step__points${less ? ' result-step__points--less' : ''}`}>
          {first ? `${points}` : less ? `−${-points}` : `+${points}`}
        </Text>
      </View>
      <View className="result-step__track">
        <View
          className={`result-step__bar result-step__bar--${less ? 'less' : key}`}
          style={{ left: `${span.left}%`, width: `${span.width}%` }}
        />
      </View>
      <Text className="result-step__why">{why}</Text>
    </View>
  );
}
