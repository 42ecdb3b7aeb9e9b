import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { DateField } from '@/components/fields/date-field';
import { SwitchField } from '@/components/fields/switch-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import { Section } from '@/components/section/section';
import { MAX_STAGES } from '@/shared/brand/brand';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { nextStage, partErrors, replaced, type StageForm, without } from './brand-form';
import { FormPart } from './form-part';

interface StageFieldsProps {
  stages: readonly StageForm[];
  errors: Readonly<Record<string, string>>;
  today: LocalDate;
  onChange: (stages: readonly StageForm[]) => void;
}

/** The stages of a plan, one card each. */
export function StageFields({ stages, errors, today, onChange }: StageFieldsProps) {
  return (
    <Section title="创建阶段">
      {stages.map((stage, index) => {
        const own = partErrors(errors, `stages.${index}`);
        const set = (change: Partial<StageForm>) =>
          onChange(replaced(stages, index, { ...stage, ...change }));
        return (
          <Card flush key={String(index)}>
            <FormPart title={`第${index + 1}阶段`} onRemove={() => onChange(without(stages, index))} />
            <TextField
              id={`stage-${index}-name`}
              label="名称"
              required
              maxLength={20}
              value={stage.name}
              error={own.name}
              onChange={(name) => set({ name })}
            />
            <DateField
              label="开始"
              required
              today={today}
              value={parseLocalDate(stage.startsOn)}
              error={own.startsOn}
              onChange={(day) => day && set({ startsOn: day })}
            />
            <DateField
              label="结束"
              required
              today={today}
              value={parseLocalDate(stage.endsOn)}
              error={own.endsOn}
              onChange={(day) => day && set({ endsOn: day })}
            />
            <TextAreaField
              label="目标"
              maxLength={200}
              placeholder="做到什么算完成"
              value={stage.goal}
              error={own.goal}
              onChange={(goal) => set({ goal })}
            />
            <SwitchField label="已完成" value={stage.done} onChange={(done) => set({ done })} />
          </Card>
        );
      })}
      {stages.length < MAX_STAGES ? (
        <Card flush>
          <ActionButton
            id="stage-add"
            kind="quiet"
            icon="plus"
            onTap={() => onChange([...stages, nextStage(stages, today)])}
          >
            添加阶段
          </ActionButton>
        </Card>
      ) : null}
    </Section>
  );
}
