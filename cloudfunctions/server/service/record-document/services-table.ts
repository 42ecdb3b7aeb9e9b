import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { ServiceRecord } from '../../../../src/shared/service/contract';
import { formatFullDay } from '../../../../src/shared/service/service-span';
import { formatMinutes } from '../../../../src/shared/time/chinese-time';
import { line, SMALL_SIZE, TEXT_WIDTH } from './word-style';

/** Parts of the text's width. */
const COLUMNS = [
  { title: '序号', share: 0.07, centred: true },
  { title: '日期', share: 0.2, centred: true },
  { title: '服务内容', share: 0.31, centred: false },
  { title: '地点', share: 0.2, centred: false },
  { title: '时长', share: 0.13, centred: true },
  { title: '类别', share: 0.09, centred: true },
] as const;

const widthOf = (share: number) => Math.floor(TEXT_WIDTH * share);

/** All services one by one. Word repeats the head on every page and breaks no row. */
export function servicesTable({ lines }: Pick<ServiceRecord, 'lines'>): Table {
  const rows = lines.map(({ occurredOn, title, place, projectLabel, durationMinutes, timeClass }, index) => [
    String(index + 1),
    formatFullDay(occurredOn),
    projectLabel ? `${title}（${projectLabel}）` : title,
    place,
    formatMinutes(durationMinutes),
    timeClass === 'credit' ? '信用' : '荣誉',
  ]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS.map(({ share }) => widthOf(share)),
    rows: [
      rowOf(
        COLUMNS.map(({ title }) => title),
        true,
      ),
      ...rows.map((texts) => rowOf(texts, false)),
    ],
  });
}

function rowOf(texts: readonly string[], head: boolean): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: COLUMNS.map(({ share, centred }, index) => {
      const align = centred || head ? 'center' : 'left';
      return new TableCell({
        width: { size: widthOf(share), type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        margins: { top: 60, bottom: 60, left: 80, right: 80 },
        children: [line(texts[index] ?? '', { size: SMALL_SIZE, bold: head, align })],
      });
    }),
  });
}
