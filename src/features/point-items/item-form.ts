import type { ChosenPerson } from '@/components/people-chooser/people-chooser';
import type { Output } from '@/shared/contract/actions';
import type { ItemSource } from '@/shared/points/point-item';

type RuleSet = Output<'points.ruleSets'>['ruleSets'][number];

/** The correction that follows an upheld appeal: its person is given. */
export interface AppealToMend {
  readonly appealId: string;
  readonly person: ChosenPerson;
  /** What the appeal was about, in Chinese. */
  readonly about: string;
  /** Of a veto: it is taken back, and no points are asked for. */
  readonly veto: boolean;
}

/** The form as it is filled in. */
export interface ItemFormValues {
  readonly person: ChosenPerson | undefined;
  readonly source: ItemSource;
  readonly itemKey: string | undefined;
  readonly points: number | undefined;
  /** Of a correction: points are taken off. */
  readonly less: boolean;
  readonly occurredOn: string;
  readonly fact: string;
  readonly pictures: readonly string[];
}

export interface ItemChoice {
  readonly key: string;
  readonly label: string;
  /** What it comes to, or at most. */
  readonly words: string;
  /** The most that may be given; undefined where the rules say how many. */
  readonly most: number | undefined;
}

/** The parameters as another page hands them over; undefined when they are not those of an appeal. */
export function appealOfParams(
  params: Readonly<Record<string, string | undefined>>,
): AppealToMend | undefined {
  const { appealId, memberId, memberName = '', about = '', veto } = params;
  if (!appealId || !memberId) return undefined;
  return { appealId, person: { memberId, name: memberName }, about, veto: veto === '1' };
}

export function blankItem(today: string, appeal: AppealToMend | undefined): ItemFormValues {
  return {
    person: appeal?.person,
    source: appeal ? 'correction' : 'bonus',
    itemKey: undefined,
    points: undefined,
    less: false,
    occurredOn: today,
    fact: '',
    pictures: [],
  };
}

/** The set in force on a day: of those begun the latest, of one day the highest version. As the server orders them. */
export function setOn(day: string, sets: readonly RuleSet[]): RuleSet | undefined {
  return sets.find(({ effectiveFrom }) => effectiveFrom <= day);
}

/** The items of a kind that the rules know. */
export function itemChoices(source: ItemSource, set: RuleSet | undefined): ItemChoice[] {
  const rules = set?.assessment;
  if (!rules) return [];
  switch (source) {
    case 'bonus':
      return rules.bonuses.map(({ key, label, maxPoints }) => ({
        key,
        label,
        words: `最多加${maxPoints}分`,
        most: maxPoints,
      }));
    case 'deduction':
      return rules.deductions.map(({ key, label, points }) => ({
        key,
        label,
        words: `扣${points}分`,
        most: undefined,
      }));
    case 'veto':
      return rules.vetoes.map(({ key, label, effect }) => ({
        key,
        label,
        words: effect === 'zero' ? '当年结果记0分' : '当年记为不合格',
        most: undefined,
      }));
    case 'correction':
      return [];
  }
}

/** As it is sent; what is missing is left for the contract's schema to name. */
export function proposalOf(values: ItemFormValues, appeal: AppealToMend | undefined) {
  const { person, source, itemKey, points, less, occurredOn, fact, pictures } = values;
  const correction = source === 'correction';
  const signed = points === undefined ? undefined : less ? -points : points;
  return {
    memberId: person?.memberId,
    source,
    itemKey: correction ? null : itemKey,
    points: correction ? (appeal?.veto ? null : signed) : source === 'bonus' ? points : null,
    occurredOn,
    fact,
    pictures,
    appealId: appeal?.appealId ?? null,
  };
}
