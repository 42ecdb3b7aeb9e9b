import { RolePage } from '@/components/bound-page/role-page';
import { Section } from '@/components/section/section';
import { TransferCode } from '@/features/transfer/transfer-code';
import { SettingsForm } from '@/features/unit/settings-form';

export default function SettingsPage() {
  return (
    <RolePage only="administrator" icon="settings" hint="单位设置由管理员修改">
      {({ profile, unit }) => (
        <SettingsForm profile={profile} unit={unit}>
          <Section title="组织关系和志愿关系转接">
            <TransferCode />
          </Section>
        </SettingsForm>
      )}
    </RolePage>
  );
}
