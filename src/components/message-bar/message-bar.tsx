import { View } from '@tarojs/components';
import { Children, type ReactNode } from 'react';
import { BottomBar } from '../bottom-bar/bottom-bar';
import { FaultNotice } from '../form-faults/fault-notice';
import './message-bar.scss';

interface MessageBarProps {
  /** What went wrong, right above the button that failed. Fields that are wrong are counted by themselves. */
  error: string | undefined;
  /** ActionButtons side by side. */
  children: ReactNode;
}

/** A BottomBar whose failures are read where the thumb is. */
export function MessageBar({ error, children }: MessageBarProps) {
  const crowded = Children.toArray(children).length > 2;
  return (
    <BottomBar>
      <View className="tc-message-bar">
        <FaultNotice error={error} />
        <View className={`tc-message-bar__line${crowded ? ' tc-message-bar__line--crowded' : ''}`}>
          {children}
        </View>
      </View>
    </BottomBar>
  );
}
