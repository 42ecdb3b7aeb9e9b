/** Every document carries its id and, but for receipts, attempts and cursors, the unit it belongs to. */
export interface UnitDocument {
  readonly _id: string;
  readonly unitId: string;
}
