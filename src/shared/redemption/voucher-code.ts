/** What stands in a voucher's QR code. */
export const VOUCHER_CODE = /^[a-z0-9]{10}$/;

/**
 * The code in what was scanned or typed: people type it in capitals, with the gaps they see, and take 0 and 1 for
 * letters, which codes leave out. Undefined when it is no voucher's code, e.g. a check-in code.
 */
export function readVoucherCode(text: string): string | undefined {
  const typed = text.replace(/[\s-]/g, '').toLowerCase();
  const code = typed.replace(/o/g, '0').replace(/[il]/g, '1');
  return VOUCHER_CODE.test(code) ? code : undefined;
}

/** As it is read out and typed: capitals, in three groups: `3F9A 20B 7C1`. */
export function formatVoucherCode(code: string): string {
  const capitals = code.toUpperCase();
  return [capitals.slice(0, 4), capitals.slice(4, 7), capitals.slice(7)].filter(Boolean).join(' ');
}
