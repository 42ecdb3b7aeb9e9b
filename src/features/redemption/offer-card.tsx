import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Icon } from '@/components/icon/icon';
import type { OfferRow } from '@/shared/redemption/contract';
import { offerFacts, offerState } from './offer-state';
import './offer-card.scss';
import { StockBar } from './stock-bar';

interface OfferCardProps {
  offer: OfferRow;
  /** Undefined while the purse is not known. */
  availablePoints: number | undefined;
  nowMs: number;
  onRedeem: (offer: OfferRow) => void;
}

/** One thing to redeem: what it is, what it costs, how many are left, and whether one can have it now. */
export function OfferCard({ offer, availablePoints, nowMs, onRedeem }: OfferCardProps) {
  const { itemId, name, description, points, remaining, supply } = offer;
  const state = offerState(offer, availablePoints ?? 0, nowMs);
  const facts = offerFacts(offer, nowMs);
  return (
    <View id={`offer-${itemId}`} className="offer">
      <View className="offer__head">
        <View className={`offer__sign${remaining > 0 ? '' : ' offer__sign--gone'}`}>
          <Icon name="gift" />
        </View>
        <View className="offer__words">
          <Text className="offer__name">{name}</Text>
          {description ? <Text className="offer__text">{description}</Text> : null}
          {facts.length > 0 ? <Text className="offer__facts">{facts.join(' · ')}</Text> : null}
        </View>
      </View>
      <StockBar remaining={remaining} supply={supply} />
      <View className="offer__foot">
        <View className="offer__price">
          <Text className="offer__points">{points}</Text>
          <Text className="offer__unit">分</Text>
        </View>
        {availablePoints === undefined ? null : state.mayRedeem ? (
          <ActionButton id={`redeem-${itemId}`} compact icon="gift" onTap={() => onRedeem(offer)}>
            兑换
          </ActionButton>
        ) : (
          <Text id={`why-${itemId}`} className="offer__why">
            {state.why}
          </Text>
        )}
      </View>
    </View>
  );
}
