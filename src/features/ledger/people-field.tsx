import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import type { FieldProps } from '@/components/fields/field-props';
import { FieldValue } from '@/components/fields/field-value';
import { FormRow } from '@/components/form-row/form-row';
import { type ChosenPerson, PeopleChooser } from '@/components/people-chooser/people-chooser';
import { Sheet } from '@/components/sheet/sheet';
import { ColleagueChooser } from './colleague-chooser';

interface PeopleFieldProps extends FieldProps<readonly ChosenPerson[]> {
  most: number;
  /** Found by name alone: the caller may not look through the people of the unit. */
  byName?: boolean;
}

/** Several people of the unit, chosen on a panel. */
export function PeopleField(props: PeopleFieldProps) {
  const { id, label, value, onChange, required, error, hint, most, byName = false } = props;
  const [open, setOpen] = useState(false);
  const names = value.map(({ name }) => name).join('、');
  return (
    <>
      <FormRow label={label} required={required} error={error} hint={hint}>
        <View id={id} role="button" onClick={() => setOpen(true)}>
          <FieldValue text={names} placeholder="请选择人员" />
        </View>
      </FormRow>
      <Sheet
        open={open}
        title={`选择${label}`}
        onClose={() => setOpen(false)}
        actions={
          <ActionButton id={id ? `${id}-done` : undefined} kind="primary" onTap={() => setOpen(false)}>
            {value.length > 0 ? `选好了，共${value.length}人` : '选好了'}
          </ActionButton>
        }
      >
        {byName ? (
          <ColleagueChooser people={value} most={most} onChange={onChange} />
        ) : (
          <PeopleChooser people={value} most={most} onChange={onChange} />
        )}
      </Sheet>
    </>
  );
}
