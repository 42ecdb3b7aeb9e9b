import { httpTransport } from './http';
import { previewOpenid } from './identity';
import type { Transport } from './transport';
import { wxCloudTransport } from './wx-cloud';

/** Chosen when the app is built, so that the other one is left out of the bundle. */
function choose(): Transport {
  if (process.env.TARO_ENV === 'h5') return httpTransport(() => ({ baseUrl: '', openid: previewOpenid() }));
  if (TONGCHUANG_DEV_URL) {
    return httpTransport(() => ({ baseUrl: TONGCHUANG_DEV_URL, openid: TONGCHUANG_DEV_OPENID }));
  }
  return wxCloudTransport;
}

export const transport: Transport = choose();
