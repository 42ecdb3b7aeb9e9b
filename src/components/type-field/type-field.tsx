import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ACTIVITY_KIND_LABELS, ACTIVITY_KINDS } from '@/shared/activity/activity-kind';
import {
  ACTIVITY_TYPE_FACTS,
  type ActivityType,
  kindOfType,
  typesOfKind,
} from '@/shared/activity/activity-type';
import { useFault } from '../form-faults/use-fault';
import { FieldError } from '../form-row/field-error';
import { Icon } from '../icon/icon';
import { KIND_ICONS } from '../kind-icon/kind-icons';
import './type-field.scss';

interface TypeFieldProps {
  value: ActivityType | undefined;
  onChange: (type: ActivityType) => void;
  error?: string;
}

/** First the kind in three big choices, then the finer type within it. */
export function TypeField({ value, onChange, error }: TypeFieldProps) {
  const rowId = useFault(error);
  const [opened, setOpened] = useState(value && kindOfType(value));
  const kind = value ? kindOfType(value) : opened;
  const types = kind ? typesOfKind(kind) : [];
  return (
    <View id={rowId} className="type-field">
      <View className="type-field__kinds">
        {ACTIVITY_KINDS.map((one) => (
          <View
            id={`kind-${one}`}
            key={one}
            className={`type-field__kind${one === kind ? ' type-field__kind--on' : ''}`}
            role="radio"
            aria-checked={one === kind}
            onClick={() => {
              setOpened(one);
              const [first] = typesOfKind(one);
              if (first && one !== kind) onChange(first);
            }}
          >
            <Icon name={KIND_ICONS[one]} size="large" />
            <Text className="type-field__name">{ACTIVITY_KIND_LABELS[one]}</Text>
          </View>
        ))}
      </View>
      {types.length > 1 ? (
        <View className="type-field__types">
          {types.map((type) => (
            <View
              id={`type-${type}`}
              key={type}
              className={`type-field__type${type === value ? ' type-field__type--on' : ''}`}
              role="radio"
              aria-checked={type === value}
              onClick={() => onChange(type)}
            >
              {type === value ? <Icon name="check" size="small" /> : null}
              <Text>{ACTIVITY_TYPE_FACTS[type].label}</Text>
            </View>
          ))}
        </View>
      ) : null}
      {error ? <FieldError>{error}</FieldError> : null}
    </View>
  );
}
