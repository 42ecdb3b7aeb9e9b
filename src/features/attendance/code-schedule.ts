import type { Output } from '@/shared/contract/actions';

export type ShownCodes = Output<'activity.codes'>['codes'];
export type ShownCode = ShownCodes[number];

/** The code of now; undefined when the fetched ones have run out or have not begun. */
export function codeAt(codes: ShownCodes, nowMs: number): ShownCode | undefined {
  return codes.find((code) => code.validFromMs <= nowMs && nowMs < code.validUntilMs);
}

/** Milliseconds for which codes are still at hand. */
export function remainingMs(codes: ShownCodes, nowMs: number): number {
  return Math.max(0, Math.max(0, ...codes.map((code) => code.validUntilMs)) - nowMs);
}

/** Share of a code's time that is left, 0 to 1. */
export function shareLeft({ validFromMs, validUntilMs }: ShownCode, nowMs: number): number {
  return Math.min(1, Math.max(0, (validUntilMs - nowMs) / (validUntilMs - validFromMs)));
}

/** Whole seconds until the code changes, at least 1. */
export function secondsLeft({ validUntilMs }: ShownCode, nowMs: number): number {
  return Math.max(1, Math.ceil((validUntilMs - nowMs) / 1000));
}

/** `482913` as `482 913`: people read and say three at a time. */
export function spacedDigits(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
