import { AppError } from '../../../src/shared/error/app-error';
import { cloud } from './cloud-sdk';
import type { CollectionName, Documents } from './documents';
import type { SdkDatabase, SdkTransaction } from './sdk-database';
import type {
  CallerDocuments,
  CallerExtras,
  OwnActivity,
  Query,
  Range,
  Store,
  Transaction,
  Where,
} from './store';

const database = cloud.database({ throwOnNotFound: false } as object) as unknown as SdkDatabase;
const command = database.command;

// Many want one place: each attempt has a chance of one in as many as collide, so a handful is not enough. Both
// limits must be passed, that a slow machine gets its attempts; the time stays below the functions' timeout.
const LEAST_ATTEMPTS = 12;
const RETRY_WITHIN_MS = 12_000;
const FIRST_PAUSE_MS = 8;
const LONGEST_PAUSE_MS = 1000;

/** The store on CloudBase, through wx-server-sdk. */
export const cloudStore: Store = {
  async get<C extends CollectionName>(collection: C, id: string) {
    const { data } = await database.collection(collection).doc(id).get();
    return (data ?? null) as Documents[C] | null;
  },

  async find<C extends CollectionName>(collection: C, query: Query) {
    let request = database.collection(collection).where(conditionOf(query.where));
    for (const [path, direction] of query.orderBy ?? []) request = request.orderBy(path, direction);
    const { data } = await request.limit(query.limit).get();
    return data as Documents[C][];
  },

  async count(collection, where) {
    const { total } = await database.collection(collection).where(conditionOf(where)).count();
    return total;
  },

  findActivities,
  findCaller,

  async transaction<T>(work: (tx: Transaction) => Promise<T>) {
    const giveUpAtMs = Date.now() + RETRY_WITHIN_MS;
    for (let attempt = 1; ; attempt += 1) {
      const sdkTransaction = await database.startTransaction();
      try {
        const result = await work(transactionOf(sdkTransaction));
        await sdkTransaction.commit();
        return result;
      } catch (error) {
        await rollBackQuietly(sdkTransaction);
        if (!isConflict(error)) throw error;
        if (attempt >= LEAST_ATTEMPTS && Date.now() > giveUpAtMs) {
          throw new AppError('BUSY', '现在操作的人较多，请稍后再试一次');
        }
        await pause(attempt);
      }
    }
  },
};

function transactionOf(sdk: SdkTransaction): Transaction {
  return {
    async get<C extends CollectionName>(collection: C, id: string) {
      const { data } = await sdk.collection(collection).doc(id).get();
      return (data ?? null) as Documents[C] | null;
    },
    async put(collection, document) {
      const { _id, ...fields } = document;
      await sdk.collection(collection).doc(_id).set({ data: fields });
    },
    async patch(collection, id, fields) {
      const data = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          isPlainObject(value) ? command.set(value) : value,
        ]),
      );
      const { stats } = await sdk.collection(collection).doc(id).update({ data });
      return stats.updated > 0;
    },
    async increment(collection, id, amounts) {
      const data = Object.fromEntries(
        Object.entries(amounts).map(([path, amount]) => [path, command.inc(amount)]),
      );
      const { stats } = await sdk.collection(collection).doc(id).update({ data });
      return stats.updated > 0;
    },
    async remove(collection, id) {
      await sdk.collection(collection).doc(id).remove();
    },
  };
}

async function findActivities(
  { where, orderBy = [], limit }: Query,
  memberId: string,
): Promise<OwnActivity[]> {
  const order = orderBy.map(([path, direction]) => [path, direction === 'asc' ? 1 : -1] as const);
  const { list } = await database
    .collection('activities')
    .aggregate()
    .match(conditionOf(where))
    .sort(Object.fromEntries(order))
    .limit(limit)
    .addFields({ partId: command.aggregate.concat(['$_id', `:${memberId}`]) })
    .lookup({ from: 'participations', localField: 'partId', foreignField: '_id', as: 'parts' })
    .end();
  return (list as JoinedActivity[]).map(({ partId: _part, parts, ...activity }) => ({
    activity,
    part: parts[0] ?? null,
  }));
}

