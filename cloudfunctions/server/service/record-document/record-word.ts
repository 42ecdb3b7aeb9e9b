import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ServiceRecord } from '../../../../src/shared/service/contract';
import { projectWords } from '../../../../src/shared/service/service-record';
import { formatServiceSpan } from '../../../../src/shared/service/service-span';
import { formatMinutes } from '../../../../src/shared/time/chinese-time';
import { footTable } from './foot-table';
import { servicesTable } from './services-table';
import { line, PAGE, run, SMALL_SIZE, TITLE_SIZE } from './word-style';

/**
 * A service record as a Word document: who, how much, service by service, the code to verify it by, and room for the
 * unit's seal and two signatures (民发〔2015〕149号). It can be signed as it is, or filled in further.
 */
export function recordWord(record: ServiceRecord): Promise<Buffer> {
  const document = new Document({
    title: `${record.title} ${record.serial}`,
    creator: record.issuerName,
    description: formatServiceSpan(record.from, record.to),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [pageLine(record)] }) },
        children: [
          line(record.title, { size: TITLE_SIZE, bold: true, title: true, align: 'center', after: 200 }),
          line(`编号：${record.serial}`, { size: SMALL_SIZE, align: 'right', after: 160 }),
          ...factLines(record),
          servicesTable(record),
          line(record.note, { size: SMALL_SIZE, before: 240, after: 240, keepNext: true }),
          footTable(record),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function factLines(record: ServiceRecord): Paragraph[] {
  const { totalMinutes, creditMinutes, honourMinutes, projects } = record;
  const facts = [
    `姓名：${record.memberName}`,
    `志愿者编号：${record.volunteerNumber || '未登记'}`,
    `单位：${record.issuerName}`,
    `科室：${record.departmentName}`,
    `服务期间：${formatServiceSpan(record.from, record.to)}，共${record.lines.length}次`,
  ];
  const sums = `累计服务时长：${formatMinutes(totalMinutes)}（信用时长${formatMinutes(creditMinutes)}，荣誉时长${formatMinutes(honourMinutes)}）`;
  return [
    ...facts.map((text) => line(text, { after: 60 })),
    line(sums, { bold: true, before: 80, after: 60 }),
    line(projectWords(projects), { after: 200 }),
  ];
}

/** Name, number and page on every page, so that none can be slipped in. */
function pageLine({ memberName, serial }: ServiceRecord): Paragraph {
  const page = new TextRun({
    size: SMALL_SIZE,
    children: ['　第', PageNumber.CURRENT, '页，共', PageNumber.TOTAL_PAGES, '页'],
  });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [run(`${memberName} ${serial}`, { size: SMALL_SIZE }), page],
  });
}
