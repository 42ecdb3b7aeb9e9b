import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '@/components/icon/icon';
import { openPage, type SubPage } from '@/services/route';
import './quick-entries.scss';

const ENTRIES: readonly { id: string; icon: IconName; label: string; page: SubPage }[] = [
  { id: 'home-add-record', icon: 'edit', label: '填报记录', page: 'record/edit' },
  { id: 'home-points', icon: 'star', label: '积分明细', page: 'points/entries' },
  { id: 'home-ranking', icon: 'chart', label: '排行', page: 'points/ranking' },
];

const PROGRESS = {
  id: 'home-progress-entry',
  icon: 'flag',
  label: '创建进展',
  page: 'campaign/readiness',
} as const;

/** What people come for most often; managers also see how far the unit is. */
export function QuickEntries({ manager }: { manager: boolean }) {
  const entries = manager ? [...ENTRIES, PROGRESS] : ENTRIES;
  return (
    <View className="home-quick">
      {entries.map(({ id, icon, label, page }) => (
        <View
          id={id}
          key={id}
          className="home-quick__one"
          hoverClass="home-quick__one--pressed"
          role="button"
          onClick={() => openPage(page)}
        >
          <View className="home-quick__sign">
            <Icon name={icon} size="large" />
          </View>
          <Text className="home-quick__label">{label}</Text>
        </View>
      ))}
    </View>
  );
}
