import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren, ReactNode } from 'react';
import { startNetwork } from '@/services/network';
import { startOutbox } from '@/services/outbox';
import { startSession } from '@/services/session';
import '@nutui/nutui-react-taro/dist/styles/themes/default.css';
import './app.scss';

export default function App({ children }: PropsWithChildren): ReactNode {
  useLaunch(() => {
    startNetwork();
    startOutbox();
    startSession();
  });
  return children;
}
