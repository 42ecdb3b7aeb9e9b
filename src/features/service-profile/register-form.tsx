import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/fields/text-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { refusalWords } from '@/services/refusal-words';
import { goBack } from '@/services/route';
import { reloadSession } from '@/services/session';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import type { Skill } from '@/shared/service/skill';
import { SkillChips } from './skill-chips';
import './register-form.scss';

const NUMBER_CHARACTERS = 30;

/** Registers as a volunteer, or mends what was registered. */
export function RegisterForm({ profile }: { profile: Output<'service.profile'> }) {
  const register = useMutation('service.register');
  const [volunteerNumber, setVolunteerNumber] = useState(profile.volunteerNumber);
  const [skills, setSkills] = useState<readonly Skill[]>(profile.skills);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = { ...wrong, ...register.fields };
  const save = async () => {
    const checked = checkInput('service.register', { volunteerNumber, skills });
    if (!checked.ok) return setWrong(checked.fields);
    if (!(await register.run(checked.input))) return;
    void reloadSession();
    toast(profile.volunteerNumber === '' ? '已登记为注册志愿者' : '已保存');
    goBack();
  };
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={refusalWords(fields, register.error)}>
          <ActionButton id="register-save" kind="primary" busy={register.running} onTap={() => void save()}>
            {profile.volunteerNumber === '' ? '登记' : '保存'}
          </ActionButton>
        </MessageBar>
      }
    >
      <Card flush>
        <TextField
          id="register-number"
          label="志愿者编号"
          required
          value={volunteerNumber}
          maxLength={NUMBER_CHARACTERS}
          placeholder="字母或数字"
          error={fields.volunteerNumber}
          hint="不是身份证号，本应用不收集身份证号"
          onChange={(text) => {
            setVolunteerNumber(text.trim());
            setWrong({});
            register.clear();
          }}
        />
      </Card>
      <Section title="我的特长（选填，可多选）">
        <Card>
          <SkillChips value={skills} onChange={setSkills} />
        </Card>
      </Section>
      <View className="register__where">
        <Text className="register__ask">编号在哪里找？</Text>
        <Text className="register__answer">
          在您注册志愿者的平台上打开个人资料或志愿者证，上面有志愿者编号。还没有注册的，先到平台注册；找不到的，可以问支部书记。
        </Text>
      </View>
    </PageFrame>
  );
}
