import type { ApiMaker, CallOptions } from './async-api';

/**
 * What the user (or the phone) answers to a call by name, `answers.scanCode = () => ({ result: '…' })`; throw to
 * fail, as a cancelled scan does. May be changed at any time.
 */
export type Answers = Record<
  string,
  (options: CallOptions) => object | undefined | Promise<object | undefined>
>;

/** Calls that show or do something and need no answer of their own. */
const SIMPLE = [
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'pageScrollTo',
  'startPullDownRefresh',
  'stopPullDownRefresh',
  'setTabBarBadge',
  'removeTabBarBadge',
  'hideTabBar',
  'showTabBar',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'showShareMenu',
  'hideShareMenu',
  'vibrateShort',
  'vibrateLong',
  'setClipboardData',
  'makePhoneCall',
  'previewImage',
  'saveImageToPhotosAlbum',
  'openSetting',
  'authorize',
  'requestSubscribeMessage',
  'hideKeyboard',
  'loadFontFace',
  'preloadSubpackage',
  'hideHomeButton',
  'setBackgroundColor',
  'setKeepScreenOn',
  'setScreenBrightness',
  'getScreenBrightness',
  'openLocation',
  'openDocument',
  'enableAlertBeforeUnload',
  'disableAlertBeforeUnload',
  'checkSession',
];

/** Calls that open something of WeChat's own: without an answer the user is taken to have cancelled. */
const CANCELLED = [
  'scanCode',
  'chooseImage',
  'chooseMedia',
  'chooseMessageFile',
  'getLocation',
  'chooseLocation',
  'getClipboardData',
  'getImageInfo',
  'compressImage',
  'uploadFile',
  'downloadFile',
  'canvasToTempFilePath',
];

const DEFAULTS: Answers = {
  showModal: () => ({ confirm: true, cancel: false }),
  showActionSheet: () => ({ tapIndex: 0 }),
  login: () => ({ code: 'test-code' }),
  getSetting: () => ({ authSetting: {}, subscriptionsSetting: {} }),
};

export function answeredApis(maker: ApiMaker, answers: Answers): Record<string, unknown> {
  const cancel = () => {
    throw new Error('cancel');
  };
  const names = new Set([...SIMPLE, ...CANCELLED, ...Object.keys(DEFAULTS), ...Object.keys(answers)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const fallback = DEFAULTS[name] ?? (CANCELLED.includes(name) ? cancel : () => undefined);
      return [name, maker.make(name, (options) => (answers[name] ?? fallback)(options))];
    }),
  );
}
