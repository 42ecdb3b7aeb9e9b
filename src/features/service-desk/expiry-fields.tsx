import { Card } from '@/components/card/card';
import { ChipsField } from '@/components/fields/chips-field';
import { NumberField } from '@/components/fields/number-field';
import { Section } from '@/components/section/section';
import type { ServiceSettingsValues } from './settings-values';

const EXPIRIES = [
  { value: 'yearEnd', label: '当年12月31日' },
  { value: 'months', label: '满若干个月' },
] as const;

interface ExpiryFieldsProps {
  values: ServiceSettingsValues;
  fields: Readonly<Record<string, string>>;
  set: (change: Partial<ServiceSettingsValues>) => void;
}

/** Until when points can be redeemed. */
export function ExpiryFields({ values, fields, set }: ExpiryFieldsProps) {
  return (
    <Section title="积分兑换">
      <Card flush>
        <ChipsField
          id="expiry"
          label="可兑换积分到期"
          single
          choices={EXPIRIES}
          value={[values.expiry]}
          hint="只影响能不能兑换，不影响积分排名和服务时长"
          onChange={([expiry]) => expiry && set({ expiry })}
        />
        {values.expiry === 'months' ? (
          <NumberField
            id="redeemable-months"
            label="到期时间"
            required
            unit="个月"
            maxLength={2}
            value={values.redeemableMonths}
            error={fields.redeemableMonths}
            hint="从计入积分的下个月算起"
            onChange={(redeemableMonths) => set({ redeemableMonths })}
          />
        ) : null}
      </Card>
    </Section>
  );
}
