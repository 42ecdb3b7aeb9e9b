import { View } from '@tarojs/components';
import { Children, type ReactNode } from 'react';
import { BottomBar } from '../bottom-bar/bottom-bar';
import { Notice } from '../notice/notice';
import './message-bar.scss';

interface MessageBarProps {
  /** What went wrong, right above the button that failed. */
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
        {error ? <Notice tone="bad">{error}</Notice> : null}
        <View className={`tc-message-bar__line${crowded ? ' tc-message-bar__line--crowded' : ''}`}>
          {children}
        </View>
      </View>
    </BottomBar>
  );
}
