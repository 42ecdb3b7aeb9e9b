import { useState } from 'react';
import type { FieldProps } from '@/components/fields/field-props';
import { TextField } from '@/components/fields/text-field';
import { centipointsText } from '@/shared/text/points-text';
import { parseCentipoints } from './parse-centipoints';

/** Points with at most two decimals, as hundredths; undefined while what is typed is none. */
export function PointsField({ value, onChange, ...rest }: FieldProps<number | undefined>) {
  const [typed, setTyped] = useState(value === undefined ? '' : centipointsText(value));
  return (
    <TextField
      {...rest}
      required
      placeholder="例如 1.5"
      maxLength={6}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(parseCentipoints(next));
      }}
    />
  );
}
