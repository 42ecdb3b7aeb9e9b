import Taro from '@tarojs/taro';
import { CallError } from './call-error';
import { logger } from './logger';

/** WeChat paints only on a canvas that stands on the page; a browser makes one of its own. */
export const NEEDS_CANVAS = process.env.TARO_ENV !== 'h5';

export interface PictureSize {
  /** Id of the canvas on the page. */
  readonly canvasId: string;
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

type Paint = (context: CanvasRenderingContext2D) => void;

/** Paints a picture and returns where it lies: a temporary file, or in a browser a data address. Throws CallError. */
export async function paintPicture(size: PictureSize, paint: Paint): Promise<string> {
  try {
    return NEEDS_CANVAS ? await paintOnPage(size, paint) : paintInBrowser(size, paint);
  } catch (cause) {
    logger.warn('picture not painted', { cause: String(cause) });
    throw new CallError('UNAVAILABLE', '图片没有生成，请重试');
  }
}

function paintInBrowser({ width, height }: PictureSize, paint: Paint): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  paint(context);
  return canvas.toDataURL('image/png');
}

async function paintOnPage({ canvasId, width, height }: PictureSize, paint: Paint): Promise<string> {
  const canvas = await canvasNode(canvasId);
  Object.assign(canvas, { width, height });
  // WeChat's context has the members of the browser's.
  paint(canvas.getContext('2d') as CanvasRenderingContext2D);
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas,
    x: 0,
    y: 0,
    width,
    height,
    destWidth: width,
    destHeight: height,
    fileType: 'png',
  });
  return tempFilePath;
}

function canvasNode(canvasId: string): Promise<Taro.Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${canvasId}`)
      .fields({ node: true })
      .exec((found: { node?: Taro.Canvas }[]) => {
        const node = found[0]?.node;
        if (node) resolve(node);
        else reject(new Error('no canvas on the page'));
      });
  });
}
