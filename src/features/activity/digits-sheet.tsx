import { Input, Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Sheet } from '@/components/sheet/sheet';
import { DIGITS_LENGTH, formatTypedCode } from '@/shared/activity/code-format';
import './digits-sheet.scss';

interface DigitsSheetProps {
  open: boolean;
  activityId: string;
  sending: boolean;
  onSend: (code: string) => void;
  onClose: () => void;
}

/** For phones that cannot scan: the six digits below the code on the screen. */
export function DigitsSheet({ open, activityId, sending, onSend, onClose }: DigitsSheetProps) {
  const [digits, setDigits] = useState('');
  useEffect(() => {
    if (open) setDigits('');
  }, [open]);
  const complete = digits.length === DIGITS_LENGTH;
  const actions = (
    <View className="digits__send">
      <ActionButton
        id="digits-send"
        kind="primary"
        busy={sending}
        disabled={!complete}
        onTap={() => onSend(formatTypedCode(activityId, digits))}
      >
        提交
      </ActionButton>
    </View>
  );
  return (
    <Sheet open={open} onClose={onClose} title="输入6位数字" actions={actions}>
      <View className="digits">
        <Text className="digits__hint">现场屏幕的码下面有6位数字，每30秒变一次，请输入当前的</Text>
        <Input
          id="digits-input"
          className="digits__input"
          type="number"
          value={digits}
          maxlength={DIGITS_LENGTH}
          placeholder="000000"
          placeholderClass="digits__placeholder"
          focus={open}
          aria-label="6位数字"
          onInput={(event) => setDigits(event.detail.value.replace(/\D/g, ''))}
        />
      </View>
    </Sheet>
  );
}
