import { AppError } from '../error/app-error';

/** What decides whether an item can be had. */
export interface Offer {
  readonly onOffer: boolean;
  readonly points: number;
  readonly supply: number;
  /** Vouchers that are not cancelled. */
  readonly taken: number;
  /** 0: no limit. */
  readonly perPersonLimit: number;
  /** Milliseconds; null: no limit. */
  readonly opensAtMs: number | null;
  readonly closesAtMs: number | null;
}

/**
 * Whether somebody who has had so many of it can have one more now, at the price they saw.
 * @throws AppError CLOSED, STATE_CHANGED, FULL or NOT_ALLOWED
 */
export function checkOffer(offer: Offer, seenPoints: number, ownTaken: number, now: number): void {
  if (!offer.onOffer) throw new AppError('CLOSED', '这件物品已下架，请看看别的');
  if (offer.opensAtMs !== null && now < offer.opensAtMs)
    throw new AppError('CLOSED', '兑换还没有开始，请稍后再来');
  if (offer.closesAtMs !== null && now >= offer.closesAtMs)
    throw new AppError('CLOSED', '兑换已经结束，请看看别的');
  if (offer.points !== seenPoints) {
    throw new AppError('STATE_CHANGED', `所需积分已变为${offer.points}分，请刷新后确认`);
  }
  if (offer.taken >= offer.supply) throw new AppError('FULL', '已经兑完了，请看看别的');
  if (offer.perPersonLimit > 0 && ownTaken >= offer.perPersonLimit) {
    throw new AppError('NOT_ALLOWED', `每人限兑${offer.perPersonLimit}件，您已兑满`);
  }
}
