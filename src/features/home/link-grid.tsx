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
  /** How much waits behind a link, by its id. */
  waiting?: Readonly<Record<string, number>>;
}

/** More than two digits do not fit on the sign. */
const MANY = 99;

const NONE: Readonly<Record<string, number>> = {};

/** Links as signs with their names below, four side by side; three in large type. */
export function LinkGrid({ links, tone = 'brand', waiting = NONE }: LinkGridProps) {
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
            <Badge count={waiting[id] ?? 0} />
          </View>
          <Text className="link-grid__title">{title}</Text>
        </View>
      ))}
    </View>
  );
}

function Badge({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Text className="link-grid__badge" aria-label={`${count}条待处理`}>
      {count > MANY ? `${MANY}+` : String(count)}
    </Text>
  );
}
