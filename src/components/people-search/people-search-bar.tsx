import { View } from '@tarojs/components';
import { DepartmentFilter } from '../department-filter/department-filter';
import { SearchBox } from '../search-box/search-box';
import './people-search-bar.scss';
import type { PeopleSearch } from './use-people-search';

/** Name and department, above a list of people. */
export function PeopleSearchBar({ people }: { people: PeopleSearch }) {
  return (
    <View className="tc-people-bar">
      <SearchBox
        id="people-search"
        value={people.search}
        placeholder="姓名或姓的首字母"
        onChange={people.setSearch}
      />
      <DepartmentFilter
        id="people-department"
        value={people.departmentId}
        onChange={people.setDepartmentId}
      />
    </View>
  );
}
