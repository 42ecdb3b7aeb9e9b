import fc from 'fast-check';
import * as v from 'valibot';

/** The parts of valibot's schema objects that tell what they take. */
interface SchemaFacts {
  readonly kind: string;
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly SchemaFacts[];
}

/** Ids that exist, so that generated calls reach past the first look-up. */
export type KnownIds = readonly string[];

/**
 * Inputs that a schema takes, made from the schema itself: a new action is covered without anybody adding it to a
 * list. Throws on a kind of schema it does not know, so that none is left out silently.
 */
export function arbitraryInput(schema: v.GenericSchema, ids: KnownIds): fc.Arbitrary<unknown> {
  const facts = schema as unknown as SchemaFacts;
  const checks = facts.pipe?.slice(1) ?? [];
  switch (facts.type) {
    case 'string':
      return arbitraryString(schema, checks, ids);
    case 'number':
      return arbitraryNumber(checks);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(facts.literal);
    case 'picklist':
      return fc.constantFrom(...(facts.options ?? []));
    case 'nullable':
      return fc.option(arbitraryInput(inner(facts.wrapped), ids), { nil: null });
    case 'optional':
      return fc.option(arbitraryInput(inner(facts.wrapped), ids), { nil: undefined });
    case 'array': {
      const minLength = numberOf(checks, 'min_length') ?? 0;
      // A check over the whole list (no two alike) cannot be read off the schema; a single row always passes it.
      const few = checks.some((check) => check.type === 'check') ? 1 : 3;
      const maxLength = Math.min(numberOf(checks, 'max_length') ?? few, Math.max(minLength, few));
      return fc.array(arbitraryInput(inner(facts.item), ids), { minLength, maxLength });
    }
    case 'variant':
      return fc.oneof(
        ...(facts.options ?? []).map((option) => arbitraryInput(option as v.GenericSchema, ids)),
      );
    case 'strict_object':
      return fc.record(
        Object.fromEntries(
          Object.entries(facts.entries ?? {}).map(([name, entry]) => [name, arbitraryInput(entry, ids)]),
        ),
      );
    default:
      throw new Error(`no generator for schema type ${facts.type}`);
  }
}

function arbitraryString(
  schema: v.GenericSchema,
  checks: readonly SchemaFacts[],
  ids: KnownIds,
): fc.Arbitrary<string> {
  const pattern = checks.find((check) => check.type === 'regex')?.requirement;
  if (pattern instanceof RegExp) {
    const matching = fc.stringMatching(pattern);
    return pattern.test(ids[0] ?? '')
      ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, matching)
      : matching;
  }
  // A text may name several limits, each with its own words for the user: all of them hold.
  const minLength = Math.max(0, ...requirementsOf(checks, 'min_length'));
  const maxLength = Math.min(40, ...requirementsOf(checks, 'max_length'));
  if (checks.some((check) => check.type === 'raw_transform')) {
    // Days and periods look alike to a reader of schemas; the schema itself tells which it takes.
    const samples = ['2026-11-01', '2026-11-16', '2025-12-31', '2026', '2026-11', '2026-Q4'];
    return fc.constantFrom(...samples.filter((sample) => v.safeParse(schema, sample).success));
  }
  return fc
    .array(fc.constantFrom(...'元小明志愿服务活动abc123，。'), {
      minLength: Math.min(minLength, maxLength),
      maxLength,
    })
    .map((characters) => characters.join(''));
}

function arbitraryNumber(checks: readonly SchemaFacts[]): fc.Arbitrary<number> {
  const min = numberOf(checks, 'min_value') ?? 0;
  const max = numberOf(checks, 'max_value') ?? 1_000_000;
  // Instants: around the tests' own time, or every generated activity would be decades away.
  if (max > 4e12) return fc.integer({ min: Date.UTC(2026, 9, 16), max: Date.UTC(2026, 11, 16) });
  return fc.integer({ min, max });
}

function requirementsOf(checks: readonly SchemaFacts[], type: string): number[] {
  return checks.filter((check) => check.type === type).map((check) => Number(check.requirement));
}

function numberOf(checks: readonly SchemaFacts[], type: string): number | undefined {
  const requirement = checks.find((check) => check.type === type)?.requirement;
  return typeof requirement === 'number' ? requirement : undefined;
}

function inner(schema: v.GenericSchema | undefined): v.GenericSchema {
  if (!schema) throw new Error('a wrapping schema without what it wraps');
  return schema;
}
