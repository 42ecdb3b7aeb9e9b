import { useEffect, useState } from 'react';
import { type UsePagedResult, usePaged } from '@/services/use-paged';

/** Between the last letter and the question: a name of two characters is one question, not two. */
const PAUSE_MS = 300;

export interface PeopleSearch {
  search: string;
  setSearch: (text: string) => void;
  departmentId: string | null;
  setDepartmentId: (departmentId: string | null) => void;
  list: UsePagedResult<'membership.people'>;
}

/** People of the unit by the beginning of the name and by department. */
export function usePeopleSearch(options: { refreshOnShow?: boolean } = {}): PeopleSearch {
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState('');
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(search.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [search]);
  const list = usePaged('membership.people', { search: asked, departmentId }, options);
  return { search, setSearch, departmentId, setDepartmentId, list };
}
