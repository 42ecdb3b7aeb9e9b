import { Card } from '@/components/card/card';
import { SwitchField } from '@/components/fields/switch-field';
import { TextField } from '@/components/fields/text-field';
import { PlaceFields } from '@/components/place-fields/place-fields';
import { Section } from '@/components/section/section';
import { ROLE_LABELS } from '@/shared/membership/role';
import { GRANTED_ROLES, type PersonValues, ROLE_HINTS, withRole } from './person-values';

interface PersonFieldsProps {
  values: PersonValues;
  fields: Readonly<Record<string, string>>;
  onChange: (values: PersonValues) => void;
}

const PLACE_LABELS = { department: '科室', branch: '支部', noBranch: '未编入支部' };

export function PersonFields({ values, fields, onChange }: PersonFieldsProps) {
  const set = (change: Partial<PersonValues>) => onChange({ ...values, ...change });
  return (
    <>
      <Card flush>
        <TextField
          id="person-name"
          label="姓名"
          required
          value={values.name}
          maxLength={30}
          error={fields.name}
          onChange={(name) => set({ name })}
        />
        <PlaceFields
          id="person"
          labels={PLACE_LABELS}
          departmentId={values.departmentId}
          branchId={values.branchId}
          fields={fields}
          onChange={set}
        />
        <SwitchField
          id="person-party"
          label="中共党员"
          value={values.partyMember}
          hint="主题党日参加率只统计党员"
          onChange={(partyMember) => set({ partyMember })}
        />
        <TextField
          id="person-phone"
          label="手机号"
          keyboard="number"
          value={values.phone}
          maxLength={11}
          placeholder="选填"
          hint="同名时用来区分"
          error={fields.phone}
          onChange={(phone) => set({ phone: phone.trim() })}
        />
        <TextField
          id="person-volunteer-number"
          label="志愿者编号"
          value={values.volunteerNumber}
          maxLength={30}
          placeholder="选填"
          error={fields.volunteerNumber}
          hint="填了即计为已注册志愿者；不要填身份证号"
          onChange={(volunteerNumber) => set({ volunteerNumber: volunteerNumber.trim() })}
        />
      </Card>
      <Section title="角色">
        <Card flush>
          {GRANTED_ROLES.map((role) => (
            <SwitchField
              key={role}
              id={`role-${role}`}
              label={ROLE_LABELS[role]}
              value={values.roles.includes(role)}
              hint={ROLE_HINTS[role]}
              error={role === 'administrator' ? fields.roles : undefined}
              onChange={(granted) => onChange(withRole(values, role, granted))}
            />
          ))}
        </Card>
      </Section>
      <Card flush>
        <SwitchField
          id="person-active"
          label="在岗"
          value={values.active}
          hint={values.active ? '调离或退休时关闭，记录和积分都会保留' : '不再计入人数和排行，也不能再使用'}
          onChange={(active) => set({ active })}
        />
      </Card>
    </>
  );
}
