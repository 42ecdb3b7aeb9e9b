import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './message-bar.scss';

/** One button's share of a MessageBar, with the id by which it is found. */
export function BarAction({ id, children }: { id: string; children: ReactNode }) {
  return (
    <View id={id} className="tc-message-bar__one">
      {children}
    </View>
  );
}
