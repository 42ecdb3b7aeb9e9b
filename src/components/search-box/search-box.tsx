import { Input, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import './search-box.scss';

interface SearchBoxProps {
  id?: string;
  value: string;
  placeholder: string;
  onChange: (text: string) => void;
}

/** One line that narrows the list below it while one types. */
export function SearchBox({ id, value, placeholder, onChange }: SearchBoxProps) {
  return (
    <View className="tc-search">
      <View className="tc-search__sign">
        <Icon name="search" />
      </View>
      <Input
        id={id}
        className="tc-search__text"
        value={value}
        maxlength={30}
        placeholder={placeholder}
        confirmType="search"
        aria-label={placeholder}
        onInput={(event) => onChange(event.detail.value)}
      />
      {value === '' ? null : (
        <View className="tc-search__clear" role="button" aria-label="清空" onClick={() => onChange('')}>
          <Icon name="close" size="small" />
        </View>
      )}
    </View>
  );
}
