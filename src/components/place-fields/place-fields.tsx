import { useCall } from '@/services/use-call';
import { ChoiceField } from '../fields/choice-field';
import { RetryNotice } from '../notice/retry-notice';

interface PlaceFieldsProps {
  /** Begins the ids of both fields. */
  id: string;
  labels: { readonly department: string; readonly branch: string; readonly noBranch: string };
  departmentId: string | undefined;
  branchId: string | undefined;
  fields: Readonly<Record<string, string>>;
  onChange: (place: { departmentId: string | undefined; branchId: string | undefined }) => void;
}

/** Stands for "in no branch" on the wheel; no id looks like it. */
const NO_BRANCH = '-';

/** A department and a branch of the own unit. */
export function PlaceFields({ id, labels, departmentId, branchId, fields, onChange }: PlaceFieldsProps) {
  const { data, error, reload } = useCall('membership.organisation', {});
  if (error && !data) return <RetryNotice error={error} onRetry={reload} />;
  const choicesOf = (groups: readonly { groupId: string; name: string }[] = []) =>
    groups.map(({ groupId, name }) => ({ value: groupId, label: name }));
  return (
    <>
      <ChoiceField
        id={`${id}-department`}
        label={labels.department}
        required
        value={departmentId}
        choices={choicesOf(data?.departments)}
        error={fields.departmentId && (departmentId ? fields.departmentId : '请选择科室')}
        onChange={(chosen) => onChange({ departmentId: chosen, branchId })}
      />
      <ChoiceField
        id={`${id}-branch`}
        label={labels.branch}
        value={branchId ?? NO_BRANCH}
        choices={[{ value: NO_BRANCH, label: labels.noBranch }, ...choicesOf(data?.branches)]}
        error={fields.branchId}
        onChange={(chosen) => onChange({ departmentId, branchId: chosen === NO_BRANCH ? undefined : chosen })}
      />
    </>
  );
}
