import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './bottom-bar.scss';

/** The page's main action, always within reach of the thumb. Pass it to PageFrame's `bottomBar`. */
export function BottomBar({ children }: { children: ReactNode }) {
  return <View className="tc-bar">{children}</View>;
}
