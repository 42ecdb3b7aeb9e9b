import { Input, Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { DIGITS_LENGTH, formatTypedCode } from '@/shared/activity/code-format';
import './digits-sheet.scss';

interface DigitsSheetProps {
  open: boolean;
  activityId: string;
  sending: boolean;
  /** Resolves to why the digits were refused; undefined once they count. */
  onSend: (code: string) => Promise<string | undefined>;
  onClose: () => void;
}

/** For phones that cannot scan: the six digits below the code on the screen. */
export function DigitsSheet({ open, activityId, sending, onSend, onClose }: DigitsSheetProps) {
  const [digits, setDigits] = useState('');
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    if (!open) return;
    setDigits('');
    setRefusal(undefined);
  }, [open]);
  const send = async () => {
    const refused = await onSend(formatTypedCode(activityId, digits));
    setRefusal(refused);
    // They are wrong or over: the next ones are typed into an empty field.
    if (refused !== undefined) setDigits('');
  };
  const complete = digits.length === DIGITS_LENGTH;
  const actions = (
    <View className="digits__send">
      <ActionButton
        id="digits-send"
        kind="primary"
        busy={sending}
        disabled={!complete}
        onTap={() => void send()}
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
          placeholder="······"
          placeholderClass="digits__placeholder"
          focus={open}
          aria-label="6位数字"
          onInput={(event) => setDigits(event.detail.value.replace(/\D/g, ''))}
        />
        {refusal === undefined ? null : (
          <View id="digits-refused" className="digits__refused" aria-live="assertive">
            <Notice tone="bad">{refusal}</Notice>
          </View>
        )}
      </View>
    </Sheet>
  );
}
