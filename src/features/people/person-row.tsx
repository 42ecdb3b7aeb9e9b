import { Text, View } from '@tarojs/components';
import { Avatar } from '@/components/avatar/avatar';
import { Icon } from '@/components/icon/icon';
import { openPage } from '@/services/route';
import type { MemberRow } from '@/shared/membership/contract';
import { ROLE_LABELS } from '@/shared/membership/role';
import './person-row.scss';

/** One person: where they belong, what they are, and what is still missing. */
export function PersonRow({ person }: { person: MemberRow }) {
  const { memberId, name, departmentName, branchName, roles, active } = person;
  const duties = roles.filter((role) => role !== 'member').map((role) => ROLE_LABELS[role]);
  return (
    <View
      id={`person-${memberId}`}
      className={`person-row${active ? '' : ' person-row--away'}`}
      hoverClass="person-row--pressed"
      role="button"
      onClick={() => openPage('membership/member-edit', { memberId })}
    >
      <Avatar name={name} />
      <View className="person-row__words">
        <View className="person-row__head">
          <Text className="person-row__name">{name}</Text>
          {duties.map((duty) => (
            <Text key={duty} className="person-row__tag person-row__tag--duty">
              {duty}
            </Text>
          ))}
          {person.partyMember ? <Text className="person-row__tag person-row__tag--party">党员</Text> : null}
        </View>
        <Text className="person-row__place">
          <Text className="person-row__part">{branchName ? `${departmentName} · ` : departmentName}</Text>
          {branchName ? <Text className="person-row__part">{branchName}</Text> : null}
        </Text>
        <Text className="person-row__state">{stateWords(person)}</Text>
      </View>
      <View className="person-row__arrow">
        <Icon name="right" size="small" />
      </View>
    </View>
  );
}

function stateWords({ active, bound, registeredVolunteer }: MemberRow): string {
  if (!active) return '已不在岗';
  return [registeredVolunteer ? '已注册志愿者' : '未注册志愿者', bound ? '已绑定微信' : '未绑定微信'].join(
    ' · ',
  );
}
