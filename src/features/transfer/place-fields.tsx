import { ChoiceField } from '@/components/fields/choice-field';
import { useCall } from '@/services/use-call';

interface PlaceFieldsProps {
  departmentId: string | undefined;
  branchId: string | undefined;
  fields: Readonly<Record<string, string>>;
  onChange: (place: { departmentId: string | undefined; branchId: string | undefined }) => void;
}

/** Stands for "in no branch" on the wheel; no id looks like it. */
const NO_BRANCH = '-';

/** A department and a branch of the own unit. */
export function PlaceFields({ departmentId, branchId, fields, onChange }: PlaceFieldsProps) {
  const { data } = useCall('membership.organisation', {});
  const choicesOf = (groups: readonly { groupId: string; name: string }[] = []) =>
    groups.map(({ groupId, name }) => ({ value: groupId, label: name }));
  return (
    <>
      <ChoiceField
        id="place-department"
        label="转到科室"
        required
        value={departmentId}
        choices={choicesOf(data?.departments)}
        error={fields.departmentId && (departmentId ? fields.departmentId : '请选择科室')}
        onChange={(chosen) => onChange({ departmentId: chosen, branchId })}
      />
      <ChoiceField
        id="place-branch"
        label="所在支部"
        value={branchId ?? NO_BRANCH}
        choices={[{ value: NO_BRANCH, label: '不编入支部' }, ...choicesOf(data?.branches)]}
        error={fields.branchId}
        onChange={(chosen) => onChange({ departmentId, branchId: chosen === NO_BRANCH ? undefined : chosen })}
      />
    </>
  );
}
