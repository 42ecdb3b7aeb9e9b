import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '../icon/icon';
import './status-tag.scss';

export type Tone = 'good' | 'wait' | 'bad' | 'info' | 'quiet' | 'honour';

interface StatusTagProps {
  tone: Tone;
  children: string;
  /** Default: the tone's own. */
  icon?: IconName;
}

const ICONS: Record<Tone, IconName> = {
  good: 'done',
  wait: 'clock',
  bad: 'refused',
  info: 'info',
  quiet: 'void',
  honour: 'star',
};

/** A state as icon and word: colour is never the only signal. */
export function StatusTag({ tone, children, icon }: StatusTagProps) {
  return (
    <View className={`tc-tag tc-tag--${tone}`}>
      <Icon name={icon ?? ICONS[tone]} size="small" />
      <Text>{children}</Text>
    </View>
  );
}
