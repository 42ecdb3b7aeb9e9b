import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import type { StarStep } from './star-steps';
import './star-steps-view.scss';

/** What is there and what is missing, by sign and words. */
export function StarStepsView({ steps }: { steps: readonly StarStep[] }) {
  return (
    <View className="star-steps">
      {steps.map(({ key, done, label }) => (
        <View key={key} className={`star-steps__one${done ? ' star-steps__one--done' : ''}`}>
          <Icon name={done ? 'done' : 'clock'} size="small" />
          <Text className="star-steps__words">{label}</Text>
        </View>
      ))}
    </View>
  );
}
