/** Where the runs of a timer are in their round through the units. `_id` names what goes round. */
export interface UnitCursorDoc {
  readonly _id: string;
  /** The unit that was come to last; the next run begins behind it. */
  readonly lastUnitId: string;
}
