import { Card } from '@/components/card/card';
import { DateField } from '@/components/fields/date-field';
import { SwitchField } from '@/components/fields/switch-field';
import { TimeField } from '@/components/fields/time-field';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import { MAX_ACTIVITY_DAYS, MAX_PLAN_DAYS_AHEAD, MAX_PLAN_DAYS_BACK } from '@/shared/activity/plan-rules';
import { formatMinutes } from '@/shared/time/chinese-time';
import { addDays, localDateOf } from '@/shared/time/local-date';
import type { PlanFieldsProps } from './plan-fields';
import { moveStart, type PlanForm, plannedLength } from './plan-form';

/** When it is and until when one signs up; the end follows the start. */
export function PlanTimes({ form, fields, onChange }: PlanFieldsProps) {
  const today = localDateOf(serverNowMs());
  const last = addDays(today, MAX_PLAN_DAYS_AHEAD);
  const set = (change: Partial<PlanForm>) => onChange({ ...form, ...change });
  const minutes = plannedLength(form);
  return (
    <Section title="时间">
      <Card flush>
        <DateField
          id="plan-date"
          label="日期"
          required
          value={form.startDate}
          from={addDays(today, -MAX_PLAN_DAYS_BACK)}
          to={last}
          today={today}
          error={fields.startsAtMs}
          onChange={(date) => date && onChange(moveStart(form, date, form.startTime))}
        />
        <TimeField
          id="plan-start"
          label="开始"
          required
          value={form.startTime}
          onChange={(time) => onChange(moveStart(form, form.startDate, time))}
        />
        {form.endDate !== form.startDate ? (
          <DateField
            id="plan-end-date"
            label="结束日期"
            required
            value={form.endDate}
            from={form.startDate}
            to={addDays(form.startDate, MAX_ACTIVITY_DAYS)}
            today={today}
            onChange={(endDate) => endDate && set({ endDate })}
          />
        ) : null}
        <TimeField
          id="plan-end"
          label="结束"
          required
          value={form.endTime}
          error={fields.endsAtMs}
          hint={minutes > 0 ? `共${formatMinutes(minutes)}` : undefined}
          onChange={(endTime) => set({ endTime })}
        />
        <SwitchField
          id="plan-several-days"
          label="跨天的活动"
          value={form.endDate !== form.startDate}
          onChange={(several) => set({ endDate: several ? addDays(form.startDate, 1) : form.startDate })}
        />
      </Card>
      <Card flush>
        <SwitchField
          id="plan-closes-earlier"
          label="提前截止报名"
          value={form.closesEarlier}
          hint={form.closesEarlier ? undefined : '不打开时，活动开始前都可以报名'}
          onChange={(closesEarlier) =>
            set({ closesEarlier, closeDate: form.startDate, closeTime: form.startTime })
          }
        />
        {form.closesEarlier ? (
          <>
            <DateField
              id="plan-close-date"
              label="截止日期"
              required
              value={form.closeDate}
              from={addDays(form.startDate, -MAX_PLAN_DAYS_BACK)}
              to={form.startDate}
              today={today}
              onChange={(closeDate) => closeDate && set({ closeDate })}
            />
            <TimeField
              id="plan-close"
              label="截止时间"
              required
              value={form.closeTime}
              error={fields.signUpClosesAtMs}
              onChange={(closeTime) => set({ closeTime })}
            />
          </>
        ) : null}
      </Card>
    </Section>
  );
}
