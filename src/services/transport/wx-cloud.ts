import Taro from '@tarojs/taro';
import { type Transport, TransportError, withTimeout } from './transport';

let initialised = false;

function cloud(): typeof Taro.cloud {
  if (!initialised) {
    // Without an id WeChat takes the account's default environment.
    Taro.cloud.init(TONGCHUANG_CLOUD_ENV ? { env: TONGCHUANG_CLOUD_ENV } : {});
    initialised = true;
  }
  return Taro.cloud;
}

/** WeChat reports a missing network only in words: `request:fail`, `ERR_INTERNET_DISCONNECTED`, … */
function toTransportError(cause: unknown): TransportError {
  if (cause instanceof TransportError) return cause;
  const text = describe(cause);
  if (/timeout|timed out|-504003/i.test(text)) return new TransportError('timeout', text);
  return new TransportError(
    /request:fail|network|internet|offline/i.test(text) ? 'offline' : 'unavailable',
    text,
  );
}

function describe(cause: unknown): string {
  if (cause instanceof Error) return cause.message;
  if (typeof cause === 'object' && cause !== null && 'errMsg' in cause) return String(cause.errMsg);
  return String(cause);
}

/** Production: WeChat CloudBase, which knows the caller by itself. */
export const wxCloudTransport: Transport = {
  async invoke(name, payload, timeoutMs) {
    try {
      const answer = await withTimeout(cloud().callFunction({ name, data: payload }), timeoutMs);
      return answer.result;
    } catch (cause) {
      throw toTransportError(cause);
    }
  },
  async upload(cloudPath, localPath) {
    try {
      const { fileID } = await cloud().uploadFile({ cloudPath, filePath: localPath });
      return fileID;
    } catch (cause) {
      throw toTransportError(cause);
    }
  },
  async open(fileID) {
    try {
      const { tempFilePath } = await cloud().downloadFile({ fileID });
      await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
    } catch (cause) {
      throw toTransportError(cause);
    }
  },
  pictureUrl: (fileId) => fileId,
};
