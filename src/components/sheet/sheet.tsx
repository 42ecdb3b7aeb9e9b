import { Popup } from '@nutui/nutui-react-taro';
import { ScrollView, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { placesOf } from '@/services/element-place';
import { FaultNotice } from '../form-faults/fault-notice';
import { FormFaultsContext } from '../form-faults/form-faults-context';
import { useFormFaults } from '../form-faults/use-form-faults';
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
 * that empties the panel a moment after it was closed, even when it was opened again meanwhile. When a form on it is
 * refused, it scrolls to the first field that is wrong and counts them above the buttons. A tap beside it closes it,
 * but not a form: what was typed would be lost by a slip of the thumb.
 */
export function Sheet({ open, onClose, title, children, actions }: SheetProps) {
  const [into, setInto] = useState('');
  const faults = useFormFaults(async (rowIds) => {
    const [first] = await placesOf(rowIds);
    if (!first) return;
    // Named anew each time: the view scrolls when the name changes, wherever it was scrolled meanwhile.
    setInto('');
    Taro.nextTick(() => setInto(first.id));
  });
  return (
    <FormFaultsContext.Provider value={faults}>
      <Popup
        visible={open}
        position="bottom"
        round
        onClose={onClose}
        lockScroll
        onOverlayClick={() => !faults.hasFields()}
      >
        {open ? (
          <View className="tc-sheet">
            <View className="tc-sheet__head">
              <Text className="tc-sheet__title">{title}</Text>
              <View className="tc-sheet__close" role="button" aria-label="关闭" onClick={onClose}>
                <Icon name="close" />
              </View>
            </View>
            <ScrollView scrollY scrollWithAnimation scrollIntoView={into} className="tc-sheet__body">
              {children}
            </ScrollView>
            {actions ? (
              <View className="tc-sheet__foot">
                <FaultNotice />
                <View className="tc-sheet__actions">{actions}</View>
              </View>
            ) : null}
          </View>
        ) : null}
      </Popup>
    </FormFaultsContext.Provider>
  );
}
