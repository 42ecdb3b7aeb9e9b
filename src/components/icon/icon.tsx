import { View } from '@tarojs/components';
import './icon.scss';

/** Names of the icons in src/styles/_icons.scss. */
export type IconName =
  | 'right'
  | 'down'
  | 'check'
  | 'close'
  | 'plus'
  | 'clock'
  | 'done'
  | 'refused'
  | 'info'
  | 'warning'
  | 'void'
  | 'edit'
  | 'scan'
  | 'calendar'
  | 'place'
  | 'people'
  | 'person'
  | 'list'
  | 'chart'
  | 'star'
  | 'flag'
  | 'heart'
  | 'book'
  | 'upload'
  | 'search'
  | 'settings'
  | 'message'
  | 'offline'
  | 'camera'
  | 'gift'
  | 'ticket'
  | 'notice'
  | 'medal'
  | 'download'
  | 'scale'
  | 'link';

interface IconProps {
  name: IconName;
  size?: 'small' | 'normal' | 'large';
}

/** A line icon in the colour of the text around it. It only accompanies words, so readers aloud skip it. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return <View className={`tc-icon tc-icon-${name} tc-icon--${size}`} aria-hidden />;
}
