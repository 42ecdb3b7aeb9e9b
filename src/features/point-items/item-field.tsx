import { View } from '@tarojs/components';
import { useState } from 'react';
import { FieldValue } from '@/components/fields/field-value';
import { FormRow } from '@/components/form-row/form-row';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Sheet } from '@/components/sheet/sheet';
import type { ItemChoice } from './item-form';

interface ItemFieldProps {
  choices: readonly ItemChoice[];
  value: string | undefined;
  error: string | undefined;
  onChange: (key: string) => void;
}

/** One item of the rules, chosen from a panel that says what each comes to. */
export function ItemField({ choices, value, error, onChange }: ItemFieldProps) {
  const [open, setOpen] = useState(false);
  const chosen = choices.find(({ key }) => key === value);
  return (
    <>
      <FormRow label="事项" required error={error} hint={chosen?.words}>
        <View id="item-choose" role="button" onClick={() => setOpen(true)}>
          <FieldValue text={chosen?.label ?? ''} placeholder="请选择" />
        </View>
      </FormRow>
      <Sheet open={open} title="选择事项" onClose={() => setOpen(false)}>
        {choices.map(({ key, label, words }) => (
          <ListRow
            key={key}
            id={`choice-${key}`}
            plain
            title={label}
            lines={[words]}
            selected={key === value}
            trail={key === value ? <Icon name="check" /> : undefined}
            onTap={() => {
              onChange(key);
              setOpen(false);
            }}
          />
        ))}
      </Sheet>
    </>
  );
}
