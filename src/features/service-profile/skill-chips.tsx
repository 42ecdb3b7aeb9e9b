import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { SKILL_LABELS, SKILLS, type Skill } from '@/shared/service/skill';
import './skill-chips.scss';

interface SkillChipsProps {
  value: readonly Skill[];
  onChange: (skills: Skill[]) => void;
}

/** What one can do, any number of a list; tapped again it is taken out. */
export function SkillChips({ value, onChange }: SkillChipsProps) {
  const toggle = (skill: Skill) =>
    onChange(SKILLS.filter((one) => (one === skill ? !value.includes(one) : value.includes(one))));
  return (
    <View className="skill-chips">
      {SKILLS.map((skill) => {
        const on = value.includes(skill);
        return (
          <View
            id={`skill-${skill}`}
            key={skill}
            className={`skill-chips__one${on ? ' skill-chips__one--on' : ''}`}
            role="checkbox"
            aria-checked={on}
            onClick={() => toggle(skill)}
          >
            {on ? <Icon name="check" size="small" /> : null}
            <Text>{SKILL_LABELS[skill]}</Text>
          </View>
        );
      })}
    </View>
  );
}
