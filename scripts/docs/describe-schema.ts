import * as v from 'valibot';

/** One field of an input, as the reference page shows it. */
export interface FieldDescription {
  /** `targets.studySessionsPerHead`, `items[].recordId`. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
}

/** What valibot's schemas and actions carry at run time, as far as a description needs it. */
interface SchemaParts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaParts>>;
  readonly item?: SchemaParts;
  readonly wrapped?: SchemaParts;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  /** Of a variant: the field that tells its objects apart. */
  readonly key?: string;
  readonly pipe?: readonly SchemaParts[];
  readonly requirement?: unknown;
}

/** Smaller limits are those of quantities, larger ones those of instants (the year 2000 and later). */
const FIRST_INSTANT_MS = Date.UTC(2000, 0, 1);

/** The fields of an object's schema, nested ones by path. */
export function describeFields(schema: v.GenericSchema): FieldDescription[] {
  return fieldsOf(partsOf(schema), '');
}

/** A schema's type and limits in a few words. Throws on a kind of schema it does not know, so that none is hidden. */
export function describeType(schema: v.GenericSchema): string {
  return typeOf(partsOf(schema));
}

function partsOf(schema: v.GenericSchema): SchemaParts {
  return schema as unknown as SchemaParts;
}

function fieldsOf({ entries = {} }: SchemaParts, prefix: string): FieldDescription[] {
  return Object.entries(entries).flatMap(([name, schema]) => {
    const path = `${prefix}${name}`;
    const row = { path, type: typeOf(schema), required: schema.type !== 'optional' };
    const inner = schema.wrapped ?? schema;
    if (inner.entries) return [row, ...fieldsOf(inner, `${path}.`)];
    if (inner.type === 'variant') return [row, ...fieldsOfOptions(inner, path)];
    return inner.item?.entries ? [row, ...fieldsOf(inner.item, `${path}[].`)] : [row];
  });
}

/** Of objects told apart by a field (`kind`) each one’s own fields, under its name. */
function fieldsOfOptions({ key = '', options = [] }: SchemaParts, path: string): FieldDescription[] {
  return options.flatMap((option) => {
    const { [key]: tag, ...entries } = (option as SchemaParts).entries ?? {};
    return fieldsOf({ type: 'strict_object', entries }, `${path}(${key}=${String(tag?.literal)}).`);
  });
}

function typeOf(schema: SchemaParts): string {
  switch (schema.type) {
    case 'optional':
    case 'nullable': {
      const inner = schema.wrapped ? typeOf(schema.wrapped) : 'unknown';
      return schema.type === 'optional' ? inner : `${inner}, or null`;
    }
    case 'strict_object':
      return 'object';
    case 'variant':
      return `object, told apart by \`${schema.key ?? ''}\``;
    case 'array':
      return `array of ${counted(schema)}${schema.item ? typeOf(schema.item) : 'unknown'}`;
    case 'picklist':
      return (schema.options ?? []).map((option) => `\`${String(option)}\``).join(' · ');
    case 'boolean':
      return 'true or false';
    case 'number':
      return numberType(schema);
    case 'string':
      return stringType(schema);
    default:
      throw new Error(`scripts/docs cannot describe a schema of type ${schema.type}`);
  }
}

/** The last limit of a kind: text is checked once before cleaning and again after it. */
function limit({ pipe = [] }: SchemaParts, kind: string): unknown {
  return pipe.filter(({ type }) => type === kind).at(-1)?.requirement;
}

function span(least: unknown, most: unknown): string {
  if (least === undefined && most === undefined) return '';
  if (least === undefined || least === 0) return `at most ${String(most)}`;
  return most === undefined ? `at least ${String(least)}` : `${String(least)} to ${String(most)}`;
}

function counted(schema: SchemaParts): string {
  const limits = span(limit(schema, 'min_length'), limit(schema, 'max_length'));
  return limits === '' ? '' : `${limits}: `;
}

function numberType(schema: SchemaParts): string {
  const least = limit(schema, 'min_value');
  const most = limit(schema, 'max_value');
  if (typeof least === 'number' && least >= FIRST_INSTANT_MS) return 'instant, milliseconds since 1970';
  const whole = schema.pipe?.some(({ type }) => type === 'integer') ? 'whole number' : 'number';
  if (least === undefined || most === undefined) return whole;
  return `${whole}, ${String(least)} to ${String(most)}`;
}

function stringType(schema: SchemaParts): string {
  const pattern = limit(schema, 'regex');
  if (pattern instanceof RegExp) return `text like \`${pattern.source}\``;
  // A day and a period are told apart by what they accept: both are code, not limits.
  if (schema.pipe?.some(({ type }) => type === 'raw_transform')) {
    const accepts = (text: string) => v.safeParse(schema as unknown as v.GenericSchema, text).success;
    if (accepts('2024-02-29')) return 'day `YYYY-MM-DD`';
    if (accepts('2024-Q1')) return 'period `YYYY`, `YYYY-Qn` or `YYYY-MM`';
    throw new Error('scripts/docs cannot describe a transformed text');
  }
  const limits = span(limit(schema, 'min_length'), limit(schema, 'max_length'));
  return limits === '' ? 'text' : `text, ${limits} characters`;
}
