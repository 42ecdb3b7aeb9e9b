import Taro from '@tarojs/taro';
import { type Transport, TransportError } from './transport';

/** Where the emulator is and as whom it is asked. */
export interface HttpTarget {
  /** Origin without a slash at its end; empty for the page's own origin. */
  baseUrl: string;
  openid: string;
}

function toTransportError(cause: unknown): TransportError {
  if (cause instanceof TransportError) return cause;
  const text =
    typeof cause === 'object' && cause !== null && 'errMsg' in cause ? String(cause.errMsg) : String(cause);
  return new TransportError(/timeout|abort/i.test(text) ? 'timeout' : 'offline', text);
}

function parseFileId(body: unknown): string {
  const answer: unknown = typeof body === 'string' ? JSON.parse(body) : body;
  if (
    typeof answer === 'object' &&
    answer !== null &&
    'fileID' in answer &&
    typeof answer.fileID === 'string'
  ) {
    return answer.fileID;
  }
  throw new TransportError('unavailable', 'the storage answered without a file id');
}

function fileUrl({ baseUrl }: HttpTarget, fileId: string): string {
  return `${baseUrl}/storage/file?fileID=${encodeURIComponent(fileId)}`;
}

/** Preview and development: the emulator's HTTP surface, where a header names the caller. */
export function httpTransport(target: () => HttpTarget): Transport {
  const header = () => ({ 'content-type': 'application/json', 'X-WX-OPENID': target().openid });
  return {
    async invoke(name, payload, timeoutMs) {
      try {
        const url = `${target().baseUrl}/invoke/${name}`;
        const request = { url, method: 'POST' as const, data: payload, header: header(), timeout: timeoutMs };
        const answer = await Taro.request<unknown>(request);
        if (answer.statusCode === 200) return answer.data;
        throw new TransportError('unavailable', `HTTP ${answer.statusCode}`);
      } catch (cause) {
        throw toTransportError(cause);
      }
    },
    async upload(cloudPath, localPath) {
      try {
        const url = `${target().baseUrl}/storage/upload?cloudPath=${encodeURIComponent(cloudPath)}`;
        const openid = { 'X-WX-OPENID': target().openid };
        const answer = await Taro.uploadFile({ url, filePath: localPath, name: 'file', header: openid });
        if (answer.statusCode !== 200) throw new TransportError('unavailable', `HTTP ${answer.statusCode}`);
        return parseFileId(answer.data);
      } catch (cause) {
        throw toTransportError(cause);
      }
    },
    async open(fileId) {
      const url = fileUrl(target(), fileId);
      if (process.env.TARO_ENV === 'h5') {
        window.open(url, '_blank');
        return;
      }
      try {
        const { tempFilePath } = await Taro.downloadFile({ url });
        await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
      } catch (cause) {
        throw toTransportError(cause);
      }
    },
    pictureUrl: (fileId) => fileUrl(target(), fileId),
  };
}
