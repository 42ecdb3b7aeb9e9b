import { describe, expect, test } from 'vitest';
import { layPaper } from '../../../src/features/service-record/paper-layout';
import { PAPER_HEIGHT, PAPER_WIDTH, type PaperMark } from '../../../src/features/service-record/paper-mark';
import { textWidth, wrapText } from '../../../src/features/service-record/wrap-text';
import type { ServiceRecord } from '../../../src/shared/service/contract';

const LINE = {
  occurredOn: '2026-03-05',
  title: '社区环境整治',
  place: '幸福社区',
  projectLabel: '“绿水青山守护行”',
  durationMinutes: 90,
  timeClass: 'credit',
} as const;

const record = (services: number, over: Partial<ServiceRecord> = {}): ServiceRecord => ({
  serviceRecordId: '0123456789abcdefghjk',
  serial: 'TY-2026-000007',
  memberName: '王小明',
  from: '2026-01-01',
  to: '2026-11-16',
  totalMinutes: services * 90,
  state: 'issued',
  issuedAtMs: Date.UTC(2026, 10, 16, 2),
  title: '志愿服务记录',
  note: '本记录经单位盖章、负责人和经办人签字后，方可作为志愿服务记录证明使用。',
  volunteerNumber: 'ZY20260001',
  departmentName: '体育科',
  issuerName: '市教育体育局',
  handlerName: '',
  creditMinutes: services * 60,
  honourMinutes: services * 30,
  projects: [{ label: '“绿水青山守护行”', minutes: services * 90, creditMinutes: services * 60 }],
  lines: Array.from({ length: services }, (_, index) => ({ ...LINE, title: `${LINE.title}${index + 1}` })),
  withdrawnReason: '',
  ...over,
});

const texts = (marks: readonly PaperMark[]) =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

/** Left, right, upper and lower edge of a mark, about. */
function edges(mark: PaperMark): [number, number, number, number] {
  if (mark.kind === 'line') {
    return [Math.min(mark.x1, mark.x2), Math.max(mark.x1, mark.x2), mark.y1, mark.y2];
  }
  if (mark.kind === 'qr') return [mark.x, mark.x + mark.size, mark.y, mark.y + mark.size];
  const width = textWidth(mark.text, mark.size);
  const left =
    mark.align === 'center' ? mark.x - width / 2 : mark.align === 'right' ? mark.x - width : mark.x;
  return [left, left + width, mark.y - mark.size, mark.y + 4];
}

describe('the paper of a service record', () => {
  test('says whose, how much, how it came about, and leaves room for seal and two signatures', () => {
    const [page = [], ...others] = layPaper(record(2), 'code');
    expect(others).toEqual([]);
    const words = texts(page).join('|');
    for (const part of [
      '志愿服务记录',
      '编号：TY-2026-000007',
      '姓名：王小明',
      '志愿者编号：ZY20260001',
      '服务期间：2026年1月1日至2026年11月16日',
      '累计服务时长：3小时（信用时长2小时，荣誉时长1小时）',
      '按项目：“绿水青山守护行”3小时（信用2小时，荣誉1小时）',
      '出具单位（盖章）：',
      '负责人（签字）：',
      '经办人（签字）：',
      '0123-4567-89AB-CDEF-GHJK',
    ]) {
      expect(words).toContain(part);
    }
    expect(page.flatMap((mark) => (mark.kind === 'qr' ? [mark.text] : []))).toEqual(['code']);
  });

  test.each([
    1, 12, 22, 23, 60, 300,
  ])('lays %i services on pages, each once, in order, none beyond the edge', (services) => {
    const pages = layPaper(record(services), 'code');
    const titles = pages.flatMap(texts).filter((text) => /^社区环境整治\d+/.test(text));
    expect(titles.map((title) => Number(/\d+/.exec(title)?.[0]))).toEqual(
      Array.from({ length: services }, (_, index) => index + 1),
    );
    for (const [left, right, top, bottom] of pages.flat().map(edges)) {
      expect(left).toBeGreaterThanOrEqual(40);
      expect(right).toBeLessThanOrEqual(PAPER_WIDTH - 40);
      expect(top).toBeGreaterThanOrEqual(40);
      expect(bottom).toBeLessThanOrEqual(PAPER_HEIGHT - 30);
    }
    pages.forEach((page, index) => {
      expect(texts(page)).toContain(`第${index + 1}页，共${pages.length}页`);
      expect(texts(page)).toContain('王小明 TY-2026-000007');
    });
    const [last] = pages.slice(-1);
    expect(texts(last ?? [])).toContain('出具单位（盖章）：');
    expect(pages.flat().filter((mark) => mark.kind === 'qr')).toHaveLength(1);
  });

  test('keeps the foot clear of the last row', () => {
    for (const services of [10, 14, 15, 16, 17, 18, 19, 20, 21]) {
      const [page = []] = layPaper(record(services), 'code').slice(-1);
      const [rowEnd = 0] = page
        .flatMap((mark) => (mark.kind === 'line' && mark.x2 - mark.x1 > 600 ? [mark.y1] : []))
        .sort((one, other) => other - one);
      const [note = 0] = page.flatMap((mark) =>
        mark.kind === 'text' && mark.text.startsWith('本记录经') ? [mark.y - mark.size] : [],
      );
      expect(note).toBeGreaterThan(rowEnd);
    }
  });

  test('breaks long words within their column', () => {
    const title = '“共爱同行”全国文明城市创建环境卫生整治与文明劝导联合志愿服务行动第三期';
    const [page = []] = layPaper(record(1, { lines: [{ ...LINE, title }] }), 'code');
    const cells = page.filter(
      (mark) => mark.kind === 'text' && title.includes(mark.text) && mark.text.length > 1,
    );
    expect(cells.length).toBeGreaterThan(1);
    expect(wrapText(title, 200, 14).join('')).toBe(title);
    for (const line of wrapText(title, 200, 14)) expect(textWidth(line, 14)).toBeLessThanOrEqual(200 + 14);
  });

  test('names all service by its last day', () => {
    const [page = []] = layPaper(record(1, { from: '2000-01-01' }), 'code');
    expect(texts(page)).toContain('服务期间：截至2026年11月16日');
  });
});
