import type { CollectionName, Documents } from './documents';

type Scalar = string | number | boolean | null;

/** Conditions on one field; several hold together. */
export interface Range {
  readonly gt?: string | number;
  readonly gte?: string | number;
  readonly lt?: string | number;
  readonly lte?: string | number;
  readonly in?: readonly Scalar[];
}

/** Field path (`checkIn.how`) → value or conditions. */
export type Where = Readonly<Record<string, Scalar | Range>>;

export interface Query {
  readonly where: Where;
  readonly orderBy?: ReadonlyArray<readonly [path: string, direction: 'asc' | 'desc']>;
  /** 1 to 1000; stated always, for the default would cut silently. */
  readonly limit: number;
}

/** Reads of single documents: allowed inside and outside of a transaction. */
interface DocumentReader {
  /** The document, or null when there is none. A failing database throws, it never looks like an empty one. */
  get<C extends CollectionName>(collection: C, id: string): Promise<Documents[C] | null>;
}

/** Single documents by id only: the database allows nothing else inside of a transaction. */
export interface Transaction extends DocumentReader {
  /** Creates or replaces the whole document. */
  put<C extends CollectionName>(collection: C, document: Documents[C]): Promise<void>;
  /** Sets the given top-level fields, each as a whole. False when there is no such document. */
  patch<C extends CollectionName>(collection: C, id: string, fields: Partial<Documents[C]>): Promise<boolean>;
  /** Adds to numbers at field paths. False when there is no such document. */
  increment(
    collection: CollectionName,
    id: string,
    amounts: Readonly<Record<string, number>>,
  ): Promise<boolean>;
  remove(collection: CollectionName, id: string): Promise<void>;
}

/** A member with the unit, and with one document named after the member where it was asked for. */
export interface CallerDocuments {
  readonly member: Documents['members'];
  readonly unit: Documents['units'];
  readonly memberYear: Documents['member_years'] | null;
  readonly standing: Documents['standings'] | null;
  /** Those of the years asked for that are there. */
  readonly unitYears: ReadonlyArray<Documents['unit_years']>;
}

/** What else to read along with the caller, in the same request. */
export interface CallerExtras {
  /** `<year>`: the caller's member_years document. */
  readonly year?: string;
  /** Period key: the caller's standings document. */
  readonly periodKey?: string;
  /** `<year>`: unit_years documents of the caller's unit. */
  readonly unitYears?: readonly string[];
}

/** An activity with the part that one person has in it; null: none. */
export interface OwnActivity {
  readonly activity: Documents['activities'];
  readonly part: Documents['participations'] | null;
}

/** All that handlers know of the database. One adapter implements it over wx-server-sdk. */
export interface Store extends DocumentReader {
  find<C extends CollectionName>(collection: C, query: Query): Promise<Documents[C][]>;
  count(collection: CollectionName, where: Where): Promise<number>;
  /** As `find` of activities, each with the part that one person has in it, in one request. */
  findActivities(query: Query, memberId: string): Promise<OwnActivity[]>;
  /** The member of an identity key with the unit, in one request; null for a stranger. */
  findCaller(identityKey: string, extras: CallerExtras): Promise<CallerDocuments | null>;
  /**
   * Runs the work in a transaction, again from the start when another one wrote the same documents meanwhile.
   * The work must do all its reads through `tx`. Throws AppError BUSY when it keeps colliding.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** Files of the cloud storage. */
export interface FileStore {
  /** Content of a `cloud://` file; null when there is none. */
  download(fileId: string): Promise<Buffer | null>;
  /** Stores and returns the `cloud://` id. */
  upload(path: string, content: Buffer): Promise<string>;
  /** Removes a file; one that is not there counts as removed. */
  remove(fileId: string): Promise<void>;
}

/** A subscription message: its template decides which fields it has. */
interface SubscriptionMessage {
  readonly templateId: string;
  /** Where a tap on it leads. */
  readonly page: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Messages to people who allowed them. */
export interface Messages {
  /** False when the platform does not take it, most often because the person has not allowed it (again). */
  send(openId: string, message: SubscriptionMessage): Promise<boolean>;
}

/** The platform's check of what users write, which WeChat demands for shown user content. */
export interface ContentCheck {
  /** False when the platform calls the text risky. A check that fails to run lets pass: people review it anyway. */
  isAcceptable(text: string, openId: string): Promise<boolean>;
}
