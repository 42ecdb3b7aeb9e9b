import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Icon, type IconName } from '@/components/icon/icon';
import type { CallError } from '@/services/call-error';
import type { Output } from '@/shared/contract/actions';
import { brokenServiceSpan, formatFullDay } from '@/shared/service/service-span';
import { formatMinutes } from '@/shared/time/chinese-time';
import './verify-view.scss';

type Verified = Output<'service.verify'>;

type Verdict = 'valid' | 'withdrawn' | 'unknown';

const VERDICTS: Record<Verdict, { icon: IconName; title: string; hint: string }> = {
  valid: { icon: 'check', title: '有效', hint: '请逐项核对，一致才是原件' },
  withdrawn: { icon: 'void', title: '已撤回', hint: '这份记录已由出具单位撤回，不能再使用' },
  unknown: { icon: 'close', title: '查无此记录', hint: '请核对核验码，或向出具单位查询' },
};

/** What the code says: valid, withdrawn or unknown, and what to compare with the paper. */
export function VerifyView({ answer, onAgain }: { answer: Verified | undefined; onAgain: () => void }) {
  const verdict: Verdict = answer ? (answer.withdrawn ? 'withdrawn' : 'valid') : 'unknown';
  const { icon, title, hint } = VERDICTS[verdict];
  return (
    <>
      <View id="verify-result" className={`verify verify--${verdict}`} aria-live="assertive">
        <View className="verify__sign">
          <Icon name={icon} size="large" />
        </View>
        <Text className="verify__title">{title}</Text>
        <Text className="verify__hint">{hint}</Text>
      </View>
      {answer ? <Facts answer={answer} /> : null}
      <View className="verify__again">
        <ActionButton id="verify-again" onTap={onAgain}>
          核验另一份
        </ActionButton>
      </View>
    </>
  );
}

function Facts({ answer }: { answer: Verified }) {
  const { totalMinutes, creditMinutes, honourMinutes } = answer;
  const facts = [
    ['编号', answer.serial],
    ['姓名', answer.maskedName],
    ['出具单位', answer.issuerName],
    ['服务期间', brokenServiceSpan(answer.from, answer.to)],
    ['累计时长', formatMinutes(totalMinutes)],
    ['信用时长', formatMinutes(creditMinutes)],
    ['荣誉时长', formatMinutes(honourMinutes)],
    ['出具日期', formatFullDay(answer.issuedOn)],
  ] as const;
  return (
    <View className="verify__facts">
      {facts.map(([label, value]) => (
        <View className="verify__fact" key={label}>
          <Text className="verify__label">{label}</Text>
          <Text className="verify__value">{value}</Text>
        </View>
      ))}
    </View>
  );
}

/** Only a record that is not there is a verdict; anything else is no answer at all. */
export function isVerdict(error: CallError | undefined): boolean {
  return error?.code === 'NOT_FOUND' || error?.code === 'INPUT_INVALID';
}
