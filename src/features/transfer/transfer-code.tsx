import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { useMutation } from '@/services/use-mutation';
import './transfer-code.scss';

/** The code by which other units send people here, big enough to be read out; renewed only after asking. */
export function TransferCode() {
  const codes = useMutation('membership.transferCode');
  const [code, setCode] = useState('');
  const [open, setOpen] = useState(false);
  const [renewing, setRenewing] = useState(false);
  const ask = async (renew: boolean) => {
    const known = await codes.run({ renew });
    if (!known) return;
    setCode(known.code);
    if (!renew) return;
    setRenewing(false);
    toast('已更换，原来的转接码作废');
  };
  const show = () => {
    setOpen(true);
    setRenewing(false);
    void ask(false);
  };
  const close = () => setOpen(false);
  return (
    <>
      <Card flush>
        <ListRow
          id="transfer-code-open"
          lead={<Icon name="ticket" />}
          title="本单位转接码"
          lines={['其他单位转人来时要用']}
          onTap={show}
        />
      </Card>
      <Sheet
        open={open}
        title={renewing ? '更换转接码？' : '本单位转接码'}
        onClose={close}
        actions={
          renewing ? (
            <>
              <ActionButton id="code-keep" kind="quiet" onTap={() => setRenewing(false)}>
                不更换
              </ActionButton>
              <ActionButton
                id="code-renew-confirm"
                kind="danger"
                busy={codes.running}
                onTap={() => void ask(true)}
              >
                更换
              </ActionButton>
            </>
          ) : (
            <>
              <ActionButton id="code-renew" kind="quiet" disabled={!code} onTap={() => setRenewing(true)}>
                更换
              </ActionButton>
              <ActionButton
                id="code-copy"
                kind="primary"
                disabled={!code}
                busy={codes.running}
                onTap={() => copy(code)}
              >
                复制
              </ActionButton>
            </>
          )
        }
      >
        <View className="transfer-code">
          <Text id="transfer-code" className="transfer-code__code" userSelect>
            {code || '········'}
          </Text>
          <Text className="transfer-code__words">
            {renewing
              ? '更换后原来的码立即作废；正在办理的转接不受影响'
              : '告诉要转来的人或对方单位。对方填上这个码发起转接，再由本单位接收'}
          </Text>
          {codes.error ? <Notice tone="bad">{codes.error.message}</Notice> : null}
        </View>
      </Sheet>
    </>
  );
}

function copy(code: string): void {
  Taro.setClipboardData({ data: code })
    .then(() => toast('转接码已复制'))
    .catch(() => toast('没有复制成功，请长按转接码选择复制'));
}
