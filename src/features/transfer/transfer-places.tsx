import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import type { TransferRow } from '@/shared/membership/transfer-contract';
import './transfer-places.scss';
import { type Place, placesOf } from './transfer-words';

/** From where to where, side by side. */
export function TransferPlaces({ transfer }: { transfer: TransferRow }) {
  const { from, to } = placesOf(transfer);
  return (
    <View className="transfer-places">
      <End place={from} />
      <View className="transfer-places__arrow" aria-label="转到">
        <Icon name="right" />
      </View>
      <End place={to} to />
    </View>
  );
}

function End({ place, to = false }: { place: Place; to?: boolean }) {
  return (
    <View className={`transfer-places__end${to ? ' transfer-places__end--to' : ''}`}>
      <Text className="transfer-places__name">{place.name}</Text>
      {place.detail ? <Text className="transfer-places__detail">{place.detail}</Text> : null}
    </View>
  );
}
