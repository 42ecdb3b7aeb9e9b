import { useState } from 'react';
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
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { ServiceSettings } from '@/shared/service/service-settings';
import { ExpiryFields } from './expiry-fields';
import { HoursFields } from './hours-fields';
import { ProjectList } from './project-list';
import { type ServiceSettingsValues, serviceSettingsInput, serviceSettingsValues } from './settings-values';

/** What the unit decides about service: how much counts on a day, stars, numbers of papers, redemption. */
export function ServiceSettingsForm({ settings }: { settings: ServiceSettings }) {
  const saving = useMutation('service.saveSettings');
  const [values, setValues] = useState(() => serviceSettingsValues(settings));
  const faults = useFieldFaults(saving);
  const { fields } = faults;
  const inputOf = (of: ServiceSettingsValues) => serviceSettingsInput(of, settings);
  const set = (change: Partial<ServiceSettingsValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    faults.changed(inputOf(values), inputOf(next));
  };
  const save = async () => {
    const input = faults.take(checkInput('service.saveSettings', inputOf(values)));
    if (!input || !(await saving.run(input))) return;
    toast('已保存，以后的办理按新的设置');
    goBack();
  };
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={refusalWords(fields, saving.error)}>
          <ActionButton id="service-save" kind="primary" busy={saving.running} onTap={() => void save()}>
            保存
          </ActionButton>
        </MessageBar>
      }
    >
      <HoursFields values={values} fields={fields} set={set} />
      <Section title="星级和服务记录">
        <Card flush>
          <NumberField
            id="star-days"
            label="星级公示"
            required
            unit="个工作日"
            maxLength={2}
            value={values.starPublicationDays}
            error={fields.starPublicationDays}
            hint="周末不算，法定节假日请自行延长"
            onChange={(starPublicationDays) => set({ starPublicationDays })}
          />
          <TextField
            id="serial-prefix"
            label="编号前缀"
            value={values.serialPrefix}
            maxLength={12}
            placeholder="可以不填"
            error={fields.serialPrefix}
            hint="大写字母或数字，印在志愿服务记录的编号前面"
            onChange={(serialPrefix) => set({ serialPrefix })}
          />
        </Card>
      </Section>
      <ExpiryFields values={values} fields={fields} set={set} />
      <ProjectList />
    </PageFrame>
  );
}
