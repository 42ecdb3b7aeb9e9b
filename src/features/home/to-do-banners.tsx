import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '@/components/icon/icon';
import { recordFilter } from '@/components/record-tag/record-filter';
import { openPage, openTab } from '@/services/route';
import { endingBanner, findingBanner, type OwnBanner, taskBanner, transferBanner } from './own-banners';
import { useEndingPoints } from './use-ending-points';
import type { Home } from './use-home';
import './to-do-banners.scss';

/** What this person has to mend or to do, and what is under way for them. */
export function ToDoBanners({ home }: { home: Home }) {
  const { rejectedRecords } = home;
  const ending = useEndingPoints(home.pointsMayEndSoon);
  const rejected: OwnBanner | null =
    rejectedRecords > 0
      ? { tone: 'bad', title: `${rejectedRecords}条记录被退回`, hint: '看看原因，改好再提交' }
      : null;
  const showRejected = () => {
    recordFilter.set('rejected');
    openTab('records');
  };
  return (
    <>
      <Banner id="home-rejected" icon="warning" says={rejected} onTap={showRejected} />
      <Banner
        id="home-findings"
        icon="search"
        says={findingBanner(home.findings)}
        onTap={() => openPage('selfcheck/findings')}
      />
      <Banner id="home-tasks" icon="flag" says={taskBanner(home.tasks)} onTap={() => openPage('task/mine')} />
      <Banner
        id="home-points-end"
        icon="gift"
        says={endingBanner(ending)}
        onTap={() => openPage('redemption/catalogue')}
      />
      <Banner
        id="home-transfer"
        icon="place"
        says={transferBanner(home.transfer)}
        onTap={() => openPage('membership/transfer')}
      />
    </>
  );
}

interface BannerProps {
  id: string;
  icon: IconName;
  /** Null: there is nothing to say. */
  says: OwnBanner | null;
  onTap: () => void;
}

function Banner({ id, icon, says, onTap }: BannerProps) {
  if (!says) return null;
  return (
    <View id={id} className={`home-banner home-banner--${says.tone}`} onClick={onTap} role="button">
      <Icon name={icon} />
      <View className="home-banner__words">
        <Text className="home-banner__title">{says.title}</Text>
        <Text className="home-banner__hint">{says.hint}</Text>
      </View>
      <Icon name="right" size="small" />
    </View>
  );
}
