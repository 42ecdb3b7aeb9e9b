import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import type { ChosenPerson } from '@/components/people-chooser/people-chooser';
import { SearchBox } from '@/components/search-box/search-box';
import { useTyped } from '@/components/search-box/use-typed';
import { useCall } from '@/services/use-call';
import './colleague-chooser.scss';

interface ColleagueChooserProps {
  people: readonly ChosenPerson[];
  most: number;
  onChange: (people: readonly ChosenPerson[]) => void;
}

/** Colleagues found by name, for those who may not look through all people; the chosen ones stay on top in order. */
export function ColleagueChooser({ people, most, onChange }: ColleagueChooserProps) {
  const { typed, setTyped, asked: name } = useTyped();
  const { data, error, loading } = useCall('ledger.colleagues', { name }, { enabled: name !== '' });
  const rows = (name === '' ? [] : (data?.rows ?? [])).filter(
    (row) => !people.some(({ memberId }) => memberId === row.memberId),
  );
  const full = people.length >= most;
  return (
    <View className="colleagues">
      {people.map((person, index) => (
        <ListRow
          key={person.memberId}
          id={`chosen-${index}`}
          plain
          selected
          title={person.name}
          lines={index === 0 ? ['第一作者'] : []}
          trail={<Icon name="close" size="small" />}
          onTap={() => onChange(people.filter(({ memberId }) => memberId !== person.memberId))}
        />
      ))}
      {full ? (
        <Text className="colleagues__words">{`最多${most}人`}</Text>
      ) : (
        <SearchBox id="colleague-name" value={typed} placeholder="输入同事姓名" onChange={setTyped} />
      )}
      {full
        ? null
        : rows.map(({ memberId, name: known, departmentName }) => (
            <ListRow
              key={memberId}
              id={`colleague-${memberId}`}
              plain
              title={known}
              lines={[departmentName]}
              trail={<Icon name="plus" size="small" />}
              onTap={() => {
                setTyped('');
                onChange([...people, { memberId, name: known }]);
              }}
            />
          ))}
      {error ? <Text className="colleagues__words">{error.message}</Text> : null}
      {name !== '' && data && !loading && rows.length === 0 ? (
        <Text className="colleagues__words">没有找到，请核对姓名</Text>
      ) : null}
    </View>
  );
}
