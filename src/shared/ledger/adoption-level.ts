/** Where an article appeared, from the own unit up. */
export const ADOPTION_LEVELS = ['own', 'district', 'city', 'province', 'national'] as const;
export type AdoptionLevel = (typeof ADOPTION_LEVELS)[number];

export const ADOPTION_LEVEL_LABELS: Record<AdoptionLevel, string> = {
  own: '本单位',
  district: '区县级',
  city: '市级',
  province: '省级',
  national: '国家级',
};

/** Points of an article by where it appeared, for 信息考评. */
export type ScoreTable = Readonly<Record<AdoptionLevel, number>>;

/** A place to begin: no source gives figures, so that each unit sets its own. */
export const DEFAULT_SCORE_TABLE: ScoreTable = { own: 1, district: 3, city: 5, province: 10, national: 20 };

export const MAX_SCORE_POINTS = 1000;

/**
 * Why a table cannot be used, by level, in Chinese; nothing when it can: what appears higher up is never worth less.
 */
export function scoreTableFaults(table: ScoreTable): Record<string, string> {
  const faults: Record<string, string> = {};
  ADOPTION_LEVELS.forEach((level, index) => {
    const lower = ADOPTION_LEVELS[index - 1];
    if (lower && table[level] < table[lower]) {
      faults[level] = `${ADOPTION_LEVEL_LABELS[level]}的分值不能低于${ADOPTION_LEVEL_LABELS[lower]}`;
    }
  });
  return faults;
}
