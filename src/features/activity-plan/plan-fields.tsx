import { Card } from '@/components/card/card';
import { ChoiceField } from '@/components/fields/choice-field';
import { NumberField } from '@/components/fields/number-field';
import { SwitchField } from '@/components/fields/switch-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import { RetryNotice } from '@/components/notice/retry-notice';
import { Section } from '@/components/section/section';
import { TypeField } from '@/components/type-field/type-field';
import { useCall } from '@/services/use-call';
import { kindOfType } from '@/shared/activity/activity-type';
import { MAX_REPEAT_MONTHS } from '@/shared/activity/contract';
import { chooseProject, chooseType, type PlanForm } from './plan-form';
import { PlanTimes } from './plan-times';

export interface PlanFieldsProps {
  form: PlanForm;
  fields: Readonly<Record<string, string>>;
  onChange: (form: PlanForm) => void;
}

const TITLE_CHARACTERS = 60;
const DESCRIPTION_CHARACTERS = 1000;

/** `isNew`: only a new plan can repeat. */
export function PlanFields({ form, fields, onChange, isNew }: PlanFieldsProps & { isNew: boolean }) {
  const set = (change: Partial<PlanForm>) => onChange({ ...form, ...change });
  return (
    <>
      <Card flush>
        <TypeField
          value={form.type}
          error={fields.type}
          onChange={(type) => onChange(chooseType(form, type))}
        />
      </Card>
      <Card flush>
        {form.type === 'projectService' ? (
          <ProjectField form={form} fields={fields} onChange={onChange} />
        ) : null}
        <TextField
          id="plan-title"
          label="名称"
          required
          value={form.title}
          maxLength={TITLE_CHARACTERS}
          placeholder="例如：和平社区清洁"
          error={fields.title}
          onChange={(title) => set({ title, titleTouched: true })}
        />
        <TextField
          id="plan-place"
          label="地点"
          required
          value={form.place}
          maxLength={TITLE_CHARACTERS}
          placeholder="例如：三楼会议室"
          error={fields.place}
          onChange={(place) => set({ place })}
        />
      </Card>
      <PlanTimes form={form} fields={fields} onChange={onChange} />
      <Section title="报名与签到">
        <Card flush>
          <NumberField
            id="plan-capacity"
            label="人数上限"
            unit="人"
            value={form.capacityPeople}
            maxLength={4}
            error={fields.capacityPeople}
            hint={form.capacityPeople === 0 ? '0 表示不限人数' : '满员后可以候补，有人取消时依次递补'}
            onChange={(capacityPeople) => set({ capacityPeople })}
          />
          <SwitchField
            id="plan-check-out"
            label="要签退"
            value={form.needsCheckOut}
            disabled={form.type !== undefined && kindOfType(form.type) === 'volunteerService'}
            error={fields.needsCheckOut}
            hint={checkOutHint(form)}
            onChange={(needsCheckOut) => set({ needsCheckOut })}
          />
          {isNew && form.type && kindOfType(form.type) === 'themePartyDay' ? (
            <Repeat form={form} fields={fields} onChange={onChange} />
          ) : null}
        </Card>
      </Section>
      <Card flush>
        <TextAreaField
          id="plan-description"
          label="活动说明（可不填）"
          value={form.description}
          maxLength={DESCRIPTION_CHARACTERS}
          placeholder="要带什么、在哪集合、联系谁"
          error={fields.description}
          onChange={(description) => set({ description })}
        />
      </Card>
    </>
  );
}

function checkOutHint({ type, needsCheckOut }: PlanForm): string {
  if (type && kindOfType(type) === 'volunteerService') return '志愿服务按时长计算，需要签退';
  return needsCheckOut ? '按签到到签退的时间计时长' : '签到即登记，按计划时长计';
}

function Repeat({ form, fields, onChange }: PlanFieldsProps) {
  return (
    <>
      <SwitchField
        id="plan-repeats"
        label="每月重复"
        value={form.repeats}
        hint="每月同一天、同一时间，一次安排好"
        onChange={(repeats) => onChange({ ...form, repeats })}
      />
      {form.repeats ? (
        <NumberField
          id="plan-repeat-times"
          label="共安排几次"
          required
          unit="次"
          value={form.repeatTimes}
          maxLength={2}
          error={fields.repeatMonths && `请填写2至${MAX_REPEAT_MONTHS}之间的整数`}
          hint="包括这一次；某月没有这一天的，安排在月末"
          onChange={(repeatTimes) => onChange({ ...form, repeatTimes })}
        />
      ) : null}
    </>
  );
}

function ProjectField({ form, fields, onChange }: PlanFieldsProps) {
  const { data, error, reload } = useCall('activity.projects', {});
  const projects = data?.projects ?? [];
  if (error && !data) return <RetryNotice error={error} onRetry={reload} />;
  return (
    <ChoiceField
      id="plan-project"
      label="服务项目"
      value={form.projectKey ?? undefined}
      choices={projects.map(({ key, label }) => ({ value: key, label }))}
      placeholder="请选择项目"
      error={fields.projectKey}
      onChange={(key) => {
        const project = projects.find((one) => one.key === key);
        if (project) onChange(chooseProject(form, project));
      }}
    />
  );
}
