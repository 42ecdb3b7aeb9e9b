import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/fields/text-field';
import { FaultNotice } from '@/components/form-faults/fault-notice';
import { checkInput } from '@/services/check-input';
import { openTab } from '@/services/route';
import { learnSession } from '@/services/session';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import './bind-form.scss';

const CODE_CHARACTERS = 20;
const NAME_CHARACTERS = 30;

/** Ties this WeChat identity to a person the unit has on its list. */
export function BindForm() {
  const bind = useMutation('membership.bind');
  const [inviteCode, setInviteCode] = useState('');
  const [name, setName] = useState('');
  const faults = useFieldFaults(bind);
  const { fields } = faults;
  const submit = async () => {
    const input = faults.take(checkInput('membership.bind', { inviteCode, name }));
    const bound = input && (await bind.run(input));
    if (!bound) return;
    learnSession(bound);
    openTab('home');
  };
  return (
    <>
      <View className="bind__head">
        <Text className="bind__title">欢迎使用同创</Text>
        <Text className="bind__hint">第一次使用，请填写单位发给您的邀请码和姓名</Text>
      </View>
      <Card flush>
        <TextField
          id="bind-code"
          label="邀请码"
          required
          value={inviteCode}
          maxLength={CODE_CHARACTERS}
          placeholder="例如：AB3D-5FGH"
          error={fields.inviteCode}
          hint="不分大小写，中间的横线可以不填"
          onChange={(text) => {
            setInviteCode(text);
            faults.changed({ inviteCode }, { inviteCode: text });
          }}
        />
        <TextField
          id="bind-name"
          label="姓名"
          required
          value={name}
          maxLength={NAME_CHARACTERS}
          placeholder="与单位名单一致"
          error={fields.name}
          onChange={(text) => {
            setName(text);
            faults.changed({ name }, { name: text });
          }}
        />
      </Card>
      <FaultNotice error={bind.error?.message} />
      <View className="bind__button">
        <ActionButton id="bind-submit" kind="primary" busy={bind.running} onTap={() => void submit()}>
          绑定
        </ActionButton>
      </View>
      <WhereFrom />
    </>
  );
}

const QUESTIONS = [
  {
    ask: '邀请码从哪里来？',
    answer: '由本单位管理员发放，每人一个，只能用一次。没有收到请联系本单位管理员或支部书记。',
  },
  { ask: '换了微信或手机怎么办？', answer: '请管理员重新发放邀请码，原来的记录、时长和积分都会保留。' },
  { ask: '为什么要绑定？', answer: '只有本单位名单里的人能使用，外人看不到任何内容。' },
];

function WhereFrom() {
  return (
    <View className="bind__questions">
      {QUESTIONS.map(({ ask, answer }) => (
        <View className="bind__question" key={ask}>
          <Text className="bind__ask">{ask}</Text>
          <Text className="bind__answer">{answer}</Text>
        </View>
      ))}
    </View>
  );
}
