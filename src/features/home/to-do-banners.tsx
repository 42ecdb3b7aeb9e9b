import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '@/components/icon/icon';
import { recordFilter } from '@/components/record-tag/record-filter';
import { openPage, openTab } from '@/services/route';
import { taskBanner } from './task-banner';
import type { Home } from './use-home';
import './to-do-banners.scss';

/** The server stops counting here. */
const MANY = 99;

/** What waits for this person: own records to mend, others' records to review. */
export function ToDoBanners({ home }: { home: Home }) {
  const { rejectedRecords, pendingReviews, tasks } = home;
  const task = taskBanner(tasks);
  return (
    <>
      {rejectedRecords > 0 ? (
        <Banner
          id="home-rejected"
          tone="bad"
          icon="warning"
          title={`${rejectedRecords}条记录被退回`}
          hint="看看原因，改好再提交"
          onTap={() => {
            recordFilter.set('rejected');
            openTab('records');
          }}
        />
      ) : null}
      {task ? (
        <Banner
          id="home-tasks"
          tone={task.tone}
          icon="flag"
          title={task.title}
          hint={task.hint}
          onTap={() => openPage('task/mine')}
        />
      ) : null}
      {pendingReviews ? (
        <Banner
          id="home-pending"
          tone="wait"
          icon="clock"
          title={`${pendingReviews > MANY ? `${MANY}条以上` : `${pendingReviews}条`}记录待审核`}
          hint="可以一次审核多条"
          onTap={() => openPage('record/queue')}
        />
      ) : null}
    </>
  );
}

interface BannerProps {
  id: string;
  tone: 'bad' | 'wait';
  icon: IconName;
  title: string;
  hint: string;
  onTap: () => void;
}

function Banner({ id, tone, icon, title, hint, onTap }: BannerProps) {
  return (
    <View id={id} className={`home-banner home-banner--${tone}`} onClick={onTap} role="button">
      <Icon name={icon} />
      <View className="home-banner__words">
        <Text className="home-banner__title">{title}</Text>
        <Text className="home-banner__hint">{hint}</Text>
      </View>
      <Icon name="right" size="small" />
    </View>
  );
}
