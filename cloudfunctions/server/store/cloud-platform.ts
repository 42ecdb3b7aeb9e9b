import { cloud } from './cloud-sdk';
import type { ContentCheck, FileStore, Messages } from './store';

/** The caller's openid as the platform says it; empty for a timer or the console. */
export function currentOpenId(): string {
  return cloud.getWXContext().OPENID ?? '';
}

/** How the storage says that there is no such file. */
const GONE = /NONEXIST|not ?exist/i;

export const cloudFiles: FileStore = {
  async download(fileId) {
    try {
      const { fileContent } = await cloud.downloadFile({ fileID: fileId });
      return fileContent;
    } catch (error) {
      // The SDK passes the storage's code on but says no more than "undefined" in words.
      if ((error as { code?: unknown }).code === 'STORAGE_FILE_NONEXIST') return null;
      throw error;
    }
  },
  async upload(path, content) {
    const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: content });
    return fileID;
  },
  async remove(fileId) {
    const answer = await cloud.deleteFile({ fileList: [fileId] });
    const { status = 0, errMsg = '' } = answer?.fileList[0] ?? {};
    if (status !== 0 && !GONE.test(errMsg)) throw new Error(`file not removed: ${status} ${errMsg}`);
  },
};

export const cloudMessages: Messages = {
  async send(openId, { templateId, page, fields }) {
    const data = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value }]));
    try {
      await cloud.openapi.subscribeMessage.send({ touser: openId, templateId, page, data });
      return true;
    } catch (error) {
      console.warn(JSON.stringify({ level: 'warn', event: 'messageNotTaken', message: String(error) }));
      return false;
    }
  },
};

const COMMENT_SCENE = 2;
const CHECK_VERSION = 2;
const MAX_CHECKED_CHARACTERS = 2500;
/** What stands across the end of a piece is whole in the next one. */
const OVERLAP_CHARACTERS = 50;

export const cloudContentCheck: ContentCheck = {
  async isAcceptable(text, openId) {
    const pieces: string[] = [];
    // The last piece may lie within the one before; nothing of the text is behind all of them.
    for (let from = 0; from < text.length; from += MAX_CHECKED_CHARACTERS - OVERLAP_CHARACTERS) {
      pieces.push(text.slice(from, from + MAX_CHECKED_CHARACTERS));
    }
    const verdicts = await Promise.all(pieces.map((piece) => isPieceAcceptable(piece, openId)));
    return verdicts.every(Boolean);
  },
};

async function isPieceAcceptable(content: string, openid: string): Promise<boolean> {
  try {
    const answer = await cloud.openapi.security.msgSecCheck({
      content,
      version: CHECK_VERSION,
      scene: COMMENT_SCENE,
      openid,
    });
    return answer?.result?.suggest !== 'risky';
  } catch (error) {
    console.warn(JSON.stringify({ level: 'warn', event: 'contentCheckFailed', message: String(error) }));
    return true;
  }
}