type JoinedActivity = Documents['activities'] & { partId: string; parts: Documents['participations'][] };

async function findCaller(identityKey: string, extras: CallerExtras): Promise<CallerDocuments | null> {
  let pipeline = database
    .collection('members')
    .aggregate()
    .match({ identityKey })
    .limit(1)
    .lookup({ from: 'units', localField: 'unitId', foreignField: '_id', as: 'units' });
  const ids: Record<string, unknown> = {};
  if (extras.year) ids.memberYearId = command.aggregate.concat(['$_id', `:${extras.year}`]);
  if (extras.periodKey) ids.standingId = command.aggregate.concat(['$_id', `:${extras.periodKey}`]);
  if (extras.unitYears) {
    ids.unitYearIds = extras.unitYears.map((year) => command.aggregate.concat(['$unitId', `:${year}`]));
  }
  if (Object.keys(ids).length > 0) pipeline = pipeline.addFields(ids);
  if (extras.year) {
    pipeline = pipeline.lookup({
      from: 'member_years',
      localField: 'memberYearId',
      foreignField: '_id',
      as: 'memberYears',
    });
  }
  if (extras.periodKey) {
    pipeline = pipeline.lookup({
      from: 'standings',
      localField: 'standingId',
      foreignField: '_id',
      as: 'standings',
    });
  }
  if (extras.unitYears) {
    pipeline = pipeline.lookup({
      from: 'unit_years',
      localField: 'unitYearIds',
      foreignField: '_id',
      as: 'unitYears',
    });
  }
  const { list } = await pipeline.end();
  const found = (list as JoinedCaller[])[0];
  const unit = found?.units[0];
  if (!found || !unit) return null;
  const {
    units: _units,
    memberYears,
    standings,
    unitYears,
    memberYearId: _year,
    standingId: _standing,
    unitYearIds: _unitYears,
    ...member
  } = found;
  return {
    member,
    unit,
    memberYear: memberYears?.[0] ?? null,
    standing: standings?.[0] ?? null,
    unitYears: unitYears ?? [],
  };
}

type JoinedCaller = Documents['members'] & {
  units: Documents['units'][];
  memberYears?: Documents['member_years'][];
  standings?: Documents['standings'][];
  unitYears?: Documents['unit_years'][];
  memberYearId?: string;
  standingId?: string;
  unitYearIds?: string[];
};

function conditionOf(where: Where): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(where).map(([path, value]) => [
      path,
      typeof value === 'object' && value !== null ? rangeOf(value) : value,
    ]),
  );
}

function rangeOf(range: Range): unknown {
  const parts: unknown[] = [];
  if (range.gt !== undefined) parts.push(command.gt(range.gt));
  if (range.gte !== undefined) parts.push(command.gte(range.gte));
  if (range.lt !== undefined) parts.push(command.lt(range.lt));
  if (range.lte !== undefined) parts.push(command.lte(range.lte));
  if (range.in !== undefined) parts.push(command.in([...range.in]));
  const [only] = parts;
  return parts.length === 1 ? only : command.and(parts);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The SDK keeps the code of a refused commit but folds that of a refused write into its message. */
function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    code === 'DATABASE_TRANSACTION_CONFLICT' ||
    /TransactionConflict|WriteConflict|TRANSACTION_CONFLICT/i.test(String(message))
  );
}

async function rollBackQuietly(transaction: SdkTransaction): Promise<void> {
  try {
    await transaction.rollback();
  } catch {
    // The database ends an abandoned transaction by itself; the first failure is the one to tell.
  }
}

/** Colliding writers step apart: the pause doubles and half of it is left to chance. */
function pause(attempt: number): Promise<void> {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  return new Promise((resolve) => setTimeout(resolve, longest / 2 + Math.random() * (longest / 2)));
}
