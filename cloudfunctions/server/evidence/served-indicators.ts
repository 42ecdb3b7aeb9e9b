import { indicatorKey } from '../../../src/shared/standard/indicator';
import { chapterId } from '../standard/chapter-id';
import type { EvidenceDoc } from '../store/documents/evidence';
import type { Store, Transaction } from '../store/store';

/** Codes and titles of the indicators a piece serves; one read for each chapter they lie in. */
export async function servedIndicators(
  reader: Pick<Store | Transaction, 'get'>,
  { campaignId, year, keys }: Pick<EvidenceDoc, 'campaignId' | 'year' | 'keys'>,
): Promise<Array<{ key: string; code: string; title: string }>> {
  const served: Array<{ key: string; code: string; title: string }> = [];
  for (const id of new Set(keys.map((key) => chapterId(campaignId, year, key)))) {
    const chapter = await reader.get('chapters', id);
    for (const { code, title } of chapter?.indicators ?? []) {
      const key = indicatorKey(code);
      if (keys.includes(key)) served.push({ key, code, title });
    }
  }
  return served;
}
