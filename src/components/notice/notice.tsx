import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon';
import './notice.scss';

interface NoticeProps {
  tone: 'info' | 'wait' | 'bad' | 'good';
  children: ReactNode;
  onTap?: () => void;
}

const ICONS: Record<NoticeProps['tone'], IconName> = {
  info: 'info',
  wait: 'clock',
  bad: 'warning',
  good: 'done',
};

/** A sentence that must be read: why a record was rejected, what failed. */
export function Notice({ tone, children, onTap }: NoticeProps) {
  return (
    <View className={`tc-note tc-note--${tone}`} role={onTap ? 'button' : undefined} onClick={onTap}>
      <View className="tc-note__icon">
        <Icon name={ICONS[tone]} />
      </View>
      <Text className="tc-note__words">{children}</Text>
      {onTap ? (
        <View className="tc-note__arrow">
          <Icon name="right" size="small" />
        </View>
      ) : null}
    </View>
  );
}
