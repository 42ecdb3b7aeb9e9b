import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import './form-part.scss';

/** The head of one of several alike parts of a form, with the way to take it out. */
export function FormPart({ title, onRemove }: { title: string; onRemove: () => void }) {
  return (
    <View className="form-part">
      <Text className="form-part__title">{title}</Text>
      <View className="form-part__remove" role="button" aria-label={`删除${title}`} onClick={onRemove}>
        <Icon name="close" size="small" />
        <Text>删除</Text>
      </View>
    </View>
  );
}
