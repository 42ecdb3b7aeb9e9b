import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './stat-tile.scss';

/** StatTiles side by side, breaking into a second line where large type needs it. */
export function StatRow({ children }: { children: ReactNode }) {
  return <View className="tc-stat-row">{children}</View>;
}
