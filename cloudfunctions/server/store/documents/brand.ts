import type { BrandKind, BrandStage } from '../../../../src/shared/brand/brand';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

/** A brand 品牌 or a year's special project. Withdrawn ones stay. */
export interface BrandDoc extends UnitDocument {
  readonly kind: BrandKind;
  /** Of a special project; null for a brand. */
  readonly year: string | null;
  readonly name: string;
  readonly slogan: string;
  readonly plan: string;
  readonly personInChargeId: string;
  readonly personInChargeName: string;
  readonly stages: readonly BrandStage[];
  /** Service projects whose activities are its own. */
  readonly projectKeys: readonly string[];
  /** Activities that belong to it beside those. */
  readonly activityIds: readonly string[];
  readonly story: string;
  readonly pictures: readonly string[];
  readonly moments: ReadonlyArray<{
    readonly title: string;
    readonly day: LocalDate;
    readonly text: string;
    readonly pictures: readonly string[];
  }>;
  readonly withdrawn: boolean;
  readonly withdrawReason: string;
  readonly revision: number;
  /** Who changed it last. */
  readonly changedByName: string;
  readonly changedAtMs: number;
  readonly createdAtMs: number;
  /** Brands in order of time, then special projects, newest year first. */
  readonly listKey: string;
}

/**
 * A brand as strangers see it (对外展示), since somebody agreed to it and until it is taken back: frozen but for what is
 * summed up, so that what is shown is what was looked at. `_id` is the brand’s.
 */
export interface BrandPageDoc extends UnitDocument {
  readonly unitName: string;
  readonly kind: BrandKind;
  readonly year: string | null;
  readonly name: string;
  readonly slogan: string;
  readonly story: string;
  /** Chosen for strangers; the first one is the face. */
  readonly pictures: readonly string[];
  readonly moments: BrandDoc['moments'];
  readonly stages: ReadonlyArray<BrandStage & { readonly held: number }>;
  readonly sessions: number;
  readonly records: number;
  readonly minutes: number;
  /** The part of `minutes` that is 信用时长; absent: summed up before it was kept. */
  readonly creditMinutes?: number;
  /** January to December of `figuresYear`. */
  readonly months: ReadonlyArray<Pick<BrandPageDoc, 'records' | 'minutes' | 'creditMinutes'>>;
  readonly figuresYear: string;
  readonly held: ReadonlyArray<{
    readonly title: string;
    readonly place: string;
    readonly day: LocalDate;
    readonly records: number | null;
  }>;
  /** Day of the sums. */
  readonly refreshedOn: LocalDate;
  /** Of the brand as it was shown. */
  readonly brandRevision: number;
  readonly agreedById: string;
  readonly agreedByName: string;
  readonly agreedAtMs: number;
  /** The word that people named in it agreed. */
  readonly namesAgreed: boolean;
}
