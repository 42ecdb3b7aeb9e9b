import { PNG } from 'pngjs';
import { encode } from 'uqr';
import type { OpenApiCall } from './open-api-wire';

/** A message that WeChat would have sent. */
export interface OutboxEntry {
  readonly api: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** ISO time. */
  readonly at: string;
}

/** The newest messages are kept; a long-running emulator must not grow without end. */
const OUTBOX_SIZE = 1000;

/** What makes `msgSecCheck` find a text risky: a stand-in for WeChat's judgement, for tests. */
const RISKY_WORDS = ['违规测试词', '特3456书yuuo莞6543李zxcz蒜7782法fgnv级'];

/** The open APIs that are emulated. Unknown ones answer with WeChat's "invalid url" (40066). */
export class OpenApiService {
  private readonly sent: OutboxEntry[] = [];

  call({ api, parameters }: OpenApiCall): object {
    switch (api) {
      case 'security.msgSecCheck':
        return checkText(parameters);
      case 'wxacode.getUnlimited':
      case 'wxacode.getUnlimit':
        return miniProgramCode(parameters);
      case 'subscribeMessage.send':
        return this.keep(api, parameters);
      default:
        return { errcode: 40066, errmsg: `invalid url: the emulator does not have openapi.${api}` };
    }
  }

  outbox(): readonly OutboxEntry[] {
    return [...this.sent];
  }

  clear(): void {
    this.sent.length = 0;
  }

  private keep(api: string, parameters: OpenApiCall['parameters']): object {
    if (typeof parameters.touser !== 'string') return { errcode: 40003, errmsg: 'invalid openid' };
    if (typeof parameters.template_id !== 'string') return { errcode: 40037, errmsg: 'invalid template_id' };
    this.sent.push({ api, parameters, at: new Date().toISOString() });
    if (this.sent.length > OUTBOX_SIZE) this.sent.shift();
    return { errcode: 0, errmsg: 'ok' };
  }
}

/** Version 2 answers with a verdict, version 1 with an error for a risky text. */
function checkText(parameters: OpenApiCall['parameters']): object {
  const content = parameters.content;
  if (typeof content !== 'string' || content === '') return { errcode: 44004, errmsg: 'empty content' };
  if (content.length > 2500) return { errcode: 45002, errmsg: 'content size out of limit' };
  const risky = RISKY_WORDS.some((word) => content.includes(word));
  if (parameters.version !== 2) {
    return risky ? { errcode: 87014, errmsg: 'risky content' } : { errcode: 0, errmsg: 'ok' };
  }
  const verdict = risky ? { suggest: 'risky', label: 20001 } : { suggest: 'pass', label: 100 };
  return {
    errcode: 0,
    errmsg: 'ok',
    result: verdict,
    detail: [{ strategy: 'content_model', errcode: 0, ...verdict }],
  };
}

/** A PNG with a QR code of page and scene: WeChat's round code cannot be made outside WeChat. */
function miniProgramCode(parameters: OpenApiCall['parameters']): object {
  const { scene, page = '', width = 430 } = parameters;
  if (typeof scene !== 'string' || scene === '' || scene.length > 32) {
    return { errcode: 40169, errmsg: 'invalid length for scene, or the data is not json string' };
  }
  const bytes = drawCode(`${String(page)}?scene=${encodeURIComponent(scene)}`, Number(width));
  return { contentType: 'image/png', bytes };
}

function drawCode(text: string, wantedWidth: number): Buffer {
  const code = encode(text, { ecc: 'M', border: 4 });
  const scale = Math.max(1, Math.round(Math.min(wantedWidth, 1280) / code.size));
  const side = code.size * scale;
  const image = new PNG({ width: side, height: side });
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dark = code.data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      image.data.fill(dark ? 0 : 255, (y * side + x) * 4, (y * side + x) * 4 + 3);
      image.data[(y * side + x) * 4 + 3] = 255;
    }
  }
  return PNG.sync.write(image);
}
