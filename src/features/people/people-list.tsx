import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { PeopleSearchBar } from '@/components/people-search/people-search-bar';
import { usePeopleSearch } from '@/components/people-search/use-people-search';
import { openPage } from '@/services/route';
import { PersonRow } from './person-row';

/** Everybody of the unit, found by the beginning of the name or by department. */
export function PeopleList({ mayEdit }: { mayEdit: boolean }) {
  const people = usePeopleSearch({ refreshOnShow: true });
  const searching = people.search !== '' || people.departmentId !== null;
  const empty = searching ? (
    <EmptyState icon="search" title="没有找到" hint="请从姓名的第一个字输起，或只输姓的首字母" />
  ) : (
    <EmptyState
      icon="people"
      title="还没有人员"
      hint="可以用 Excel 表一次导入全部人员"
      actionText={mayEdit ? '导入人员' : undefined}
      onAction={() => openPage('membership/import')}
    />
  );
  return (
    <>
      <PeopleSearchBar people={people} />
      <PagedList
        list={people.list}
        keyOf={(row) => row.memberId}
        headingOf={people.search === '' ? ({ initial }) => initial : undefined}
        renderRow={(row) => <PersonRow person={row} />}
        empty={empty}
      />
    </>
  );
}
