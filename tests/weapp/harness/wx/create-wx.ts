import type { NavigationKind } from '../page-stack';
import { type Answers, answeredApis } from './answers';
import type { ApiMaker, CallOptions } from './async-api';
import { deviceApis } from './device';
import type { Listeners } from './listeners';
import type { Network } from './network';
import { createSelectorQuery } from './selector-query';
import { type PhoneStorage, storageApis } from './storage';

export interface WxParts {
  maker: ApiMaker;
  network: Network;
  listeners: Listeners;
  storage: PhoneStorage;
  answers: Answers;
  system?: Record<string, unknown>;
  launchOptions(): object;
  navigate(kind: NavigationKind, options: CallOptions): void;
}

const NAVIGATION: NavigationKind[] = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack'];

/** An object every member of which can be called and gives itself or nothing: for what needs ears or a screen. */
function inert(): object {
  const chain: object = new Proxy(() => chain, { get: () => chain, set: () => true });
  return chain;
}

/**
 * The stand-in `wx`. Taro copies its keys once at start: a key that is missing here does not exist as `Taro.x`.
 */
export function createWx(parts: WxParts): Record<string, unknown> {
  const { maker } = parts;
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe() {},
    disconnect() {},
  };
  const navigation = NAVIGATION.map((kind) => [
    kind,
    maker.make(kind, (options) => {
      parts.navigate(kind, options);
      return undefined;
    }),
  ]);
  return {
    ...deviceApis(maker, parts.system),
    ...storageApis(maker, parts.storage),
    ...parts.listeners.apis(),
    ...answeredApis(maker, parts.answers),
    ...parts.network.apis(maker),
    ...Object.fromEntries(navigation),
    getLaunchOptionsSync: parts.launchOptions,
    getEnterOptionsSync: parts.launchOptions,
    createSelectorQuery,
    createIntersectionObserver: () => observer,
    createAnimation: () => {
      const animation: object = new Proxy(
        {},
        { get: (_, name) => (name === 'export' ? () => ({ actions: [] }) : () => animation) },
      );
      return animation;
    },
    createInnerAudioContext: inert,
    createCanvasContext: inert,
    getFileSystemManager: () => ({
      readFileSync: () => '',
      writeFileSync: () => undefined,
      unlink: () => undefined,
    }),
  };
}
