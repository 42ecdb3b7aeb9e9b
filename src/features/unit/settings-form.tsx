import { type ReactNode, useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { NumberField } from '@/components/fields/number-field';
import { TextField } from '@/components/fields/text-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Section } from '@/components/section/section';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { refusalWords } from '@/services/refusal-words';
import { goBack } from '@/services/route';
import { learnSession } from '@/services/session';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { Output } from '@/shared/contract/actions';
import { type SettingsValues, settingsInput, settingsValues } from './settings-values';
import { VisibilityField } from './visibility-field';

type Bound = Extract<Output<'membership.me'>, { bound: true }>;

/** Paths of the contract's input, as its messages name them. */
const TARGETS = 'settings.targets.';

interface SettingsFormProps extends Pick<Bound, 'profile' | 'unit'> {
  /** What else belongs to the unit's settings and is saved by itself. */
  children?: ReactNode;
}

/** The unit's name, what it wants to reach in a year, who sees rankings, and how months are closed. */
export function SettingsForm({ profile, unit, children }: SettingsFormProps) {
  const saving = useMutation('membership.saveSettings');
  const [values, setValues] = useState(() => settingsValues(unit.name, unit.settings));
  const faults = useFieldFaults(saving);
  const { fields } = faults;
  const set = (change: Partial<SettingsValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    faults.changed(settingsInput(values, unit.settings), settingsInput(next, unit.settings));
  };
  const save = async () => {
    const input = faults.take(checkInput('membership.saveSettings', settingsInput(values, unit.settings)));
    const saved = input && (await saving.run(input));
    if (!saved) return;
    learnSession({ profile, unit: saved });
    toast('已保存，进度和排行按新的设置显示');
    goBack();
  };
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={refusalWords(fields, saving.error)}>
          <ActionButton id="settings-save" kind="primary" busy={saving.running} onTap={() => void save()}>
            保存
          </ActionButton>
        </MessageBar>
      }
    >
      <Card flush>
        <TextField
          id="unit-name"
          label="单位名称"
          required
          value={values.name}
          maxLength={60}
          error={fields.name}
          onChange={(name) => set({ name })}
        />
      </Card>
      <Targets values={values} fields={fields} set={set} />
      <Section title="排行公开范围">
        <VisibilityField
          value={values.rankingVisibility}
          onChange={(rankingVisibility) => set({ rankingVisibility })}
        />
      </Section>
      <Section title="时长认定">
        <Card flush>
          <NumberField
            id="minimum-share"
            label="最低时长比例"
            required
            unit="%"
            maxLength={3}
            value={values.minimumSharePercent}
            error={fields['settings.minimumSharePercent']}
            hint="志愿服务在场不足计划时长的这个比例，不计时长；填0表示不设下限"
            onChange={(minimumSharePercent) => set({ minimumSharePercent })}
          />
        </Card>
      </Section>
      <Closing values={values} fields={fields} set={set} />
      {children}
    </PageFrame>
  );
}

interface GroupProps {
  values: SettingsValues;
  fields: Readonly<Record<string, string>>;
  set: (change: Partial<SettingsValues>) => void;
}

/** When months are closed and how long their lists can be objected to. */
function Closing({ values, fields, set }: GroupProps) {
  return (
    <Section title="积分结账与公示">
      <Card flush>
        <NumberField
          id="close-after-days"
          label="结账等待天数"
          required
          unit="天"
          maxLength={2}
          value={values.closeAfterDays}
          error={fields['settings.closeAfterDays']}
          hint="每月结束后留出这些天补记和审核，再结账公布；结账后补记的，计入之后的月份"
          onChange={(closeAfterDays) => set({ closeAfterDays })}
        />
        <NumberField
          id="objection-days"
          label="公示天数"
          required
          unit="天"
          maxLength={2}
          value={values.objectionDays}
          error={fields['settings.objectionDays']}
          hint="公布后这些天内可以提出异议，公布当天也算；已公布的名单不受影响"
          onChange={(objectionDays) => set({ objectionDays })}
        />
      </Card>
    </Section>
  );
}

function Targets({ values, fields, set }: GroupProps) {
  return (
    <Section title="年度目标">
      <Card flush>
        <NumberField
          id="target-registration"
          label="志愿者注册率"
          required
          unit="%"
          maxLength={3}
          value={values.registrationPercent}
          error={fields[`${TARGETS}registrationPercent`]}
          onChange={(registrationPercent) => set({ registrationPercent })}
        />
        <NumberField
          id="target-hours"
          label="人均服务时长"
          required
          unit="小时"
          maxLength={4}
          value={values.volunteerHoursPerHead}
          error={fields[`${TARGETS}volunteerMinutesPerHead`]}
          onChange={(volunteerHoursPerHead) => set({ volunteerHoursPerHead })}
        />
        <NumberField
          id="target-party-day"
          label="党日参加率"
          required
          unit="%"
          maxLength={3}
          value={values.partyDayAttendancePercent}
          error={fields[`${TARGETS}partyDayAttendancePercent`]}
          onChange={(partyDayAttendancePercent) => set({ partyDayAttendancePercent })}
        />
        <NumberField
          id="target-study"
          label="人均学习场次"
          required
          unit="场"
          maxLength={4}
          value={values.studySessionsPerHead}
          error={fields[`${TARGETS}studySessionsPerHead`]}
          onChange={(studySessionsPerHead) => set({ studySessionsPerHead })}
        />
      </Card>
    </Section>
  );
}
