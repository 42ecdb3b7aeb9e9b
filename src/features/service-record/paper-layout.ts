import type { ServiceRecord } from '@/shared/service/contract';
import { projectWords } from '@/shared/service/service-record';
import { formatFullDay, formatServiceSpan } from '@/shared/service/service-span';
import { formatVerifyCode } from '@/shared/service/verify-code';
import { formatMinutes } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';
import { PAPER_HEIGHT, PAPER_WIDTH, type PaperMark } from './paper-mark';
import { headRow, rowMarks, serviceRows, TABLE_LEFT, TABLE_RIGHT } from './paper-table';
import { wrapText } from './wrap-text';

const TOP = 72;
/** Rows end here; below it stands the page's own line. */
const BOTTOM = PAPER_HEIGHT - 84;
/** Room for seal, signatures and the code. */
const FOOT_HEIGHT = 300;

/**
 * A service record on A4 pages: who, how much, service by service, and on the last page the note, the code to verify
 * it by, and room for the unit's seal and two signatures (民发〔2015〕149号). `verifyText` is what the code holds.
 */
export function layPaper(record: ServiceRecord, verifyText: string): PaperMark[][] {
  const head = headMarks(record);
  const pages: PaperMark[][] = [head.marks];
  let page = head.marks;
  let y = head.y;
  const header = headRow();
  const begin = (top: number) => {
    page.push(...rowMarks(header, top));
    y = top + header.height;
  };
  const turn = (top: number) => {
    page = [];
    pages.push(page);
    y = top;
  };
  begin(y);
  for (const row of serviceRows(record)) {
    if (y + row.height > BOTTOM) {
      turn(TOP);
      begin(TOP);
    }
    page.push(...rowMarks(row, y));
    y += row.height;
  }
  if (y + FOOT_HEIGHT > BOTTOM) turn(TOP);
  page.push(...footMarks(record, verifyText, y + 28));
  return pages.map((marks, index) => [...marks, ...pageLine(record, index + 1, pages.length)]);
}

function headMarks(record: ServiceRecord): { marks: PaperMark[]; y: number } {
  const marks: PaperMark[] = [
    {
      kind: 'text',
      x: PAPER_WIDTH / 2,
      y: TOP + 32,
      text: record.title,
      size: 32,
      bold: true,
      align: 'center',
    },
    { kind: 'text', x: TABLE_RIGHT, y: TOP + 72, text: `编号：${record.serial}`, size: 14, align: 'right' },
  ];
  const facts = [
    `姓名：${record.memberName}`,
    `志愿者编号：${record.volunteerNumber || '未登记'}`,
    `单位：${record.issuerName}`,
    `科室：${record.departmentName}`,
    `服务期间：${formatServiceSpan(record.from, record.to)}`,
    `服务次数：${record.lines.length}次`,
  ];
  let y = TOP + 108;
  facts.forEach((text, index) => {
    marks.push({
      kind: 'text',
      x: index % 2 === 0 ? TABLE_LEFT : 440,
      y: y + Math.floor(index / 2) * 28,
      text,
      size: 16,
    });
  });
  y += 3 * 28 + 8;
  marks.push({ kind: 'text', x: TABLE_LEFT, y, text: sumText(record), size: 17, bold: true });
  for (const text of wrapText(projectWords(record.projects), TABLE_RIGHT - TABLE_LEFT, 14)) {
    y += 24;
    marks.push({ kind: 'text', x: TABLE_LEFT, y, text, size: 14 });
  }
  return { marks, y: y + 20 };
}

const sumText = ({ totalMinutes, creditMinutes, honourMinutes }: ServiceRecord) =>
  `累计服务时长：${formatMinutes(totalMinutes)}（信用时长${formatMinutes(creditMinutes)}，荣誉时长${formatMinutes(honourMinutes)}）`;

function footMarks(record: ServiceRecord, verifyText: string, top: number): PaperMark[] {
  const marks: PaperMark[] = [];
  let y = top;
  for (const text of wrapText(record.note, TABLE_RIGHT - TABLE_LEFT, 14)) {
    marks.push({ kind: 'text', x: TABLE_LEFT, y, text, size: 14 });
    y += 22;
  }
  marks.push(
    { kind: 'qr', x: TABLE_LEFT, y: y + 6, size: 136, text: verifyText },
    {
      kind: 'text',
      x: TABLE_LEFT,
      y: y + 164,
      text: '扫码核验，或在“记录核验”中输入：',
      size: 12,
      faint: true,
    },
    {
      kind: 'text',
      x: TABLE_LEFT,
      y: y + 182,
      text: formatVerifyCode(record.serviceRecordId),
      size: 12,
      faint: true,
    },
  );
  const lines = [
    `出具单位（盖章）：`,
    `负责人（签字）：`,
    `经办人（签字）：`,
    `出具日期：${formatFullDay(localDateOf(record.issuedAtMs))}`,
  ];
  lines.forEach((text, index) => {
    const base = y + 36 + index * 46;
    marks.push({ kind: 'text', x: 420, y: base, text, size: 16 });
    if (index < 3) marks.push({ kind: 'line', x1: 556, y1: base + 5, x2: TABLE_RIGHT, y2: base + 5 });
  });
  return marks;
}

/** Serial number and page on every page, so that none can be slipped in. */
function pageLine({ serial, memberName }: ServiceRecord, page: number, pages: number): PaperMark[] {
  const y = PAPER_HEIGHT - 44;
  return [
    { kind: 'text', x: TABLE_LEFT, y, text: `${memberName} ${serial}`, size: 12, faint: true },
    {
      kind: 'text',
      x: TABLE_RIGHT,
      y,
      text: `第${page}页，共${pages}页`,
      size: 12,
      faint: true,
      align: 'right',
    },
  ];
}
