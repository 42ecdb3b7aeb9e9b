import { Card } from '@/components/card/card';
import { DateField } from '@/components/fields/date-field';
import { NumberField } from '@/components/fields/number-field';
import { SwitchField } from '@/components/fields/switch-field';
import { TimeField } from '@/components/fields/time-field';
import { serverNowMs } from '@/services/clock';
import { localDateOf } from '@/shared/time/local-date';
import type { ItemValues } from './item-values';

interface ItemLimitsProps {
  values: ItemValues;
  fields: Readonly<Record<string, string>>;
  set: (change: Partial<ItemValues>) => void;
}

/** How many a person may have, and from when to when. */
export function ItemLimits({ values, fields, set }: ItemLimitsProps) {
  return (
    <>
      <Card flush>
        <SwitchField
          id="item-limited"
          label="每人限兑"
          value={values.isLimited}
          onChange={(isLimited) => set({ isLimited })}
        />
        {values.isLimited ? (
          <NumberField
            id="item-limit"
            label="每人最多"
            required
            unit="件"
            maxLength={4}
            value={values.perPersonLimit}
            error={fields.perPersonLimit}
            onChange={(perPersonLimit) => set({ perPersonLimit })}
          />
        ) : null}
      </Card>
      <Card flush>
        <SwitchField
          id="item-window"
          label="限定兑换时间"
          value={values.hasWindow}
          hint={values.hasWindow ? undefined : '不打开时，上架期间都可以兑换'}
          onChange={(hasWindow) => set({ hasWindow })}
        />
        {values.hasWindow ? <Window values={values} fields={fields} set={set} /> : null}
      </Card>
    </>
  );
}

function Window({ values, fields, set }: ItemLimitsProps) {
  const today = localDateOf(serverNowMs());
  return (
    <>
      <DateField
        id="item-open-date"
        label="开始日期"
        value={values.openDate}
        today={today}
        error={fields.opensAtMs}
        hint={values.openDate ? undefined : '不选：上架后就能兑换'}
        onChange={(openDate) => set({ openDate })}
      />
      {values.openDate ? (
        <TimeField
          id="item-open-time"
          label="开始时间"
          value={values.openTime}
          onChange={(openTime) => set({ openTime })}
        />
      ) : null}
      <DateField
        id="item-close-date"
        label="结束日期"
        value={values.closeDate}
        from={values.openDate ?? today}
        today={today}
        error={fields.closesAtMs}
        hint={values.closeDate ? undefined : '不选：一直可以兑换'}
        onChange={(closeDate) => set({ closeDate })}
      />
      {values.closeDate ? (
        <TimeField
          id="item-close-time"
          label="结束时间"
          value={values.closeTime}
          onChange={(closeTime) => set({ closeTime })}
        />
      ) : null}
    </>
  );
}
