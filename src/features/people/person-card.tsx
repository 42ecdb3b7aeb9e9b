import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import type { MemberDetail } from '@/shared/membership/contract';
import { ROLE_LABELS } from '@/shared/membership/role';

/** A person as those see it who may look but not change. */
export function PersonCard({ person }: { person: MemberDetail }) {
  const duties = person.roles.filter((role) => role !== 'member').map((role) => ROLE_LABELS[role]);
  return (
    <Card flush>
      <ListRow title="姓名" trail={person.name} />
      <ListRow title="科室" trail={person.departmentName} />
      <ListRow title="支部" trail={person.branchName || '未编入'} />
      <ListRow title="身份" trail={[person.partyMember ? '党员' : '干部职工', ...duties].join('、')} />
      <ListRow title="手机号" trail={person.phone || '没有填写'} />
      <ListRow title="志愿者" trail={person.registeredVolunteer ? '已注册' : '未注册'} />
      <ListRow title="微信" trail={person.bound ? '已绑定' : '未绑定'} />
      <ListRow title="状态" trail={person.active ? '在岗' : '已不在岗'} />
    </Card>
  );
}
