import { Card } from '@/components/card/card';
import { ChipsField } from '@/components/fields/chips-field';
import { DateField } from '@/components/fields/date-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { PersonField } from '@/components/person-field/person-field';
import { FINDING_WAY_LABELS, FINDING_WAYS, type FindingWay } from '@/shared/selfcheck/finding';
import { addDays, type LocalDate } from '@/shared/time/local-date';

const WAYS = FINDING_WAYS.map((value) => ({ value, label: FINDING_WAY_LABELS[value] }));
const MOST_DAYS = 730;

export interface FindingValues {
  readonly text: string;
  readonly way: FindingWay;
  readonly measures: string;
  readonly owner: { readonly memberId: string; readonly name: string } | undefined;
  /** Undefined: as the way suggests. */
  readonly deadline: LocalDate | undefined;
}

interface FindingFieldsProps {
  values: FindingValues;
  deadline: LocalDate;
  today: LocalDate;
  fields: Readonly<Record<string, string>>;
  onChange: (change: Partial<FindingValues>) => void;
}

/** What is said of a problem, when it is found and when it is changed. */
export function FindingFields({ values, deadline, today, fields, onChange }: FindingFieldsProps) {
  return (
    <Card flush>
      <TextAreaField
        id="finding-text"
        label="问题"
        required
        value={values.text}
        maxLength={300}
        placeholder="例如：领导小组人员调整后没有重新发文"
        error={fields.text}
        onChange={(text) => onChange({ text })}
      />
      <ChipsField
        id="finding-way"
        label="整改方式"
        single
        required
        choices={WAYS}
        value={[values.way]}
        error={fields.way}
        onChange={([way = 'atOnce']) => onChange({ way })}
      />
      <DateField
        id="finding-deadline"
        label="整改期限"
        required
        value={deadline}
        from={deadline < today ? deadline : today}
        to={addDays(today, MOST_DAYS)}
        today={today}
        error={fields.deadline}
        onChange={(day) => onChange({ deadline: day })}
      />
      <PersonField
        id="finding-owner"
        label="责任人"
        required
        value={values.owner}
        error={fields.ownerId}
        onChange={(owner) => onChange({ owner })}
      />
      <TextAreaField
        id="finding-measures"
        label="整改措施（可不填）"
        value={values.measures}
        maxLength={300}
        placeholder="打算怎么改"
        error={fields.measures}
        onChange={(measures) => onChange({ measures })}
      />
    </Card>
  );
}
