import { CAMPAIGN_LEVEL_LABELS, type CampaignLevel, MAX_TERM_YEARS } from '@/shared/campaign/campaign-plan';
import type { StandardTemplate } from '@/shared/standard/templates/template-key';

/** Where the standard of a new campaign comes from: a template, a sheet brought later, or an ended campaign. */
export type StandardSource = StandardTemplate | 'sheet' | `renew:${string}`;

export interface SetupValues {
  readonly level: CampaignLevel;
  /** Empty: named after the level. */
  readonly name: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly source: StandardSource;
}

/** Sensible from the first look: a term of three years from now on. */
export function firstValues(thisYear: string): SetupValues {
  const toYear = String(Number(thisYear) + 2);
  return { level: 'provincial', name: '', fromYear: thisYear, toYear, source: 'partyOrgan' };
}

export const nameOf = ({ level, name }: SetupValues): string =>
  name.trim() === '' ? `${CAMPAIGN_LEVEL_LABELS[level]}创建` : name;

/** Years to choose from: the term has begun at most two years ago. */
export function firstYears(thisYear: string): string[] {
  return [-2, -1, 0, 1].map((by) => String(Number(thisYear) + by));
}

export function lastYears(fromYear: string): string[] {
  return Array.from({ length: MAX_TERM_YEARS }, (_, by) => String(Number(fromYear) + by));
}

/** Another first year keeps the length of the term. */
export function chooseFirstYear(values: SetupValues, fromYear: string): SetupValues {
  const length = Number(values.toYear) - Number(values.fromYear);
  return { ...values, fromYear, toYear: String(Number(fromYear) + length) };
}

const TEMPLATE_OF_LEVEL: Partial<Record<CampaignLevel, StandardTemplate>> = {
  national: 'educationBureau',
  provincial: 'partyOrgan',
};

/** The template made for the level, unless another source was chosen on purpose. */
export function chooseLevel(values: SetupValues, level: CampaignLevel): SetupValues {
  const isOwn = values.source === 'sheet' || values.source.startsWith('renew:');
  return { ...values, level, source: isOwn ? values.source : (TEMPLATE_OF_LEVEL[level] ?? values.source) };
}

export function setupInput(values: SetupValues) {
  const { level, fromYear, toYear, source } = values;
  const renewed = source.startsWith('renew:') ? source.slice('renew:'.length) : null;
  const template = source === 'partyOrgan' || source === 'educationBureau' ? source : null;
  return { name: nameOf(values), level, fromYear, toYear, template, renewsCampaignId: renewed };
}
