import { useEffect, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextField } from '@/components/fields/text-field';
import { Sheet } from '@/components/sheet/sheet';
import type { Desk } from './use-desk';

/** For a code that cannot be scanned: the ten letters and digits below it. */
export function TypeCodeSheet({ desk }: { desk: Desk }) {
  const [code, setCode] = useState('');
  useEffect(() => {
    if (desk.typing) setCode('');
  }, [desk.typing]);
  const actions = (
    <ActionButton
      id="desk-find"
      kind="primary"
      busy={desk.finding}
      disabled={code.trim() === ''}
      onTap={() => void desk.find(code)}
    >
      查找兑换券
    </ActionButton>
  );
  return (
    <Sheet open={desk.typing} onClose={() => desk.setTyping(false)} title="输入兑换码" actions={actions}>
      <TextField
        id="desk-code"
        label="兑换码"
        required
        value={code}
        maxLength={20}
        placeholder="10位字母和数字"
        error={desk.fault}
        hint="在对方“我的兑换券”里二维码下面，大小写和空格都可以"
        onChange={(next) => {
          setCode(next);
          desk.clear();
        }}
      />
    </Sheet>
  );
}
