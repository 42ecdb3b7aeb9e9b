/** The page that anyone opens to verify a service record; also what follows the address in a printed code. */
export const VERIFY_PAGE = 'pages/service/verify/index';

/** Path of that page for one code. */
export function verifyPath(code: string): string {
  return `${VERIFY_PAGE}?code=${encodeURIComponent(code)}`;
}

/** A code as it is printed for those who cannot scan: capitals in groups of four. */
export function formatVerifyCode(code: string): string {
  return (code.toUpperCase().match(/.{1,4}/g) ?? []).join('-');
}

/** The code in a scanned link or path, or as somebody typed it; undefined when there is none. */
export function readVerifyCode(text: string): string | undefined {
  const linked = /[?&](?:code|scene)=([^&#]+)/.exec(text)?.[1];
  const typed = (linked ?? text).toLowerCase().replace(/[\s-]/g, '');
  return /^[0-9a-z]{1,64}$/.test(typed) ? typed : undefined;
}
