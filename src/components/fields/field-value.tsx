import { Text, View } from '@tarojs/components';
import { Icon } from '../icon/icon';

/** What a picking field shows: the chosen words, or what to do. */
export function FieldValue({ text, placeholder }: { text: string; placeholder: string }) {
  return (
    <View className={text ? 'tc-field__value' : 'tc-field__value tc-field__value--none'}>
      <Text>{text || placeholder}</Text>
      <Icon name="right" size="small" />
    </View>
  );
}
