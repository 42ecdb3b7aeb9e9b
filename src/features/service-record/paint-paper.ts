import { encode } from 'uqr';
import { PAPER_HEIGHT, PAPER_WIDTH, type PaperMark } from './paper-mark';

/** Pixels a unit of the page: sharp enough to print. */
export const PAPER_SCALE = 2;

type Context = Pick<
  CanvasRenderingContext2D,
  | 'fillRect'
  | 'fillText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'scale'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
>;

/** Paints one page on a canvas of `PAPER_WIDTH` × `PAPER_HEIGHT` units at `PAPER_SCALE`. */
export function paintPaper(context: Context, marks: readonly PaperMark[]): void {
  context.scale(PAPER_SCALE, PAPER_SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, PAPER_WIDTH, PAPER_HEIGHT);
  for (const mark of marks) paintMark(context, mark);
}

function paintMark(context: Context, mark: PaperMark): void {
  if (mark.kind === 'text') {
    context.fillStyle = mark.faint ? '#5f6570' : '#1f2329';
    context.font = `${mark.bold ? 'bold ' : ''}${mark.size}px sans-serif`;
    context.textAlign = mark.align ?? 'left';
    context.fillText(mark.text, mark.x, mark.y);
  } else if (mark.kind === 'line') {
    context.strokeStyle = '#4a4f57';
    context.lineWidth = mark.width ?? 1;
    context.beginPath();
    context.moveTo(mark.x1, mark.y1);
    context.lineTo(mark.x2, mark.y2);
    context.stroke();
  } else {
    paintQr(context, mark);
  }
}

function paintQr(context: Context, { x, y, size, text }: Extract<PaperMark, { kind: 'qr' }>): void {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 2 });
  const module = size / modules;
  context.fillStyle = '#000000';
  data.forEach((row, rowIndex) => {
    row.forEach((dark, column) => {
      // A hair wider, so that no light seam stays between neighbours.
      if (dark) context.fillRect(x + column * module, y + rowIndex * module, module + 0.2, module + 0.2);
    });
  });
}
