import type { ItemRow } from '@/shared/redemption/contract';
import { clockTimeOf, instantOf, type LocalDate, localDateOf } from '@/shared/time/local-date';

/** An item as the form holds it: limits that can be switched off, instants as day and time. */
export interface ItemValues {
  readonly name: string;
  readonly description: string;
  readonly points: number | undefined;
  readonly supply: number | undefined;
  readonly isLimited: boolean;
  readonly perPersonLimit: number | undefined;
  readonly hasWindow: boolean;
  readonly openDate: LocalDate | undefined;
  readonly openTime: string;
  readonly closeDate: LocalDate | undefined;
  readonly closeTime: string;
  readonly onOffer: boolean;
}

/** A new item is on offer, one a person, without a window. */
export function itemValues(item: ItemRow | undefined): ItemValues {
  const opens = item?.opensAtMs ?? null;
  const closes = item?.closesAtMs ?? null;
  return {
    name: item?.name ?? '',
    description: item?.description ?? '',
    points: item?.points,
    supply: item?.supply,
    isLimited: item ? item.perPersonLimit > 0 : true,
    perPersonLimit: item && item.perPersonLimit > 0 ? item.perPersonLimit : 1,
    hasWindow: opens !== null || closes !== null,
    openDate: opens === null ? undefined : localDateOf(opens),
    openTime: opens === null ? '09:00' : clockTimeOf(opens),
    closeDate: closes === null ? undefined : localDateOf(closes),
    closeTime: closes === null ? '18:00' : clockTimeOf(closes),
    onOffer: item?.onOffer ?? true,
  };
}

/** As it is sent. */
export function itemInput(itemId: string | null, values: ItemValues) {
  const { hasWindow, openDate, openTime, closeDate, closeTime } = values;
  return {
    itemId,
    name: values.name,
    description: values.description,
    points: values.points,
    supply: values.supply,
    perPersonLimit: values.isLimited ? values.perPersonLimit : 0,
    opensAtMs: hasWindow && openDate ? instantOf(openDate, openTime) : null,
    closesAtMs: hasWindow && closeDate ? instantOf(closeDate, closeTime) : null,
    onOffer: values.onOffer,
  };
}
