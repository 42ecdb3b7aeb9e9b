import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { OfferRow } from '@/shared/redemption/contract';
import './item-card.scss';
import { itemState } from './item-state';
import { offerFacts } from './offer-state';
import { StockBar } from './stock-bar';

interface ItemCardProps {
  item: OfferRow;
  nowMs: number;
  onOpen: () => void;
}

/** One item as its keeper sees it: price, stock, whether it can be had now. */
export function ItemCard({ item, nowMs, onOpen }: ItemCardProps) {
  const state = itemState(item, nowMs);
  // Limits only: what the keeper has had of it is nobody's business here.
  const facts = offerFacts({ ...item, ownTaken: 0 }, nowMs);
  return (
    <View
      id={`item-${item.itemId}`}
      className="item-card"
      hoverClass="item-card--pressed"
      role="button"
      onClick={onOpen}
    >
      <View className="item-card__head">
        <Text className="item-card__name">{item.name}</Text>
        <StatusTag tone={state.tone}>{state.label}</StatusTag>
        <Icon name="right" size="small" />
      </View>
      <Text className="item-card__facts">{[`${item.points}分一件`, ...facts].join(' · ')}</Text>
      <StockBar remaining={item.remaining} supply={item.supply} />
    </View>
  );
}
