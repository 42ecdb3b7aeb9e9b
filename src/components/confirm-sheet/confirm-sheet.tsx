import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { ActionButton } from '../action-button/action-button';
import { TextAreaField } from '../fields/text-area-field';
import { Sheet } from '../sheet/sheet';
import './confirm-sheet.scss';

interface ConfirmSheetProps {
  open: boolean;
  title: string;
  /** What will happen. */
  message?: string;
  confirmText: string;
  /** Asks for a reason; without one the confirmation stays closed. */
  reasonLabel?: string;
  reasonMaxLength?: number;
  /** Reasons that are often given; a tap fills the field. */
  suggestions?: readonly string[];
  busy?: boolean;
  /** Why the last try failed; one from before it was opened is not shown. */
  error?: string;
  danger?: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks before something that others will see or that cannot be undone. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { open, title, message, confirmText, reasonLabel, reasonMaxLength = 200, suggestions = [] } = props;
  const { busy = false, error, danger = false, onConfirm, onClose } = props;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (!open) return;
    setReason('');
    setTried(false);
  }, [open]);
  const missing = reasonLabel !== undefined && reason.trim() === '';
  const actions = (
    <>
      <ActionButton kind="quiet" onTap={onClose}>
        取消
      </ActionButton>
      <ActionButton
        kind={danger ? 'danger' : 'primary'}
        busy={busy}
        disabled={missing}
        onTap={() => {
          setTried(true);
          onConfirm(reason.trim());
        }}
      >
        {confirmText}
      </ActionButton>
    </>
  );
  return (
    <Sheet open={open} onClose={onClose} title={title} actions={actions}>
      {message ? <Text className="tc-confirm__message">{message}</Text> : null}
      {reasonLabel ? (
        <TextAreaField
          label={reasonLabel}
          required
          value={reason}
          maxLength={reasonMaxLength}
          onChange={setReason}
        />
      ) : null}
      <View className="tc-confirm__suggestions">
        {suggestions.map((suggestion) => (
          <View
            className="tc-confirm__suggestion"
            key={suggestion}
            role="button"
            onClick={() => setReason(suggestion)}
          >
            <Text>{suggestion}</Text>
          </View>
        ))}
      </View>
      {error && tried ? <Text className="tc-confirm__error">{error}</Text> : null}
    </Sheet>
  );
}
