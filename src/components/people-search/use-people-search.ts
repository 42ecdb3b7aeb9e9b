import { useState } from 'react';
import { type UsePagedResult, usePaged } from '@/services/use-paged';
import { useTyped } from '../search-box/use-typed';

export interface PeopleSearch {
  search: string;
  setSearch: (text: string) => void;
  departmentId: string | null;
  setDepartmentId: (departmentId: string | null) => void;
  list: UsePagedResult<'membership.people'>;
}

/** People of the unit by the beginning of the name and by department. */
export function usePeopleSearch(options: { refreshOnShow?: boolean } = {}): PeopleSearch {
  const { typed, setTyped, asked } = useTyped();
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const list = usePaged('membership.people', { search: asked, departmentId }, options);
  return { search: typed, setSearch: setTyped, departmentId, setDepartmentId, list };
}
