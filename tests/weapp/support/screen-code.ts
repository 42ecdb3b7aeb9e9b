import { scanQr } from '../../support/scan-qr';
import type { Weapp } from '../harness/weapp';

/** What another phone reads off this phone's full-screen check-in code. Throws when none is shown. */
export function codeOnScreen(phone: Weapp): string {
  const source = String(phone.get('.tc-qr').attrs.src);
  const code = scanQr(decodeURIComponent(source.slice(source.indexOf(',') + 1)));
  if (code === undefined) throw new Error(`the picture on ${phone.route} cannot be scanned`);
  return code;
}
