import { SCAN_PURPOSES, type ShownCode, type TypedCode } from '../../../src/shared/activity/code-format';
import type { Scan } from '../../../src/shared/activity/scan-rules';
import { ACCEPTED_STEPS, stepOf } from '../../../src/shared/activity/scan-window';
import type { ActivityDoc } from '../store/documents/activity';
import { digitsOf, isSameProof, signatureOf } from './code-secret';

/** What a code says, if the activity's secret made it; undefined for a forged or mistyped one. */
export function genuineScan(
  activity: ActivityDoc,
  code: ShownCode | TypedCode,
  scannedAtMs: number,
  now: number,
): Scan | undefined {
  if (code.form === 'typed') return typedScan(activity, code, now);
  const { purpose, step, signature } = code;
  return isSameProof(signature, signatureOf(activity.codeSecret, code))
    ? { purpose, step, scannedAtMs }
    : undefined;
}

/** Digits do not say what they are for nor when they were shown: those on the screens now are tried. */
function typedScan({ _id, codeSecret }: ActivityDoc, { digits }: TypedCode, now: number): Scan | undefined {
  const present = stepOf(now);
  for (const purpose of SCAN_PURPOSES) {
    for (let age = 0; age < ACCEPTED_STEPS; age += 1) {
      const step = present - age;
      if (isSameProof(digits, digitsOf(codeSecret, _id, purpose, step))) {
        return { purpose, step, scannedAtMs: now };
      }
    }
  }
  return undefined;
}
