import { Card } from '@/components/card/card';
import { ChoiceField } from '@/components/fields/choice-field';
import { DateField } from '@/components/fields/date-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import { RetryNotice } from '@/components/notice/retry-notice';
import { PicturePicker } from '@/components/picture-picker/picture-picker';
import { TypeField } from '@/components/type-field/type-field';
import { serverNowMs } from '@/services/clock';
import { useCall } from '@/services/use-call';
import { addDays, localDateOf, parseLocalDate } from '@/shared/time/local-date';
import { MinutesField } from './minutes-field';
import { chooseProject, chooseType, type RecordFormValues } from './record-form';
import { RoleField } from './role-field';
import { StartField } from './start-field';

interface RecordFieldsProps {
  values: RecordFormValues;
  /** Message by field. */
  fields: Readonly<Record<string, string>>;
  /** The record came from attendance: what the scan said stays as it is. */
  attendanceOnly: boolean;
  onChange: (values: RecordFormValues) => void;
}

const DESCRIPTION_CHARACTERS = 1000;
const TITLE_CHARACTERS = 60;
/** Older things are seldom entered; the wheel need not turn through decades. */
const DAYS_BACK = 366;

export function RecordFields({ values, fields, attendanceOnly, onChange }: RecordFieldsProps) {
  const today = localDateOf(serverNowMs());
  const set = (change: Partial<RecordFormValues>) => onChange({ ...values, ...change });
  return (
    <>
      {attendanceOnly ? null : (
        <Card flush>
          <TypeField
            value={values.type}
            error={fields.type}
            onChange={(type) => onChange(chooseType(values, type))}
          />
        </Card>
      )}
      {attendanceOnly ? null : (
        <Card flush>
          {values.type === 'projectService' ? (
            <ProjectField values={values} error={fields.projectKey} onChange={onChange} />
          ) : null}
          <DateField
            id="record-date"
            label="日期"
            required
            value={parseLocalDate(values.occurredOn)}
            from={addDays(today, -DAYS_BACK)}
            to={today}
            today={today}
            error={fields.occurredOn}
            onChange={(day) => set({ occurredOn: day ?? '' })}
          />
          <StartField
            value={values.startsAt ?? ''}
            durationMinutes={values.durationMinutes}
            error={fields.startsAt}
            onChange={(startsAt) => set({ startsAt })}
          />
          <MinutesField
            value={values.durationMinutes}
            error={fields.durationMinutes}
            onChange={(durationMinutes) => set({ durationMinutes })}
          />
          <TextField
            id="record-title"
            label="名称"
            required
            value={values.title}
            maxLength={TITLE_CHARACTERS}
            placeholder="例如：和平社区清洁"
            error={fields.title}
            onChange={(title) => set({ title, titleTouched: true })}
          />
          <TextField
            id="record-place"
            label="地点"
            required
            value={values.place}
            maxLength={TITLE_CHARACTERS}
            placeholder="例如：和平社区"
            error={fields.place}
            onChange={(place) => set({ place })}
          />
          <RoleField
            type={values.type}
            value={values.activityRole}
            error={fields.activityRole}
            onChange={(activityRole) => set({ activityRole })}
          />
        </Card>
      )}
      <Card flush>
        <TextAreaField
          id="record-description"
          label="情况说明"
          required
          value={values.description}
          maxLength={DESCRIPTION_CHARACTERS}
          placeholder="做了什么、服务了谁，一两句话即可"
          error={fields.description}
          onChange={(description) => set({ description })}
        />
        <PicturePicker
          label="图片（可不填）"
          use="record"
          value={values.pictures}
          error={fields.pictures}
          hint="不要求拍照；有现成的可以附上，最多9张"
          onChange={(pictures) => set({ pictures })}
        />
      </Card>
    </>
  );
}

function ProjectField({
  values,
  error,
  onChange,
}: Omit<RecordFieldsProps, 'fields' | 'attendanceOnly'> & { error?: string }) {
  const { data, error: failure, reload } = useCall('activity.projects', {});
  if (failure && !data) return <RetryNotice error={failure} onRetry={reload} />;
  const projects = data?.projects ?? [];
  const choose = (key: string | undefined) => {
    const project = projects.find((one) => one.key === key);
    if (project) onChange(chooseProject(values, project));
  };
  return (
    <ChoiceField
      label="服务项目"
      value={values.projectKey ?? undefined}
      choices={projects.map(({ key, label }) => ({ value: key, label }))}
      placeholder="请选择项目"
      error={error}
      onChange={choose}
    />
  );
}
