import { expect } from 'vitest';
import type { Input, Output } from '../../../src/shared/contract/actions';
import { ARCHIVE_CLASSES } from '../../../src/shared/standard/archive-class';
import { nextRequestId, type World } from '../support/world';

/** Puts a file where the app's evidence goes; its cloud id. */
export async function uploadEvidence(world: World, content: string, extension = 'pdf'): Promise<string> {
  const cloudPath = `evidence/${nextRequestId()}.${extension}`;
  const response = await fetch(`${world.emulator.url}/storage/upload?cloudPath=${cloudPath}`, {
    method: 'POST',
    headers: { 'X-WX-OPENID': 'openid-secretary' },
    body: content,
  });
  return ((await response.json()) as { fileID: string }).fileID;
}

export const fileInput = (
  fileId: string,
  over: Partial<Input<'evidence.addFile'>> = {},
): Input<'evidence.addFile'> => ({
  fileId,
  title: '创建工作领导小组文件',
  happenedOn: '2026-11-10',
  archiveClass: 'organisation',
  keys: ['1-3'],
  taskId: null,
  ...over,
});

export const linkInput = (url: string, over: Partial<Input<'evidence.add'>> = {}): Input<'evidence.add'> => ({
  source: { kind: 'link', url, title: '市级媒体报道', happenedOn: '2026-11-10' },
  archiveClass: 'news',
  keys: ['6-4'],
  taskId: null,
  ...over,
});

export async function addLink(
  world: World,
  url: string,
  over: Partial<Input<'evidence.add'>> = {},
): Promise<Output<'evidence.add'>> {
  return world.call('secretary', 'evidence.add', linkInput(url, over));
}

/** Counts in the chapters and of the classes are those of the pieces themselves, and so are the links. */
export function expectTrueCounts(world: World): void {
  const pieces = world.documents('evidence').filter(({ withdrawn }) => !withdrawn);
  const counted: Record<string, number> = {};
  for (const { states } of world.documents('chapters')) {
    for (const [key, { evidence = {} }] of Object.entries(states)) {
      for (const [archiveClass, count] of Object.entries(evidence)) counted[`${key} ${archiveClass}`] = count;
    }
  }
  const expected: Record<string, number> = {};
  for (const { keys, archiveClass } of pieces) {
    for (const key of keys)
      expected[`${key} ${archiveClass}`] = (expected[`${key} ${archiveClass}`] ?? 0) + 1;
  }
  const present = Object.fromEntries(Object.entries(counted).filter(([, count]) => count !== 0));
  expect(present).toEqual(expected);
  const [totals] = world.documents('campaign_years');
  for (const each of ARCHIVE_CLASSES) {
    const ofClass = pieces.filter(({ archiveClass }) => archiveClass === each).length;
    expect([each, totals?.evidence[each] ?? 0]).toEqual([each, ofClass]);
  }
  const links = world.documents('evidence_links').map(({ _id }) => _id);
  const wanted = pieces.flatMap(({ _id, keys }) => keys.map((key) => `${_id}:${key}`));
  expect(links.sort()).toEqual(wanted.sort());
}
