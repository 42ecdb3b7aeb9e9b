import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/fields/text-field';
import { ListRow } from '@/components/list-row/list-row';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { refusalWords } from '@/services/refusal-words';
import { goBack } from '@/services/route';
import { learnSession } from '@/services/session';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import { ROLE_LABELS } from '@/shared/membership/role';

type Bound = Extract<Output<'membership.me'>, { bound: true }>;

const NUMBER_CHARACTERS = 30;

/** What the unit keeps of a person, and the two things one keeps oneself. */
export function ProfileForm({ profile, unit }: Pick<Bound, 'profile' | 'unit'>) {
  const update = useMutation('membership.updateProfile');
  const [phone, setPhone] = useState(profile.phone);
  const [volunteerNumber, setVolunteerNumber] = useState(profile.volunteerNumber);
  const faults = useFieldFaults(update);
  const { fields } = faults;
  const changed = phone !== profile.phone || volunteerNumber !== profile.volunteerNumber;
  const save = async () => {
    const input = faults.take(checkInput('membership.updateProfile', { phone, volunteerNumber }));
    const saved = input && (await update.run(input));
    if (!saved) return;
    learnSession({ profile: saved, unit });
    toast('已保存');
    goBack();
  };
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={refusalWords(fields, update.error)}>
          <ActionButton
            id="profile-save"
            kind="primary"
            busy={update.running}
            disabled={!changed}
            onTap={() => void save()}
          >
            保存
          </ActionButton>
        </MessageBar>
      }
    >
      <Card flush>
        <ListRow title="姓名" trail={profile.name} />
        <ListRow title="单位" trail={unit.name} />
        <ListRow title="科室" trail={profile.departmentName} />
        <ListRow title="支部" trail={profile.branchName || '未编入'} />
        <ListRow title="身份" trail={identityOf(profile)} />
      </Card>
      <Card flush>
        <TextField
          id="profile-phone"
          label="手机号"
          keyboard="number"
          value={phone}
          maxLength={11}
          placeholder="选填"
          error={fields.phone}
          hint="只有本单位管理人员能看到"
          onChange={(text) => {
            setPhone(text.trim());
            faults.changed({ phone }, { phone: text.trim() });
          }}
        />
        <TextField
          id="profile-volunteer-number"
          label="志愿者编号"
          value={volunteerNumber}
          maxLength={NUMBER_CHARACTERS}
          placeholder="选填"
          error={fields.volunteerNumber}
          hint="在志愿服务平台注册后得到的编号，填了即计为已注册；不要填身份证号"
          onChange={(text) => {
            setVolunteerNumber(text.trim());
            faults.changed({ volunteerNumber }, { volunteerNumber: text.trim() });
          }}
        />
      </Card>
    </PageFrame>
  );
}

function identityOf({ partyMember, roles }: Bound['profile']): string {
  const duties = roles.filter((role) => role !== 'member').map((role) => ROLE_LABELS[role]);
  return [partyMember ? '党员' : '干部职工', ...duties].join('、');
}
