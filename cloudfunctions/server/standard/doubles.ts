import { AppError } from '../../../src/shared/error/app-error';
import { type Indicator, indicatorKey } from '../../../src/shared/standard/indicator';
import type { MemberContext } from '../context';
import { countedPieces, dropCounted } from '../evidence/drop-counted';
import type { ChapterDoc } from '../store/documents/standard';
import type { Store, Transaction } from '../store/store';

/** One transaction writes them all, some six requests each. */
const MAX_DROPPED = 15;

interface Doubles {
  readonly drops: ReadonlyArray<{
    readonly ids: readonly string[];
    readonly key: string;
    readonly title: string;
  }>;
  /** How far the chapters concerned had moved when they were looked through. */
  readonly moves: ReadonlyMap<string, number>;
}

/**
 * Pieces that indicators, as they are to be, count by themselves. The chapters must have been read before this.
 * @throws AppError NOT_ALLOWED for more of them than one transaction can write
 */
export async function doublesOf(
  store: Store,
  before: readonly ChapterDoc[],
  after: readonly Indicator[],
): Promise<Doubles> {
  const moves = new Map<string, number>();
  const drops: Array<Doubles['drops'][number]> = [];
  for (const { _id, campaignId, year, indicators, ...chapter } of before) {
    for (const { code, evidence } of indicators) {
      const next = after.find((each) => each.code === code);
      const types = next?.evidence.activityTypes.filter((type) => !evidence.activityTypes.includes(type));
      if (!next || !types || types.length === 0) continue;
      moves.set(_id, chapter.moves ?? 0);
      const key = indicatorKey(code);
      const ids = await countedPieces(store, { campaignId, year, key, types });
      if (ids.length > 0) drops.push({ ids, key, title: next.title });
    }
  }
  refuseTooMany(drops);
  return { drops, moves };
}

function refuseTooMany(drops: Doubles['drops']): void {
  const pieces = drops.reduce((sum, { ids }) => sum + ids.length, 0);
  const [first] = drops;
  if (!first || pieces <= MAX_DROPPED) return;
  throw new AppError(
    'NOT_ALLOWED',
    `“${first.title}”等指标已附有${pieces}件这类活动的材料，改为自动计入会重复；请先在材料列表里取消一部分，再保存`,
  );
}

/**
 * Takes those pieces from their indicators, in the transaction that changes the indicators.
 * @throws AppError STATE_CHANGED when a piece was added or changed since they were looked for
 */
export async function dropDoubles(
  context: MemberContext,
  tx: Transaction,
  { drops, moves }: Doubles,
): Promise<void> {
  for (const [chapterId, seen] of moves) {
    const chapter = await tx.get('chapters', chapterId);
    if ((chapter?.moves ?? 0) === seen) continue;
    throw new AppError('STATE_CHANGED', '刚有人添加或修改了材料，请再保存一次');
  }
  for (const drop of drops) await dropCounted(context, tx, drop);
}
