import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import './add-row.scss';

/** The last row of a list that can grow. */
export function AddRow({ id, words, onTap }: { id: string; words: string; onTap: () => void }) {
  return (
    <View id={id} className="add-row" role="button" hoverClass="add-row--pressed" onClick={onTap}>
      <Icon name="plus" />
      <Text>{words}</Text>
    </View>
  );
}
