import type { ArchiveClass } from '../standard/archive-class';

/** What a piece of evidence is. What the system holds already is named, never typed in again. */
export const EVIDENCE_KINDS = ['file', 'picture', 'link', 'activity', 'record', 'ledger'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_KIND_LABELS: Record<EvidenceKind, string> = {
  file: '文件',
  picture: '图片',
  link: '链接',
  activity: '活动',
  record: '活动记录',
  ledger: '台账',
};

const GUESSES: Record<EvidenceKind, ArchiveClass> = {
  file: 'rules',
  picture: 'activities',
  link: 'news',
  activity: 'activities',
  record: 'activities',
  ledger: 'activities',
};

/** Where a piece of a kind belongs most often; of those that the indicator asks for, where it names some. */
export function guessClass(kind: EvidenceKind, asked: readonly ArchiveClass[]): ArchiveClass {
  const usual = GUESSES[kind];
  return asked.includes(usual) ? usual : (asked[0] ?? usual);
}
