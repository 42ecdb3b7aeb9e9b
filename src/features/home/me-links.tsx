import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { SwitchField } from '@/components/fields/switch-field';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { setLargeType, useLargeType } from '@/services/large-type';
import { useOutbox } from '@/services/outbox';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import type { Role } from '@/shared/membership/role';
import { LinkGrid } from './link-grid';
import { managingGroups, OWN_LINKS } from './me-page-links';
import { waitingById } from './waiting-rows';
import './me-links.scss';

interface MeLinksProps {
  roles: readonly Role[];
  /** How much waits for a decision; undefined for those who decide nothing and until it is known. */
  waiting: Output<'membership.waiting'> | undefined;
}

/** Everything that is not on the first screen: the own things first, then what one manages, by role. */
export function MeLinks({ roles, waiting }: MeLinksProps) {
  const groups = managingGroups(roles);
  const waitingByLink = waiting && waitingById(waiting);
  return (
    <>
      <View className="me-links__own">
        <LinkGrid links={OWN_LINKS} waiting={waitingByLink} />
      </View>
      {groups.length > 0 ? (
        <Section title="管理">
          <View className="me-links__managing">
            {groups.map(({ title, links }) => (
              <View className="me-links__group" key={links[0]?.id ?? title}>
                {title ? <Text className="me-links__title">{title}</Text> : null}
                <LinkGrid links={links} tone="quiet" waiting={waitingByLink} />
              </View>
            ))}
          </View>
        </Section>
      ) : null}
      <Section title="使用">
        <Preferences />
      </Section>
    </>
  );
}

function Preferences() {
  const large = useLargeType();
  const unsent = useOutbox().length;
  return (
    <>
      <Card flush>
        <SwitchField id="me-large-type" label="大字模式" value={large} onChange={setLargeType} />
      </Card>
      <Card flush>
        <ListRow
          id="me-data"
          lead={<Icon name="person" />}
          title="个人信息"
          onTap={() => openPage('membership/profile')}
        />
        <ListRow
          id="me-transfer"
          lead={<Icon name="place" />}
          title="转接"
          lines={['调换科室支部，转到其他单位']}
          onTap={() => openPage('membership/transfer')}
        />
        <ListRow
          id="me-feedback"
          lead={<Icon name="message" />}
          title="意见建议"
          onTap={() => openPage('membership/feedback')}
        />
        <ListRow
          id="me-outbox"
          lead={<Icon name="clock" />}
          title="未发送的内容"
          trail={unsent > 0 ? `${unsent}条` : '没有'}
          onTap={() => openPage('notice/outbox')}
        />
      </Card>
    </>
  );
}
