import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { cloud } from '@/services/cloud';
import { useDocument } from '@/services/use-document';
import './invitations-card.scss';

/** The codes of everybody who has not bound yet, as a sheet. */
export function InvitationsCard() {
  const { start, running, error } = useDocument(() => cloud.call('membership.invitations', {}));
  return (
    <Card flush>
      <ListRow
        id="invitations"
        lead={<Icon name="people" />}
        title={running ? '正在生成…' : '下载邀请码'}
        lines={['还没有绑定微信的人和他们的邀请码，Excel 表']}
        onTap={() => void start()}
      />
      {error ? <Text className="invitations-card__error">{error}</Text> : null}
    </Card>
  );
}
