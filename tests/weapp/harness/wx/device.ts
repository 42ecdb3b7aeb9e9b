import type { ApiMaker } from './async-api';

const SYSTEM = {
  brand: 'devtools',
  model: 'iPhone 12/13 (Pro)',
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  screenTop: 91,
  windowWidth: 390,
  windowHeight: 753,
  statusBarHeight: 47,
  language: 'zh_CN',
  version: '8.0.49',
  system: 'iOS 15.0',
  platform: 'devtools',
  fontSizeSetting: 16,
  SDKVersion: '3.8.12',
  benchmarkLevel: 1,
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
  theme: 'light',
  host: { env: 'WeChat' },
};

/** What the phone says of itself; `system` overrides single facts. */
export function deviceApis(maker: ApiMaker, system: Record<string, unknown> = {}): Record<string, unknown> {
  const facts = () => ({ ...SYSTEM, ...system });
  return {
    env: { USER_DATA_PATH: 'http://usr' },
    canIUse: () => true,
    getSystemInfoSync: facts,
    getSystemInfo: maker.make('getSystemInfo', facts),
    getSystemInfoAsync: maker.make('getSystemInfoAsync', facts),
    getWindowInfo: facts,
    getDeviceInfo: facts,
    getAppBaseInfo: facts,
    getSystemSetting: () => ({}),
    getAppAuthorizeSetting: () => ({}),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
      plugin: {},
    }),
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      left: 296,
      top: 51,
      right: 383,
      bottom: 83,
    }),
    nextTick: (callback: () => void) => setTimeout(callback, 0),
    reportPerformance: () => undefined,
    getUpdateManager: () => ({
      onCheckForUpdate: () => undefined,
      onUpdateReady: () => undefined,
      onUpdateFailed: () => undefined,
      applyUpdate: () => undefined,
    }),
  };
}
