import { Text, View } from '@tarojs/components';
import { useFault } from '@/components/form-faults/use-fault';
import { FieldError } from '@/components/form-row/field-error';
import { Icon } from '@/components/icon/icon';
import { KindBadge } from '@/components/kind-icon/kind-badge';
import { kindOfType } from '@/shared/activity/activity-type';
import './rule-row.scss';
import { capWords, type RuleDraft, roleWords, typeWords, unitWords } from './rule-words';

interface RuleRowProps {
  rule: RuleDraft;
  /** What is wrong with it, in Chinese. */
  fault?: string;
  /** Makes it a link with an arrow. */
  onTap?: () => void;
}

/** One rule: for what, how many points, up to which limits, and for whom. */
export function RuleRow({ rule, fault, onTap }: RuleRowProps) {
  const rowId = useFault(fault, `rule-${rule.key}`);
  const [type] = rule.types;
  const roles = roleWords(rule.roles);
  const limits = capWords(rule.caps);
  if (rule.measure === 'session') limits.unshift('一天几次算一场');
  return (
    <View
      id={rowId}
      className="rule-row"
      hoverClass={onTap ? 'rule-row--pressed' : 'none'}
      role={onTap ? 'button' : undefined}
      onClick={onTap}
    >
      {type ? <KindBadge kind={kindOfType(type)} /> : null}
      <View className="rule-row__words">
        <Text className="rule-row__title">{rule.label}</Text>
        <Text className="rule-row__scope">{`${typeWords(rule.types)}${roles ? `，限${roles}` : ''}`}</Text>
        <Text className="rule-row__limits">{limits.length > 0 ? limits.join('，') : '没有上限'}</Text>
        {fault ? <FieldError>{fault}</FieldError> : null}
      </View>
      <View className="rule-row__figure">
        <Text className="rule-row__points">{`${rule.points}分`}</Text>
        <Text className="rule-row__unit">{unitWords(rule)}</Text>
      </View>
      {onTap ? (
        <View className="rule-row__arrow">
          <Icon name="right" size="small" />
        </View>
      ) : null}
    </View>
  );
}
