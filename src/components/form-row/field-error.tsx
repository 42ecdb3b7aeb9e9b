import { Text, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import './form-row.scss';

/** What is wrong with a field and how to mend it. Stands under the field. */
export function FieldError({ children }: { children: string }) {
  return (
    <View className="tc-field__error">
      <Icon name="warning" size="small" />
      <Text>{children}</Text>
    </View>
  );
}
