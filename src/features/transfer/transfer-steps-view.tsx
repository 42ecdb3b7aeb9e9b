import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import type { TransferStep } from './transfer-steps';
import './transfer-steps-view.scss';

/** For readers aloud and for those who do not tell the signs apart. */
const STATE_WORDS: Record<TransferStep['state'], string> = {
  done: '已完成',
  current: '正在办理',
  todo: '未开始',
  missed: '到此为止',
};

/** How far a transfer has come. */
export function TransferStepsView({ steps }: { steps: readonly TransferStep[] }) {
  return (
    <View id="transfer-steps" className="transfer-steps">
      {steps.map((step, index) => (
        <View
          className={`transfer-steps__one transfer-steps__one--${step.state}`}
          key={step.label}
          aria-label={`${step.label}${STATE_WORDS[step.state]}`}
        >
          <View className="transfer-steps__sign">
            <Sign state={step.state} index={index} />
          </View>
          <Text className="transfer-steps__label">{step.label}</Text>
          {step.note ? <Text className="transfer-steps__note">{step.note}</Text> : null}
        </View>
      ))}
    </View>
  );
}

function Sign({ state, index }: { state: TransferStep['state']; index: number }) {
  if (state === 'done') return <Icon name="check" size="small" />;
  if (state === 'missed') return <Icon name="close" size="small" />;
  return <Text>{index + 1}</Text>;
}
