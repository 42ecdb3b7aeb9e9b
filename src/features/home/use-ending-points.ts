import { serverNowMs } from '@/services/clock';
import { useCall } from '@/services/use-call';
import { SOON_DAYS } from '@/shared/redemption/ending-soon';
import { type PursePart, purseParts } from '@/shared/redemption/purse-parts';
import { localDateOf } from '@/shared/time/local-date';

/**
 * The own points that end first, when that is soon and there is something to have for them; null otherwise. Asked
 * after the first paint, and only of those who may have some.
 */
export function useEndingPoints(mayEndSoon: boolean): PursePart | null {
  const purse = useCall('redemption.purse', {}, { enabled: mayEndSoon, refreshOnShow: true });
  const [first] = purse.data ? purseParts(purse.data, localDateOf(serverNowMs())) : [];
  const ending = mayEndSoon && first && first.daysLeft <= SOON_DAYS ? first : null;
  const offers = useCall('redemption.items', { all: false }, { enabled: ending !== null });
  return offers.data && offers.data.rows.length > 0 ? ending : null;
}
