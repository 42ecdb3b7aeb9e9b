import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { DateField } from '@/components/fields/date-field';
import { TextAreaField } from '@/components/fields/text-area-field';
import { TextField } from '@/components/fields/text-field';
import { PicturePicker } from '@/components/picture-picker/picture-picker';
import { Section } from '@/components/section/section';
import { MAX_MOMENTS } from '@/shared/brand/brand';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { type MomentForm, partErrors, replaced, without } from './brand-form';
import { FormPart } from './form-part';

interface MomentFieldsProps {
  moments: readonly MomentForm[];
  errors: Readonly<Record<string, string>>;
  today: LocalDate;
  onChange: (moments: readonly MomentForm[]) => void;
}

/** Moments worth showing, with pictures. */
export function MomentFields({ moments, errors, today, onChange }: MomentFieldsProps) {
  return (
    <Section title="精彩瞬间（可不填）">
      {moments.map((moment, index) => {
        const own = partErrors(errors, `moments.${index}`);
        const set = (change: Partial<MomentForm>) =>
          onChange(replaced(moments, index, { ...moment, ...change }));
        return (
          <Card flush key={String(index)}>
            <FormPart title={`瞬间${index + 1}`} onRemove={() => onChange(without(moments, index))} />
            <TextField
              id={`moment-${index}-title`}
              label="标题"
              required
              maxLength={40}
              value={moment.title}
              error={own.title}
              onChange={(title) => set({ title })}
            />
            <DateField
              label="日期"
              required
              today={today}
              value={parseLocalDate(moment.day)}
              error={own.day}
              onChange={(day) => day && set({ day })}
            />
            <TextAreaField
              label="说明"
              maxLength={200}
              value={moment.text}
              error={own.text}
              onChange={(text) => set({ text })}
            />
            <PicturePicker
              label="图片"
              use="record"
              value={moment.pictures}
              onChange={(pictures) => set({ pictures })}
            />
          </Card>
        );
      })}
      {moments.length < MAX_MOMENTS ? (
        <Card flush>
          <ActionButton
            id="moment-add"
            kind="quiet"
            icon="plus"
            onTap={() => onChange([...moments, { title: '', day: today, text: '', pictures: [] }])}
          >
            添加瞬间
          </ActionButton>
        </Card>
      ) : null}
    </Section>
  );
}
