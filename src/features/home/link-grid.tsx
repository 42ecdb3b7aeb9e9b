import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '@/components/icon/icon';
import { openPage, type SubPage } from '@/services/route';
import './link-grid.scss';

export interface PageLink {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly page: SubPage;
}

interface LinkGridProps {
  links: readonly PageLink[];
  /** `quiet` where many stand together, so that they do not shout. */
  tone?: 'brand' | 'quiet';
}

/** Links as signs with their names below, four side by side; three in large type. */
export function LinkGrid({ links, tone = 'brand' }: LinkGridProps) {
  return (
    <View className={`link-grid link-grid--${tone}`}>
      {links.map(({ id, icon, title, page }) => (
        <View
          id={id}
          key={id}
          className="link-grid__one"
          hoverClass="link-grid__one--pressed"
          role="button"
          onClick={() => openPage(page)}
        >
          <View className="link-grid__sign">
            <Icon name={icon} size="large" />
          </View>
          <Text className="link-grid__title">{title}</Text>
        </View>
      ))}
    </View>
  );
}
