import { ActionButton } from '@/components/action-button/action-button';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { goBack } from '@/services/route';
import { copyCode } from './invitation-card';

interface PersonAddedProps {
  name: string;
  inviteCode: string;
  onAgain: () => void;
}

/** The person is in the list; now the code has to reach them. */
export function PersonAdded({ name, inviteCode, onAgain }: PersonAddedProps) {
  return (
    <PageFrame quiet>
      <ResultScreen
        id="person-added"
        tone="good"
        title={`已添加${name}`}
        subject={`邀请码 ${inviteCode}`}
        lines={['请转给本人，输入邀请码和姓名即可绑定', '以后也可以在人员信息里查看']}
      >
        <ActionButton id="invite-copy" kind="primary" onTap={() => copyCode(inviteCode)}>
          复制邀请码
        </ActionButton>
        <ActionButton id="person-again" onTap={onAgain}>
          再添加一人
        </ActionButton>
        <ActionButton id="person-back" kind="quiet" onTap={goBack}>
          返回
        </ActionButton>
      </ResultScreen>
    </PageFrame>
  );
}
