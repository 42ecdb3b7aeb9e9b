import { Text, View } from '@tarojs/components';
import type { Choice } from '../filter-chips/filter-chips';
import { FormRow } from '../form-row/form-row';
import { Icon } from '../icon/icon';
import './chips-field.scss';
import type { FieldProps } from './field-props';

interface ChipsFieldProps<T extends string> extends FieldProps<readonly T[]> {
  choices: readonly Choice<T>[];
  /** A tap replaces the choice instead of adding to it. */
  single?: boolean;
}

/** All choices in view, each a tap; for few choices or several at once. `id` begins the id of each. */
export function ChipsField<T extends string>(props: ChipsFieldProps<T>) {
  const {
    id,
    label,
    value,
    onChange,
    required,
    error,
    hint,
    disabled = false,
    choices,
    single = false,
  } = props;
  const toggle = (one: T) => {
    if (disabled) return;
    if (single) return onChange([one]);
    const chosen = choices
      .map((choice) => choice.value)
      .filter((each) => value.includes(each) !== (each === one));
    onChange(chosen);
  };
  return (
    <FormRow stacked label={label} required={required} error={error} hint={hint}>
      <View className="tc-chips-field">
        {choices.map((choice) => {
          const on = value.includes(choice.value);
          return (
            <View
              key={choice.value}
              id={id ? `${id}-${choice.value}` : undefined}
              className={`tc-chips-field__one${on ? ' tc-chips-field__one--on' : ''}`}
              role={single ? 'radio' : 'checkbox'}
              aria-checked={on}
              onClick={() => toggle(choice.value)}
            >
              {on ? <Icon name="check" size="small" /> : null}
              <Text>{choice.label}</Text>
            </View>
          );
        })}
      </View>
    </FormRow>
  );
}
