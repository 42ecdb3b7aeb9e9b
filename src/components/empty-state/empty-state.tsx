import { Text, View } from '@tarojs/components';
import { ActionButton } from '../action-button/action-button';
import { Icon, type IconName } from '../icon/icon';
import './empty-state.scss';

interface EmptyStateProps {
  title: string;
  /** What to do, or why it is empty. */
  hint?: string;
  icon?: IconName;
  actionText?: string;
  onAction?: () => void;
}

/** Says that there is nothing, and what to do next. */
export function EmptyState({ title, hint, icon = 'list', actionText, onAction }: EmptyStateProps) {
  return (
    <View className="tc-empty">
      <View className="tc-empty__icon">
        <Icon name={icon} size="large" />
      </View>
      <Text className="tc-empty__title">{title}</Text>
      {hint ? <Text className="tc-empty__hint">{hint}</Text> : null}
      {actionText && onAction ? (
        <View className="tc-empty__action">
          <ActionButton compact onTap={onAction}>
            {actionText}
          </ActionButton>
        </View>
      ) : null}
    </View>
  );
}
