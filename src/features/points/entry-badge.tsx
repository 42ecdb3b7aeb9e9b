import { View } from '@tarojs/components';
import { Icon, type IconName } from '@/components/icon/icon';
import { KindBadge } from '@/components/kind-icon/kind-badge';
import type { PointEntryRow } from '@/shared/points/contract';
import './entry-badge.scss';

type ItemSource = Exclude<PointEntryRow['source'], 'record'>;

const ICONS: Record<ItemSource, IconName> = {
  bonus: 'plus',
  deduction: 'warning',
  veto: 'void',
  correction: 'edit',
};

/** The sign of the activity's kind, or of what else gave or took points. */
export function EntryBadge({ entry }: { entry: PointEntryRow }) {
  const { source, kind } = entry;
  if (source === 'record') return kind ? <KindBadge kind={kind} /> : null;
  return (
    <View className={`entry-badge entry-badge--${source}`}>
      <Icon name={ICONS[source]} />
    </View>
  );
}
