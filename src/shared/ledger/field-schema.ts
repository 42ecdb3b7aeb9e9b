import * as v from 'valibot';
import { id, instantMs, integer, localDate, oneOf, pictures, text } from '../contract/schema';
import type { FieldValue, LedgerField } from './field';

type FieldSchema = v.GenericSchema<FieldValue, FieldValue>;

/** The schema of one field: its type, its limits and whether it may be left out. */
export function fieldSchema(field: LedgerField): FieldSchema {
  const { label } = field;
  switch (field.type) {
    case 'text':
    case 'longText':
      return text(label, field.required ? 1 : 0, field.max);
    case 'date':
      return maybe(field, localDate(label));
    case 'dateTime':
      return maybe(field, instantMs(label));
    case 'amountFen':
      return maybe(field, integer(label, 0, field.max));
    case 'integer':
      return maybe(field, integer(label, 0, field.max, field.unit));
    case 'people':
      return people(field, field.most);
    case 'choice':
      return maybe(
        field,
        oneOf(
          label,
          field.choices.map(({ value }) => value),
        ),
      );
    case 'reference':
      return maybe(
        field,
        v.pipe(v.string(`请选择${label}`), v.regex(/^[A-Za-z0-9_:-]{1,96}$/, `${label}不正确，请重新选择`)),
      );
    case 'pictures':
      return pictures;
    case 'link':
      return v.pipe(
        v.string(`请填写${label}`),
        v.maxLength(500, `${label}太长，请使用500字以内的链接`),
        v.regex(/^(?:https?:\/\/[^\s<>"']{3,490})?$/, `${label}要以 http:// 或 https:// 开头，中间没有空格`),
      );
  }
}

/** Empty is null; a required field says which one it is. */
function maybe(field: LedgerField, schema: FieldSchema): FieldSchema {
  if (!field.required) return v.nullable(schema);
  return schema;
}

function people({ label, required }: LedgerField, most: number): FieldSchema {
  return v.pipe(
    v.array(id, `请选择${label}`),
    v.minLength(required ? 1 : 0, `请选择${label}`),
    v.maxLength(most, `${label}最多${most}人`),
  );
}
