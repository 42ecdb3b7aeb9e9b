/** The minus sign may be a hyphen, the sign itself or the wide one of Chinese keyboards. */
const MINUS = /^[-−－]/;

interface WholeNumber {
  /** What stays in the field. */
  readonly text: string;
  /** Undefined while it is none. */
  readonly number: number | undefined;
}

/** What was typed as a whole number; a signed field opens the whole keyboard, so what is no part of one is left out. */
export function wholeNumber(typed: string, signed: boolean): WholeNumber {
  if (!signed) return { text: typed, number: /^\d+$/.test(typed) ? Number(typed) : undefined };
  const sign = MINUS.test(typed) ? '-' : '';
  const digits = typed.replace(/\D/g, '');
  if (digits === '') return { text: sign, number: undefined };
  const amount = Number(digits);
  return { text: `${sign}${digits}`, number: sign ? 0 - amount : amount };
}
