import { Text, View } from '@tarojs/components';
import { MAX_STARS } from '@/shared/service/star';
import './stars.scss';

interface StarsProps {
  /** 0 to 5 of them filled. */
  count: number;
  size?: 'normal' | 'large';
}

/** Stars of a volunteer: filled ones first, the missing ones as outlines, so that colour is not the only sign. */
export function Stars({ count, size = 'normal' }: StarsProps) {
  const filled = Math.max(0, Math.min(MAX_STARS, count));
  return (
    <View className={`tc-stars tc-stars--${size}`} aria-label={filled === 0 ? '还没有星级' : `${filled}星`}>
      {filled > 0 ? <Text className="tc-stars__on">{'★'.repeat(filled)}</Text> : null}
      {filled < MAX_STARS ? <Text className="tc-stars__off">{'☆'.repeat(MAX_STARS - filled)}</Text> : null}
    </View>
  );
}
