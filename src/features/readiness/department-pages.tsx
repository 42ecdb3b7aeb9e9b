import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { useSession } from '@/services/session';
import { DEFAULT_UNIT_SETTINGS } from '@/shared/membership/unit-settings';
import { DepartmentRows } from './department-rows';
import { DepartmentView } from './department-view';
import type { ReadinessAnswer } from './readiness-head';

const PAGE_ROWS = 20;

interface DepartmentPagesProps {
  /** Undefined: all of them, to choose from. */
  departmentId: string | undefined;
  readiness: ReadinessAnswer;
}

/** One department, or all of them in the unit's order. */
export function DepartmentPages({ departmentId, readiness }: DepartmentPagesProps) {
  const session = useSession();
  const [shown, setShown] = useState(PAGE_ROWS);
  useReachBottom(() => setShown((rows) => rows + PAGE_ROWS));
  const { departments, chapters, monthsSoFar } = readiness;
  if (departmentId === undefined) return <DepartmentRows departments={departments} most={shown} />;
  const department = departments.find((one) => one.departmentId === departmentId);
  if (!department) return <EmptyState icon="people" title="没有这个科室" hint="可能已经合并或撤销" />;
  const { targets } = session.status === 'bound' ? session.unit.settings : DEFAULT_UNIT_SETTINGS;
  return (
    <DepartmentView
      department={department}
      indicators={chapters
        .flatMap(({ indicators }) => indicators)
        .filter(({ departmentName }) => departmentName === department.name)}
      targets={targets}
      monthsSoFar={monthsSoFar}
      shown={shown}
    />
  );
}
