import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FieldProps } from '../fields/field-props';
import { FieldValue } from '../fields/field-value';
import { FormRow } from '../form-row/form-row';
import { type ChosenPerson, PeopleChooser } from '../people-chooser/people-chooser';
import { Sheet } from '../sheet/sheet';

interface PersonFieldProps extends FieldProps<ChosenPerson | undefined> {
  /** Who is not offered. */
  leftOut?: readonly string[];
}

/** One person of the unit, chosen on a panel by name or department. */
export function PersonField(props: PersonFieldProps) {
  const { id, label, value, onChange, required, error, hint, disabled = false, leftOut } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <FormRow label={label} required={required} error={error} hint={hint}>
        <View id={id} role="button" onClick={disabled ? undefined : () => setOpen(true)}>
          <FieldValue text={value?.name ?? ''} placeholder="请选择人员" />
        </View>
      </FormRow>
      <Sheet open={open} title={`选择${label}`} onClose={() => setOpen(false)}>
        <PeopleChooser
          people={value ? [value] : []}
          leftOut={leftOut}
          most={1}
          onChange={([person]) => {
            onChange(person);
            setOpen(false);
          }}
        />
      </Sheet>
    </>
  );
}
