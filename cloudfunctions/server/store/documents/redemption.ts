import type { Offer } from '../../../../src/shared/redemption/offer';
import type { PointsByMonth } from '../../../../src/shared/redemption/purse';
import type { UnitDocument } from './unit-document';

/** What can be redeemed for points. */
export interface RedemptionItemDoc extends UnitDocument, Offer {
  readonly name: string;
  readonly description: string;
  /** Name and id: the key the list is paged by. */
  readonly listKey: string;
}

/** What a person has redeemed; what was earned stands in the years. `_id` is the member's id. */
export interface PurseDoc extends UnitDocument {
  /** Of each month's points. */
  readonly spent: PointsByMonth;
  /** Item → vouchers that are not cancelled. */
  readonly taken: Readonly<Record<string, number>>;
}

export interface VoucherDoc extends UnitDocument {
  readonly itemId: string;
  readonly itemName: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly points: number;
  /** From which months the points were taken: cancelling gives them back to those. */
  readonly allocation: PointsByMonth;
  readonly code: string;
  readonly state: 'open' | 'handedOver' | 'cancelled';
  readonly redeemedAtMs: number;
  readonly redeemedKey: string;
  readonly closedAtMs: number | null;
  readonly closedByName: string;
  readonly reason: string;
}
