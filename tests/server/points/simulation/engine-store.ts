import type { CollectionName, Documents } from '../../../../cloudfunctions/server/store/documents';
import type {
  CallerDocuments,
  CallerExtras,
  Query,
  Range,
  Store,
  Transaction,
  Where,
} from '../../../../cloudfunctions/server/store/store';
import { CloudError } from '../../../../emulator/cloud-error';
import { newCounters } from '../../../../emulator/counters';
import type { DatabaseService, RequestBody } from '../../../../emulator/database/database-service';
import { AppError } from '../../../../src/shared/error/app-error';

/** What stands between a call and the database: it may let others go first, or end the call for good. */
export interface Gate {
  before(): Promise<void>;
  after(): Promise<void>;
  /** Whether this commit is refused as if somebody else had written meanwhile. */
  refusesCommit(): boolean;
}

const MAX_ATTEMPTS = 60;

type Answer = ReturnType<DatabaseService['handle']>;
type Ask = (action: string, body: RequestBody) => Promise<Answer>;

/** The port of the store on the emulator's own database, without SDK, sockets and disk: the same rules, much cheaper. */
export function engineStore(database: DatabaseService, gate: Gate): Store {
  const ask: Ask = async (action, body) => {
    await gate.before();
    const answer = database.handle(`database.${action}`, body, newCounters());
    await gate.after();
    return answer;
  };
  const get = reader(ask);
  const find = async <C extends CollectionName>(collectionName: C, { where, orderBy = [], limit }: Query) => {
    const order = orderBy.map(([field, direction]) => ({ field, direction }));
    const query = JSON.stringify(conditionOf(where));
    const { data } = await ask('getDocument', { collectionName, query, order, limit });
    return (data.list as string[]).map((text): Documents[C] => JSON.parse(text));
  };
  return {
    get,
    find,
    async count(collectionName, where) {
      const query = JSON.stringify(conditionOf(where));
      const { data } = await ask('calculateDocument', { collectionName, query });
      return Number(data.total);
    },
    async findActivities(query, memberId) {
      const parts = (await find('activities', query)).map(async (activity) => {
        return { activity, part: await get('participations', `${activity._id}:${memberId}`) };
      });
      return Promise.all(parts);
    },
    async findCaller(identityKey, extras): Promise<CallerDocuments | null> {
      const [member] = await find('members', { where: { identityKey }, limit: 1 });
      const unit = member ? await get('units', member.unitId) : null;
      return member && unit ? { member, unit, ...(await extrasOf(get, member, extras)) } : null;
    },
    transaction: (work) => transact(ask, gate, work),
  };
}

type Get = Store['get'];

function reader(ask: Ask, transactionId?: string): Get {
  return async <C extends CollectionName>(collectionName: C, _id: string) => {
    const body = { collectionName, query: JSON.stringify({ _id }), limit: 1 };
    const { data } = await ask('getDocument', transactionId ? { ...body, transactionId } : body);
    const [text] = data.list as string[];
    return text === undefined ? null : (JSON.parse(text) as Documents[C]);
  };
}

async function extrasOf(
  get: Get,
  { _id, unitId }: Documents['members'],
  { year, periodKey, unitYears = [] }: CallerExtras,
): Promise<Pick<CallerDocuments, 'memberYear' | 'standing' | 'unitYears'>> {
  return {
    memberYear: year ? await get('member_years', `${_id}:${year}`) : null,
    standing: periodKey ? await get('standings', `${_id}:${periodKey}`) : null,
    unitYears: (await Promise.all(unitYears.map((each) => get('unit_years', `${unitId}:${each}`)))).flatMap(
      (found) => found ?? [],
    ),
  };
}

async function transact<T>(ask: Ask, gate: Gate, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const { transactionId = '' } = await ask('startTransaction', {});
    try {
      const result = await work(transactionOf(ask, transactionId));
      if (gate.refusesCommit()) throw new CloudError('DATABASE_TRANSACTION_CONFLICT', 'refused on purpose');
      await ask('commitTransaction', { transactionId });
      return result;
    } catch (error) {
      await ask('abortTransaction', { transactionId });
      if (!(error instanceof CloudError && error.code === 'DATABASE_TRANSACTION_CONFLICT')) throw error;
    }
  }
  throw new AppError('BUSY', '现在操作的人较多，请稍后再试一次');
}

function transactionOf(ask: Ask, transactionId: string): Transaction {
  const modify = async (collectionName: string, _id: string, change: Readonly<Record<string, unknown>>) => {
    const { data, ...options } = change;
    const { data: answer } = await ask('modifyDocument', {
      collectionName,
      query: JSON.stringify({ _id }),
      data: JSON.stringify(data),
      transactionId,
      ...options,
    });
    return Number(answer.updated) > 0;
  };
  return {
    get: reader(ask, transactionId),
    async put(collection, { _id, ...data }) {
      await modify(collection, _id, { data, merge: false, upsert: true });
    },
    patch: (collection, id, fields) => modify(collection, id, { data: { $set: fields } }),
    increment: (collection, id, amounts) => modify(collection, id, { data: { $inc: amounts } }),
    async remove(collectionName, _id) {
      await ask('removeDocument', { collectionName, query: JSON.stringify({ _id }), transactionId });
    },
  };
}

const OPERATORS = { gt: '$gt', gte: '$gte', lt: '$lt', lte: '$lte', in: '$in' } as const;

function conditionOf(where: Where): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(where).map(([path, value]) => [
      path,
      typeof value === 'object' && value !== null ? rangeOf(value) : value,
    ]),
  );
}

function rangeOf(range: Range): Record<string, unknown> {
  return Object.fromEntries(
    (Object.keys(OPERATORS) as (keyof typeof OPERATORS)[])
      .filter((name) => range[name] !== undefined)
      .map((name) => [OPERATORS[name], range[name]]),
  );
}
