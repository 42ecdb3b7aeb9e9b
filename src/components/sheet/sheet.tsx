import { Popup } from '@nutui/nutui-react-taro';
import { ScrollView, Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import './sheet.scss';

interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons below, always in view. */
  actions?: ReactNode;
}

/**
 * A panel from below, over the page. What is in it comes and goes with `open` and not by the popup's `destroyOnClose`:
 * that empties the panel a moment after it was closed, even when it was opened again meanwhile.
 */
export function Sheet({ open, onClose, title, children, actions }: SheetProps) {
  return (
    <Popup visible={open} position="bottom" round onClose={onClose} lockScroll>
      {open ? (
        <View className="tc-sheet">
          <View className="tc-sheet__head">
            <Text className="tc-sheet__title">{title}</Text>
            <View className="tc-sheet__close" aria-label="关闭" onClick={onClose}>
              <Icon name="close" />
            </View>
          </View>
          <ScrollView scrollY className="tc-sheet__body">
            {children}
          </ScrollView>
          {actions ? <View className="tc-sheet__actions">{actions}</View> : null}
        </View>
      ) : null}
    </Popup>
  );
}
