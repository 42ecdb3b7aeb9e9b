import { ChipsField } from '@/components/fields/chips-field';
import { ChoiceField } from '@/components/fields/choice-field';
import { DateField } from '@/components/fields/date-field';
import { NumberField } from '@/components/fields/number-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import type { ChosenPerson } from '@/components/people-chooser/people-chooser';
import { PersonField } from '@/components/person-field/person-field';
import { PicturePicker } from '@/components/picture-picker/picture-picker';
import { type FieldValue, type LedgerField, listOf } from '@/shared/ledger/field';
import type { EntryNames } from '@/shared/ledger/show-field';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { AmountField } from './amount-field';
import { DateTimeField } from './date-time-field';
import { PeopleField } from './people-field';
import { ReferenceField } from './reference-field';

interface EntryFieldProps {
  field: LedgerField;
  value: FieldValue;
  names: EntryNames;
  error: string | undefined;
  today: LocalDate;
  /** Managers look through the people of the unit. */
  seesPeople: boolean;
  /** `names`: of whom or what was chosen with it. */
  onChange: (value: FieldValue, names?: EntryNames) => void;
}

/** More choices than this do not stand in view side by side. */
const MOST_CHIPS = 6;

/** The part of a form that belongs to the type of a field. */
export function EntryField(props: EntryFieldProps) {
  const { field, value, error, today, onChange } = props;
  const { label, required, hint } = field;
  const common = { id: `entry-${field.key}`, label, required, hint, error };
  switch (field.type) {
    case 'text':
    case 'link':
      return (
        <TextField
          {...common}
          value={String(value ?? '')}
          maxLength={field.type === 'text' ? field.max : 500}
          placeholder={field.type === 'link' ? 'https://' : undefined}
          onChange={onChange}
        />
      );
    case 'longText':
      return (
        <TextAreaField {...common} value={String(value ?? '')} maxLength={field.max} onChange={onChange} />
      );
    case 'date':
      return (
        <DateField
          {...common}
          value={parseLocalDate(String(value ?? ''))}
          today={today}
          onChange={(day) => onChange(day ?? null)}
        />
      );
    case 'dateTime':
      return <DateTimeField {...common} value={numberOf(value)} today={today} onChange={onChange} />;
    case 'amountFen':
      return <AmountField {...common} value={numberOf(value)} onChange={onChange} />;
    case 'integer':
      return (
        <NumberField
          {...common}
          value={numberOf(value) ?? undefined}
          unit={field.unit}
          onChange={(number) => onChange(number ?? null)}
        />
      );
    default:
      return <ChoosingField {...props} />;
  }
}

const numberOf = (value: FieldValue) => (typeof value === 'number' ? value : null);

/** Fields that are chosen and not typed. */
function ChoosingField({ field, value, names, error, seesPeople, onChange }: EntryFieldProps) {
  const { label, required, hint } = field;
  const common = { id: `entry-${field.key}`, label, required, hint, error };
  const choosePeople = (people: readonly ChosenPerson[]) =>
    onChange(
      people.map(({ memberId }) => memberId),
      Object.fromEntries(people.map(({ memberId, name }) => [memberId, name])),
    );
  switch (field.type) {
    case 'choice': {
      const chosen = typeof value === 'string' ? value : undefined;
      return field.choices.length > MOST_CHIPS ? (
        <ChoiceField
          {...common}
          choices={field.choices}
          value={chosen}
          onChange={(one) => onChange(one ?? null)}
        />
      ) : (
        <ChipsField
          {...common}
          single
          choices={field.choices}
          value={chosen ? [chosen] : []}
          onChange={([one]) => onChange(one ?? null)}
        />
      );
    }
    case 'people': {
      const people = listOf(value).map((memberId) => ({ memberId, name: names[memberId] ?? '' }));
      return field.most === 1 ? (
        <PersonField {...common} value={people[0]} onChange={(one) => choosePeople(one ? [one] : [])} />
      ) : (
        <PeopleField
          {...common}
          value={people}
          most={field.most}
          byName={!seesPeople}
          onChange={choosePeople}
        />
      );
    }
    case 'reference':
      return (
        <ReferenceField
          {...common}
          kind={field.kind}
          value={typeof value === 'string' ? { entryId: value, title: names[value] ?? '' } : undefined}
          onChange={(entry) =>
            onChange(entry?.entryId ?? null, entry ? { [entry.entryId]: entry.title } : undefined)
          }
        />
      );
    case 'pictures':
      return (
        <PicturePicker
          label={label}
          use="record"
          value={listOf(value)}
          error={error}
          hint={hint}
          onChange={onChange}
        />
      );
    default:
      return null;
  }
}
