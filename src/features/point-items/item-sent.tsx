import { ActionButton } from '@/components/action-button/action-button';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { goBack } from '@/services/route';

/** What happens next with a proposal. */
export function ItemSent({ name, onAgain }: { name: string; onAgain: (() => void) | undefined }) {
  return (
    <ResultScreen
      id="item-result"
      tone="good"
      title="已提出"
      subject={name}
      lines={['由另一位支部书记确认后计入', '在“加减分”的待确认里可以看到']}
    >
      <ActionButton id="item-done" kind="primary" onTap={goBack}>
        完成
      </ActionButton>
      {onAgain ? <ActionButton onTap={onAgain}>再提一条</ActionButton> : null}
    </ResultScreen>
  );
}
