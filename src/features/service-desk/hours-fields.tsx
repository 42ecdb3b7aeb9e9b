import { Card } from '@/components/card/card';
import { NumberField } from '@/components/fields/number-field';
import { SwitchField } from '@/components/fields/switch-field';
import { Section } from '@/components/section/section';
import type { ServiceSettingsValues } from './settings-values';

interface HoursFieldsProps {
  values: ServiceSettingsValues;
  fields: Readonly<Record<string, string>>;
  set: (change: Partial<ServiceSettingsValues>) => void;
}

/** How much counts on a day, and whether the unit sees it before it counts. */
export function HoursFields({ values, fields, set }: HoursFieldsProps) {
  return (
    <Section title="时长">
      <Card flush>
        <SwitchField
          id="day-limited"
          label="限制每日时长"
          value={values.isDayLimited}
          hint={values.isDayLimited ? undefined : '不打开时，一天内的时长不另设上限'}
          onChange={(isDayLimited) => set({ isDayLimited })}
        />
        {values.isDayLimited ? (
          <NumberField
            id="day-limit"
            label="每人每天最多"
            required
            unit="小时"
            maxLength={2}
            value={values.dayLimitHours}
            error={fields.dayLimitMinutes}
            hint="填报和审核时都会检查；已计入的不受影响"
            onChange={(dayLimitHours) => set({ dayLimitHours })}
          />
        ) : null}
        <NumberField
          id="publication-days"
          label="时长公示"
          required
          unit="个工作日"
          maxLength={2}
          value={values.publicationDays}
          error={fields.publicationDays}
          hint="审核通过后先公示，期满再计入；填0：通过就计入"
          onChange={(publicationDays) => set({ publicationDays })}
        />
      </Card>
    </Section>
  );
}
