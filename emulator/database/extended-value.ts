/**
 * A BSON value without a JavaScript counterpart (object id, binary, decimal, …).
 * It is kept as its canonical EJSON: it survives a round trip and compares by that text, no more.
 */
export class ExtendedValue {
  readonly json: Readonly<Record<string, unknown>>;

  constructor(json: Record<string, unknown>) {
    this.json = json;
  }

  /** mingo compares values of foreign classes by this. */
  toString(): string {
    return JSON.stringify(this.json);
  }
}
