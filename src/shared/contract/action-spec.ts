import type * as v from 'valibot';
import type { Role } from '../membership/role';

/** `anyone`: no bound identity is needed. Otherwise the caller must have one of the roles. */
export type Audience = 'anyone' | readonly [Role, ...Role[]];

/** One row of the contract: what a client may ask, who may ask it, what goes in and what comes out. */
export interface ActionSpec<
  I extends v.GenericSchema = v.GenericSchema,
  O extends v.GenericSchema = v.GenericSchema,
> {
  /** The cloud function that runs it: `api` is warm and short, `documents` has memory and time. */
  readonly function: 'api' | 'documents';
  readonly audience: Audience;
  /** A write carries a request id and leaves a receipt: sent twice, it is done once. */
  readonly write: boolean;
  /** What it does, in English, for the reference page. */
  readonly summary: string;
  readonly input: I;
  readonly output: O;
}

export const read = <I extends v.GenericSchema, O extends v.GenericSchema>(
  audience: Audience,
  summary: string,
  input: I,
  output: O,
) =>
  ({ function: 'api', audience, write: false, summary, input, output }) as const satisfies ActionSpec<I, O>;

export const write = <I extends v.GenericSchema, O extends v.GenericSchema>(
  audience: Audience,
  summary: string,
  input: I,
  output: O,
) => ({ function: 'api', audience, write: true, summary, input, output }) as const satisfies ActionSpec<I, O>;

/** Moves an action to the function with more memory and time. */
export const heavy = <S extends ActionSpec>(
  spec: S,
): Omit<S, 'function'> & { readonly function: 'documents' } => ({
  ...spec,
  function: 'documents',
});

export const EVERY_MEMBER = ['member'] as const satisfies Audience;
export const MANAGERS = ['secretary', 'leader', 'administrator'] as const satisfies Audience;
export const SECRETARIES = ['secretary'] as const satisfies Audience;
export const ADMINISTRATORS = ['administrator'] as const satisfies Audience;
