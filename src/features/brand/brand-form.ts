import * as v from 'valibot';
import { BRAND_KINDS, type BrandKind } from '@/shared/brand/brand';
import type { BrandDetail } from '@/shared/brand/contract';
import { addMonths, type LocalDate } from '@/shared/time/local-date';

export interface StageForm {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly goal: string;
  readonly done: boolean;
}

export interface MomentForm {
  readonly title: string;
  readonly day: string;
  readonly text: string;
  readonly pictures: readonly string[];
}

/** A brand as it is filled in. */
export interface BrandForm {
  readonly kind: BrandKind;
  readonly year: string | null;
  readonly name: string;
  readonly slogan: string;
  readonly plan: string;
  readonly personInCharge: { readonly memberId: string; readonly name: string } | undefined;
  readonly stages: readonly StageForm[];
  readonly projectKeys: readonly string[];
  readonly activities: ReadonlyArray<{ readonly activityId: string; readonly title: string }>;
  readonly story: string;
  readonly pictures: readonly string[];
  readonly moments: readonly MomentForm[];
}

export const BLANK_BRAND: BrandForm = {
  kind: 'brand',
  year: null,
  name: '',
  slogan: '',
  plan: '',
  personInCharge: undefined,
  stages: [],
  projectKeys: [],
  activities: [],
  story: '',
  pictures: [],
  moments: [],
};

const DraftSchema = v.object({
  kind: v.picklist(BRAND_KINDS),
  year: v.nullable(v.string()),
  name: v.string(),
  slogan: v.string(),
  plan: v.string(),
  personInCharge: v.optional(v.object({ memberId: v.string(), name: v.string() })),
  stages: v.array(
    v.object({
      name: v.string(),
      startsOn: v.string(),
      endsOn: v.string(),
      goal: v.string(),
      done: v.boolean(),
    }),
  ),
  projectKeys: v.array(v.string()),
  activities: v.array(v.object({ activityId: v.string(), title: v.string() })),
  story: v.string(),
  pictures: v.array(v.string()),
  moments: v.array(
    v.object({ title: v.string(), day: v.string(), text: v.string(), pictures: v.array(v.string()) }),
  ),
});

/** A new brand that was not finished, as it was kept; undefined for anything else. */
export function parseBrandDraft(kept: unknown): BrandForm | undefined {
  const { success, output } = v.safeParse(DraftSchema, kept);
  return success ? { ...BLANK_BRAND, ...output } : undefined;
}

export function formOfBrand(brand: BrandDetail): BrandForm {
  const { kind, year, name, slogan, plan, projects, activities, story, pictures, moments } = brand;
  return {
    kind,
    year,
    name,
    slogan,
    plan,
    personInCharge: { memberId: brand.personInChargeId, name: brand.personInChargeName },
    stages: brand.stages.map(({ state: _follows, held: _counted, ...stage }) => stage),
    projectKeys: projects.map(({ key }) => key),
    activities: activities.map(({ activityId, title }) => ({ activityId, title })),
    story,
    pictures,
    moments,
  };
}

/** As it is sent; what is missing is left for the contract to name. */
export function inputOfBrand(form: BrandForm, brand: BrandDetail | undefined) {
  const { personInCharge, activities, ...fields } = form;
  return {
    ...fields,
    brandId: brand?.brandId ?? null,
    revision: brand?.revision ?? null,
    personInChargeId: personInCharge?.memberId ?? '',
    activityIds: activities.map(({ activityId }) => activityId),
  };
}

/** A further stage follows the last one and lasts three months. */
export function nextStage(stages: readonly StageForm[], today: LocalDate): StageForm {
  const startsOn = (stages.at(-1)?.endsOn ?? today) as LocalDate;
  return { name: '', startsOn, endsOn: addMonths(startsOn, 3), goal: '', done: false };
}

/** The messages of one part of the form: `stages.1.endsOn` → `endsOn` for part `stages.1`. */
export function partErrors(errors: Readonly<Record<string, string>>, part: string): Record<string, string> {
  const own = Object.entries(errors).flatMap(([path, message]) =>
    path.startsWith(`${part}.`) ? [[path.slice(part.length + 1), message] as const] : [],
  );
  return Object.fromEntries(own);
}

/** One of a list replaced. */
export function replaced<T>(list: readonly T[], index: number, value: T): T[] {
  return list.map((one, at) => (at === index ? value : one));
}

export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}
