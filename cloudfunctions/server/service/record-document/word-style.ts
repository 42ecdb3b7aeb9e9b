import { AlignmentType, type IRunOptions, Paragraph, TextRun } from 'docx';

/** Official papers are set in 仿宋 with 宋体 titles; names and figures in Times New Roman. */
const BODY_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: '仿宋',
  cs: 'Times New Roman',
};
const TITLE_FONT = { ...BODY_FONT, eastAsia: '宋体' };

/** Half points, as Word counts: 二号, 小四 and 五号. */
export const TITLE_SIZE = 44;
const BODY_SIZE = 24;
export const SMALL_SIZE = 21;

/** A4 with the margins of official papers (GB/T 9704: 37, 26, 35 and 28 mm), in twips. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1588 },
} as const;
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

interface LineStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly title?: boolean;
  readonly align?: keyof typeof ALIGNMENTS;
  /** Twips above and below. */
  readonly before?: number;
  readonly after?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

/** One piece of text in the paper's fonts. */
export function run(
  text: IRunOptions['text'],
  { size = BODY_SIZE, bold = false, title = false }: LineStyle = {},
) {
  return new TextRun({
    ...(text === undefined ? {} : { text }),
    size,
    bold,
    font: title ? TITLE_FONT : BODY_FONT,
  });
}

/** One line of text. */
export function line(text: string, style: LineStyle = {}): Paragraph {
  const { align = 'left', before = 0, after = 0, keepNext = false } = style;
  return new Paragraph({
    alignment: ALIGNMENTS[align],
    spacing: { before, after },
    keepNext,
    children: [run(text, style)],
  });
}
