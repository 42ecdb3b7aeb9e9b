import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openZip } from '../../../cloudfunctions/server/membership/sheet/unzip';
import type { ServiceRecord } from '../../../src/shared/service/contract';
import { formatVerifyCode, verifyPath } from '../../../src/shared/service/verify-code';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';
import { approved } from './service-support';

const MAX_BYTES = 4 * 1024 * 1024;
/** Characters that XML and Word give a meaning to must come out as they went in. */
const TITLE = '河道清洁<二> & “护河”';

/** What stands in a part of the document, without its markup. */
function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  const plain = texts.join('|');
  return plain
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** One file of an archive as it is, by its entry in the directory; `openZip` gives texts only. */
function bytesOf(archive: Buffer, name: string): Buffer {
  for (let at = 0; at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 1, 'latin1')) {
    const nameBytes = archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, at + 46 + nameBytes) !== name) continue;
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    return archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
  }
  throw new Error(`${name} is not in the archive`);
}

describe('the Word document of a service record', () => {
  let world: World;
  let record: ServiceRecord;
  beforeAll(async () => {
    world = await startWorld({ seed: twoUnits() });
    await approved(world, 'member', { occurredOn: '2026-03-01', durationMinutes: 90 });
    const project = { type: 'projectService', projectKey: 'greenGuard', title: TITLE };
    await approved(world, 'member', { occurredOn: '2026-06-30', durationMinutes: 60, ...project });
    const year = { memberId: 'member', from: '2026-01-01', to: '2026-06-30', projectKeys: null };
    record = await world.call('secretary', 'service.issueRecord', year);
  });
  afterAll(() => world.close());

  const download = async (who = 'member'): Promise<Buffer> => {
    const { serviceRecordId } = record;
    const { fileId } = await world.call(who, 'service.recordDocument', { serviceRecordId });
    expect(fileId).toMatch(new RegExp(`/[0-9a-z]{20}/${record.serial}\\.docx$`));
    const response = await fetch(`${world.emulator.url}/storage/url?fileID=${encodeURIComponent(fileId)}`);
    const { url } = (await response.json()) as { url: string };
    return Buffer.from(await (await fetch(url)).arrayBuffer());
  };

  test('says who served how long, service by service, and leaves room for seal and signatures', async () => {
    const part = openZip(await download(), MAX_BYTES);
    const xml = part('word/document.xml') ?? '';
    const text = textOf(xml);
    const wanted = [
      '志愿服务记录',
      `编号：${record.serial}`,
      '姓名：元小明',
      '志愿者编号：ZY20240001',
      '单位：测试单位',
      '科室：办公室',
      '累计服务时长：2小时30分（信用时长0分钟，荣誉时长2小时30分）',
      '按项目：其他志愿服务1小时30分（均为荣誉时长）；“绿水青山守护行”1小时（均为荣誉时长）',
      '序号|日期|服务内容|地点|时长|类别',
      '1|2026年3月1日|社区环境整治|幸福社区|1小时30分|荣誉',
      `2|2026年6月30日|${TITLE}（“绿水青山守护行”）|幸福社区|1小时|荣誉`,
      record.note,
      formatVerifyCode(record.serviceRecordId),
      '出具单位（盖章）：',
      '负责人（签字）：',
      '经办人（签字）：',
      '（由书红梅开具）',
    ];
    let from = 0;
    for (const each of wanted) {
      const at = text.indexOf(each, from);
      expect(at, `${each} in ${text}`).toBeGreaterThanOrEqual(from);
      from = at + each.length;
    }
    expect(textOf(part('word/footer1.xml') ?? '')).toContain(`元小明 ${record.serial}`);
  });

  test('is an A4 page set in 仿宋 and 宋体, whose table repeats its head and breaks no row', async () => {
    const part = openZip(await download(), MAX_BYTES);
    const xml = part('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(xml).toContain('w:eastAsia="仿宋"');
    expect(xml).toContain('w:eastAsia="宋体"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(4);
    expect(part('word/footer1.xml')).toContain('NUMPAGES');
  });

  test('carries the code to verify it by, which a scanner reads', async () => {
    const content = await download();
    const relations = openZip(content, MAX_BYTES)('word/_rels/document.xml.rels') ?? '';
    const name = /Target="(media\/[^"]+\.png)"/.exec(relations)?.[1] ?? 'none';
    const { data, width, height } = PNG.sync.read(bytesOf(content, `word/${name}`));
    const code = jsQR(new Uint8ClampedArray(data), width, height)?.data;
    expect(code).toBe(verifyPath(record.serviceRecordId));
  });

  test('is for its person and the secretaries of the unit', async () => {
    const input = { serviceRecordId: record.serviceRecordId };
    expect((await download('secretary2')).length).toBeGreaterThan(5000);
    for (const who of ['member2', 'far-secretary', 'far-member']) {
      expect(await world.refusal(who, 'service.recordDocument', input), who).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });

  test.skipIf(!hasLibreOffice())('opens in LibreOffice (skipped where there is none)', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'tongchuang-word-'));
    try {
      writeFileSync(path.join(folder, 'record.docx'), await download());
      execFileSync('soffice', ['--headless', '--convert-to', 'pdf', 'record.docx'], { cwd: folder });
      expect(readFileSync(path.join(folder, 'record.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('is not made of a record that was withdrawn', async () => {
    const { serviceRecordId } = record;
    await world.call('secretary', 'service.withdrawRecord', { serviceRecordId, reason: '时间有误' });
    const refusal = await world.refusal('member', 'service.recordDocument', { serviceRecordId });
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(refusal.message).toContain('已撤回');
  });
});

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
