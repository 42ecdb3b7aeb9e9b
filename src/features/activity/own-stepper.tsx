import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import type { ActivityDetail } from '@/shared/activity/contract';
import { ownPart } from './own-part';
import { type OwnStep, ownSteps } from './own-steps';
import './own-stepper.scss';

/** Words for readers aloud and for those who do not tell the signs apart. */
const STATE_WORDS: Record<OwnStep['state'], string> = {
  done: '已完成',
  current: '下一步',
  todo: '未开始',
  missed: '没有完成',
};

/** One's own way through the activity, and in one sentence what comes next. */
export function OwnStepper({ activity, nowMs }: { activity: ActivityDetail; nowMs: number }) {
  return (
    <Card>
      <View className="own-steps">
        {ownSteps(activity, nowMs).map((step, index) => (
          <View
            className={`own-steps__one own-steps__one--${step.state}`}
            key={step.label}
            aria-label={`${step.label}${STATE_WORDS[step.state]}${step.note}`}
          >
            <View className="own-steps__sign">
              <Sign state={step.state} index={index} />
            </View>
            <Text className="own-steps__label">{step.label}</Text>
            {step.note ? <Text className="own-steps__note">{step.note}</Text> : null}
          </View>
        ))}
      </View>
      <Text id="activity-advice" className="own-steps__advice">
        {ownPart(activity, nowMs).advice}
      </Text>
    </Card>
  );
}

function Sign({ state, index }: { state: OwnStep['state']; index: number }) {
  if (state === 'done') return <Icon name="check" size="small" />;
  if (state === 'missed') return <Icon name="close" size="small" />;
  return <Text>{index + 1}</Text>;
}
