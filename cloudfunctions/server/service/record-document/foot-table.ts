import {
  BorderStyle,
  ImageRun,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ServiceRecord } from '../../../../src/shared/service/contract';
import { formatFullDay } from '../../../../src/shared/service/service-span';
import { formatVerifyCode, verifyPath } from '../../../../src/shared/service/verify-code';
import { localDateOf } from '../../../../src/shared/time/local-date';
import { qrPng } from './qr-png';
import { line, SMALL_SIZE, TEXT_WIDTH } from './word-style';

const CODE_PIXELS = 130;
const CODE_WIDTH = Math.floor(TEXT_WIDTH * 0.45);
/** Twips between the lines to sign on: the seal needs about 4 cm. */
const ROOM = 440;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** The code to verify by on the left; room for the seal and two signatures on the right. Stays on one page. */
export function footTable({ serviceRecordId, handlerName, issuedAtMs }: ServiceRecord): Table {
  const code = [
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data: qrPng(verifyPath(serviceRecordId)),
          transformation: { width: CODE_PIXELS, height: CODE_PIXELS },
          altText: { name: '核验码', description: formatVerifyCode(serviceRecordId) },
        }),
      ],
    }),
    line('扫码核验，或在“记录核验”中输入：', { size: SMALL_SIZE }),
    line(formatVerifyCode(serviceRecordId), { size: SMALL_SIZE }),
  ];
  const signatures = [
    line('出具单位（盖章）：', { after: ROOM }),
    line('负责人（签字）：', { after: ROOM }),
    line('经办人（签字）：', { after: handlerName ? 60 : ROOM }),
    ...(handlerName ? [line(`（由${handlerName}开具）`, { size: SMALL_SIZE, after: ROOM - 260 })] : []),
    line(`出具日期：${formatFullDay(localDateOf(issuedAtMs))}`),
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [CODE_WIDTH, TEXT_WIDTH - CODE_WIDTH],
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(code, CODE_WIDTH), cell(signatures, TEXT_WIDTH - CODE_WIDTH)],
      }),
    ],
  });
}

function cell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS, children });
}
