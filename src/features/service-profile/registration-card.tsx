import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { SKILL_LABELS } from '@/shared/service/skill';
import './registration-card.scss';

/** Under which number one is registered, and what one can do; without a number, the way to register. */
export function RegistrationCard({ profile }: { profile: Output<'service.profile'> }) {
  const { volunteerNumber, skills } = profile;
  const registered = volunteerNumber !== '';
  return (
    <View id="service-registration" className="registration">
      <View className="registration__words">
        <Text className="registration__label">{registered ? '志愿者编号' : '还没有登记志愿者编号'}</Text>
        <Text className={registered ? 'registration__number' : 'registration__hint'}>
          {registered ? volunteerNumber : '登记后计为注册志愿者，可以申请星级'}
        </Text>
        {skills.length > 0 ? (
          <View className="registration__skills">
            {skills.map((skill) => (
              <Text className="registration__skill" key={skill}>
                {SKILL_LABELS[skill]}
              </Text>
            ))}
          </View>
        ) : null}
      </View>
      <ActionButton
        id="service-register"
        compact
        kind={registered ? 'quiet' : 'secondary'}
        onTap={() => openPage('service/register')}
      >
        {registered ? '修改' : '去登记'}
      </ActionButton>
    </View>
  );
}
