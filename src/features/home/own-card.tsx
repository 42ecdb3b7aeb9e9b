import { Text, View } from '@tarojs/components';
import { Avatar } from '@/components/avatar/avatar';
import { Icon } from '@/components/icon/icon';
import { openPage } from '@/services/route';
import type { OwnProfile } from '@/shared/membership/contract';
import { ROLE_LABELS } from '@/shared/membership/role';
import './own-card.scss';

/** Who one is here; a tap opens the own data. */
export function OwnCard({ profile, unitName }: { profile: OwnProfile; unitName: string }) {
  const duties = profile.roles.filter((role) => role !== 'member').map((role) => ROLE_LABELS[role]);
  const tags = [profile.partyMember ? '党员' : '干部职工', ...duties];
  return (
    <View id="me-profile" className="own-card" role="button" onClick={() => openPage('membership/profile')}>
      <Avatar name={profile.name} size="large" />
      <View className="own-card__words">
        <View className="own-card__line">
          <Text className="own-card__name">{profile.name}</Text>
          {tags.map((tag) => (
            <Text className="own-card__tag" key={tag}>
              {tag}
            </Text>
          ))}
        </View>
        <Text className="own-card__unit">{unitName}</Text>
        <Text className="own-card__unit">
          {[profile.departmentName, profile.branchName].filter(Boolean).join(' · ')}
        </Text>
      </View>
      <Icon name="right" size="small" />
    </View>
  );
}
