import { Text, View } from '@tarojs/components';
import './stock-bar.scss';

/** Fewer than this, and one should hurry. */
const FEW = 3;

/** How many are left of how many, drawn and in words. */
export function StockBar({ remaining, supply }: { remaining: number; supply: number }) {
  const share = supply > 0 ? Math.round((remaining / supply) * 1000) / 10 : 0;
  const few = remaining > 0 && remaining <= FEW;
  return (
    <View className="stock-bar">
      <View className="stock-bar__track" aria-hidden>
        <View
          className={`stock-bar__fill${few ? ' stock-bar__fill--few' : ''}`}
          style={{ width: `${share}%` }}
        />
      </View>
      <Text className={`stock-bar__words${few ? ' stock-bar__words--few' : ''}`}>
        {remaining > 0 ? `${few ? '只' : '还'}剩${remaining}件 / 共${supply}件` : `共${supply}件，已兑完`}
      </Text>
    </View>
  );
}
