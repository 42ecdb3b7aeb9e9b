import { View } from '@tarojs/components';
import './skeleton.scss';

const SHAPES = ['a', 'b', 'c'];

/** Grey shapes where the content will be; still, because a flicker tires the eyes. */
export function Skeleton() {
  return (
    <View className="tc-skeleton" aria-label="正在加载">
      {SHAPES.map((shape) => (
        <View className="tc-skeleton__card" key={shape}>
          <View className="tc-skeleton__line tc-skeleton__line--short" />
          <View className="tc-skeleton__line" />
          <View className="tc-skeleton__line" />
        </View>
      ))}
    </View>
  );
}
