import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import './section.scss';

interface SectionProps {
  title: string;
  children: ReactNode;
  /** Words of the link at the right, with `onMore`. Default `全部`. */
  more?: string;
  onMore?: () => void;
}

/** A heading with what belongs under it. */
export function Section({ title, children, more = '全部', onMore }: SectionProps) {
  return (
    <View className="tc-section">
      <View className="tc-section__head">
        <Text className="tc-section__title">{title}</Text>
        {onMore ? (
          <View className="tc-section__more" role="button" aria-label={`${title}，${more}`} onClick={onMore}>
            <Text>{more}</Text>
            <Icon name="right" size="small" />
          </View>
        ) : null}
      </View>
      {children}
    </View>
  );
}
