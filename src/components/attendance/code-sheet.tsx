import { useEffect, useState } from 'react';
import { ActionButton } from '../action-button/action-button';
import { TextAreaField } from '../fields/text-area-field';
import { Sheet } from '../sheet/sheet';

interface CodeSheetProps {
  open: boolean;
  sending: boolean;
  onSend: (code: string) => void;
  onClose: () => void;
}

/** In the browser preview: the text of the check-in code in place of a scan. */
export function CodeSheet({ open, sending, onSend, onClose }: CodeSheetProps) {
  const [code, setCode] = useState('');
  useEffect(() => {
    if (open) setCode('');
  }, [open]);
  const actions = (
    <ActionButton
      id="scan-send"
      kind="primary"
      busy={sending}
      disabled={code.trim() === ''}
      onTap={() => onSend(code)}
    >
      提交
    </ActionButton>
  );
  return (
    <Sheet open={open} onClose={onClose} title="扫码签到" actions={actions}>
      <TextAreaField
        id="scan-code"
        label="签到码内容"
        value={code}
        maxLength={200}
        placeholder="粘贴签到码的内容"
        hint="浏览器里不能扫码，请粘贴码的内容；在微信里会直接打开扫一扫"
        onChange={setCode}
      />
    </Sheet>
  );
}
