import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { type Step, StepTrack } from '@/components/step-track/step-track';
import type { ActivityDetail } from '@/shared/activity/contract';
import { ownPart, tookNoPart } from './own-part';
import { ownSteps } from './own-steps';
import './own-stepper.scss';

/** Words for readers aloud and for those who do not tell the signs apart. */
const STATE_WORDS: Record<Step['state'], string> = {
  done: '已完成',
  current: '下一步',
  todo: '未开始',
  missed: '没有完成',
};

/** One's own way through the activity, and in one sentence what comes next. */
export function OwnStepper({ activity, nowMs }: { activity: ActivityDetail; nowMs: number }) {
  const aside = tookNoPart(activity, nowMs);
  return (
    <Card>
      {aside ? null : <StepTrack steps={ownSteps(activity, nowMs)} words={STATE_WORDS} />}
      <Text id="activity-advice" className={`own-steps__advice${aside ? ' own-steps__advice--alone' : ''}`}>
        {ownPart(activity, nowMs).advice}
      </Text>
    </Card>
  );
}
