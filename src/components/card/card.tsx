import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './card.scss';

interface CardProps {
  children: ReactNode;
  onTap?: () => void;
  /** Without inner padding, for cards of rows. */
  flush?: boolean;
  tone?: 'plain' | 'brand' | 'gold';
}

export function Card({ children, onTap, flush = false, tone = 'plain' }: CardProps) {
  return (
    <View
      className={`tc-card tc-card--${tone}${flush ? ' tc-card--flush' : ''}`}
      hoverClass={onTap ? 'tc-card--pressed' : 'none'}
      role={onTap ? 'button' : undefined}
      onClick={onTap}
    >
      {children}
    </View>
  );
}
