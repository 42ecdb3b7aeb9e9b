import { currentTimeMs } from './clock';
import type { Platform } from './dispatch';
import { cloudContentCheck, cloudFiles, currentOpenId } from './store/cloud-platform';
import { cloudStore } from './store/cloud-store';

/** The platform as it is in the cloud, and on the emulator. */
export const cloudPlatform: Platform = {
  store: cloudStore,
  files: cloudFiles,
  contentCheck: cloudContentCheck,
  openId: currentOpenId,
  now: currentTimeMs,
};
