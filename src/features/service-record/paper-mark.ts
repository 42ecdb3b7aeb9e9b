/** One thing drawn on the paper. Lengths are in units of the page, from its upper left corner. */
export type PaperMark =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      readonly align?: 'left' | 'center' | 'right';
      readonly faint?: boolean;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly width?: number;
    }
  | {
      readonly kind: 'qr';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly text: string;
    };

/** A4 in portrait. */
export const PAPER_WIDTH = 794;
export const PAPER_HEIGHT = 1123;
