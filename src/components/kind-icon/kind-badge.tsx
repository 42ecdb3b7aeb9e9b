import { View } from '@tarojs/components';
import type { ActivityKind } from '@/shared/activity/activity-kind';
import { Icon } from '../icon/icon';
import { KIND_ICONS } from './kind-icons';
import './kind-badge.scss';

/** The sign of an activity's kind on a soft ground, before a row. */
export function KindBadge({ kind }: { kind: ActivityKind }) {
  return (
    <View className={`tc-kind tc-kind--${kind}`}>
      <Icon name={KIND_ICONS[kind]} />
    </View>
  );
}
