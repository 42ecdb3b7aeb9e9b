const KEY = 'tongchuang-as';

/**
 * As whom the browser preview acts: the demo page opens `/app/?as=<openid>`; the tab remembers it.
 * Only the emulator believes this name; in WeChat the platform names the caller.
 */
export function previewOpenid(): string {
  const asked = /[?&]as=([^&#]+)/.exec(window.location.href)?.[1];
  if (asked) {
    const openid = decodeURIComponent(asked);
    window.sessionStorage.setItem(KEY, openid);
    return openid;
  }
  return window.sessionStorage.getItem(KEY) ?? 'visitor';
}
