import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { RetryNotice } from '@/components/notice/retry-notice';
import { PeopleSearchBar } from '@/components/people-search/people-search-bar';
import { usePeopleSearch } from '@/components/people-search/use-people-search';
import './people-chooser.scss';

export interface ChosenPerson {
  readonly memberId: string;
  readonly name: string;
}

interface PeopleChooserProps {
  people: readonly ChosenPerson[];
  /** Who is not offered, e.g. oneself where nobody may act for themselves. */
  leftOut?: readonly string[];
  /** How many may be chosen; a single choice replaces the one before. */
  most: number;
  /** What to do with more than that, in Chinese. */
  fullHint?: string;
  onChange: (people: readonly ChosenPerson[]) => void;
}

/** People of the unit, found by name or department; several chosen ones stay on top. */
export function PeopleChooser({ people, leftOut = [], most, fullHint, onChange }: PeopleChooserProps) {
  const search = usePeopleSearch();
  const { list } = search;
  const chosen = new Set(people.map(({ memberId }) => memberId));
  const full = most > 1 && people.length >= most;
  const toggle = (person: ChosenPerson) => {
    if (most === 1) return onChange([person]);
    if (chosen.has(person.memberId))
      return onChange(people.filter((one) => one.memberId !== person.memberId));
    if (!full) onChange([...people, person]);
  };
  const rows = list.rows.filter((row) => row.active && !leftOut.includes(row.memberId));
  return (
    <View className="people-chooser">
      <PeopleSearchBar people={search} />
      {most > 1 && people.length > 0 ? (
        <View className="people-chooser__chosen">
          {people.map((person) => (
            <View
              key={person.memberId}
              className="people-chooser__chip"
              role="button"
              aria-label={`移除${person.name}`}
              onClick={() => toggle(person)}
            >
              <Text>{person.name}</Text>
              <Icon name="close" size="small" />
            </View>
          ))}
        </View>
      ) : null}
      {full ? <Text className="people-chooser__words">{fullHint ?? `最多选${most}人`}</Text> : null}
      {rows.map(({ memberId, name, departmentName }) => (
        <ListRow
          key={memberId}
          id={`choose-${memberId}`}
          plain
          selected={chosen.has(memberId)}
          title={name}
          lines={[departmentName]}
          trail={chosen.has(memberId) ? <Icon name="check" /> : undefined}
          onTap={() => toggle({ memberId, name })}
        />
      ))}
      {list.error ? <RetryNotice error={list.error} onRetry={list.reload} /> : null}
      {rows.length === 0 && list.done && !list.error ? (
        <Text className="people-chooser__words">没有找到，请核对姓名或换一个科室</Text>
      ) : null}
      {list.done || list.error ? null : (
        <View className="people-chooser__more">
          <ActionButton compact kind="quiet" busy={list.loading} onTap={list.loadMore}>
            加载更多
          </ActionButton>
        </View>
      )}
    </View>
  );
}
