import { Text, View } from '@tarojs/components';
import './avatar.scss';

/** The last character of a name, as Chinese address books show people. */
export function Avatar({ name, size = 'normal' }: { name: string; size?: 'normal' | 'large' }) {
  return (
    <View className={`tc-avatar tc-avatar--${size}`} aria-hidden>
      <Text>{Array.from(name).at(-1) ?? ''}</Text>
    </View>
  );
}
