import { ActionButton } from '@/components/action-button/action-button';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { goBack, replacePage } from '@/services/route';

/** What happens next with an objection. */
export function AppealSent() {
  return (
    <ResultScreen
      id="appeal-result"
      tone="good"
      title="申诉已提交"
      lines={['支部书记核实后书面答复，答复在“我的申诉”中查看', '成立的，经两名书记同意后更正积分']}
    >
      <ActionButton id="appeal-done" kind="primary" onTap={goBack}>
        完成
      </ActionButton>
      <ActionButton kind="quiet" onTap={() => replacePage('points/appeals')}>
        查看我的申诉
      </ActionButton>
    </ResultScreen>
  );
}
