import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FormPart } from '@/components/form-faults/form-part';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { RetryNotice } from '@/components/notice/retry-notice';
import { Section } from '@/components/section/section';
import { Sheet } from '@/components/sheet/sheet';
import { Skeleton } from '@/components/skeleton/skeleton';
import { useCall } from '@/services/use-call';
import { OwnerSheet } from './owner-sheet';
import type { ChosenDepartment } from './task-values';

interface DepartmentsFieldProps {
  /** One department, as of a task that is changed. */
  single: boolean;
  value: readonly ChosenDepartment[];
  error?: string;
  onChange: (departments: readonly ChosenDepartment[]) => void;
}

/** Who gets the task: departments, each with its person where it is known. */
export function DepartmentsField({ single, value, error, onChange }: DepartmentsFieldProps) {
  const [choosing, setChoosing] = useState(false);
  const [naming, setNaming] = useState<ChosenDepartment>();
  const { data, error: failure, loading, reload } = useCall('membership.organisation', {});
  const all = data?.departments ?? [];
  const blank = (departmentId: string, departmentName: string): ChosenDepartment => ({
    departmentId,
    departmentName,
    ownerId: null,
    ownerName: '',
  });
  const toggle = (departmentId: string, name: string) => {
    const has = value.some((one) => one.departmentId === departmentId);
    if (single) {
      onChange([blank(departmentId, name)]);
      setChoosing(false);
    } else if (has) onChange(value.filter((one) => one.departmentId !== departmentId));
    else onChange([...value, blank(departmentId, name)]);
  };
  const everyone = () => {
    const known = new Map(value.map((one) => [one.departmentId, one]));
    onChange(all.map(({ groupId, name }) => known.get(groupId) ?? blank(groupId, name)));
  };
  const actions = (
    <>
      {single ? null : (
        <ActionButton id="departments-all" kind="quiet" onTap={everyone}>
          全部科室
        </ActionButton>
      )}
      <ActionButton id="departments-done" kind="primary" onTap={() => setChoosing(false)}>
        {single ? '关闭' : `选好了（${value.length}个）`}
      </ActionButton>
    </>
  );
  return (
    <Section title={single ? '责任科室和责任人' : '分给哪些科室'}>
      <FormPart error={error}>
        <Card flush>
          {value.map((one) => (
            <ListRow
              key={one.departmentId}
              id={`department-${one.departmentId}`}
              title={one.departmentName}
              lines={[one.ownerName === '' ? '还没定人，点这里指定' : `由${one.ownerName}负责`]}
              lead={<Icon name="people" />}
              onTap={() => setNaming(one)}
            />
          ))}
          <ListRow
            id="departments-add"
            title={value.length === 0 ? '选择科室' : single ? '换一个科室' : '增减科室'}
            lead={<Icon name="plus" />}
            onTap={() => setChoosing(true)}
          />
        </Card>
        {error ? <Notice tone="bad">{error}</Notice> : null}
      </FormPart>
      <Sheet open={choosing} title="选择科室" onClose={() => setChoosing(false)} actions={actions}>
        {loading ? <Skeleton /> : null}
        {failure && !data ? <RetryNotice error={failure} onRetry={reload} /> : null}
        {data && all.length === 0 ? (
          <EmptyState icon="people" title="还没有科室" hint="管理员可以在“科室与支部”中添加" />
        ) : null}
        {all.map(({ groupId, name, people }) => {
          const on = value.some((one) => one.departmentId === groupId);
          return (
            <ListRow
              key={groupId}
              id={`choose-${groupId}`}
              plain
              title={name}
              lines={[`${people}人`]}
              selected={on}
              trail={on ? <Icon name="check" /> : undefined}
              onTap={() => toggle(groupId, name)}
            />
          );
        })}
      </Sheet>
      {naming ? (
        <OwnerSheet
          departmentId={naming.departmentId}
          departmentName={naming.departmentName}
          ownerId={naming.ownerId}
          onClose={() => setNaming(undefined)}
          onChoose={(owner) => {
            onChange(
              value.map((one) => (one.departmentId === naming.departmentId ? { ...one, ...owner } : one)),
            );
            setNaming(undefined);
          }}
        />
      ) : null}
    </Section>
  );
}
