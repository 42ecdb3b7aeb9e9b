import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import type { MemberDetail } from '@/shared/membership/contract';
import './invitation-card.scss';

interface InvitationCardProps {
  person: Pick<MemberDetail, 'memberId' | 'name' | 'bound' | 'inviteCode'>;
  onChanged: () => void;
}

/** How the person gets in: the code to hand over, or a new one after a changed phone or account. */
export function InvitationCard({ person, onChanged }: InvitationCardProps) {
  const { memberId, name, bound, inviteCode } = person;
  const reissue = useMutation('membership.reissueInvitation');
  const [asking, setAsking] = useState(false);
  const confirm = async () => {
    if (!(await reissue.run({ memberId }))) return;
    setAsking(false);
    toast('新的邀请码已生成，请转给本人');
    onChanged();
  };
  return (
    <Section title="邀请码">
      <Card>
        {bound ? (
          <Text className="invitation__words">{`${name}已绑定微信。换了微信号时，可以解除绑定并重新发放邀请码，记录、时长和积分都会保留。`}</Text>
        ) : (
          <InviteCode name={name} inviteCode={inviteCode} />
        )}
        <View className="invitation__acts">
          {bound ? null : (
            <ActionButton id="invite-copy" icon="list" onTap={() => copyCode(inviteCode)}>
              复制
            </ActionButton>
          )}
          <ActionButton
            id="invite-reissue"
            kind="quiet"
            onTap={() => {
              reissue.clear();
              setAsking(true);
            }}
          >
            {bound ? '解除绑定并重新发放' : '换一个码'}
          </ActionButton>
        </View>
      </Card>
      <ConfirmSheet
        open={asking}
        title={bound ? `解除${name}的微信绑定？` : '换一个邀请码？'}
        message={
          bound
            ? '解除后，原来的微信不能再使用，本人要用新的邀请码重新绑定'
            : '原来的邀请码立即失效，请把新的转给本人'
        }
        confirmText={bound ? '解除并发放' : '换一个'}
        danger={bound}
        busy={reissue.running}
        error={reissue.error?.message}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </Section>
  );
}

/** The code as it is read out or copied. */
export function InviteCode({ name, inviteCode }: { name: string; inviteCode: string }) {
  return (
    <View className="invitation">
      <Text id="invite-code" className="invitation__code" userSelect>
        {inviteCode}
      </Text>
      <Text className="invitation__words">{`请转给${name}本人。打开小程序，输入邀请码和姓名即可绑定`}</Text>
    </View>
  );
}

export function copyCode(inviteCode: string): void {
  Taro.setClipboardData({ data: inviteCode })
    .then(() => toast('邀请码已复制'))
    .catch(() => toast('没有复制成功，请长按邀请码选择复制'));
}
