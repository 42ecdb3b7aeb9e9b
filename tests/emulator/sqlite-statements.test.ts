import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Sqlite } from '../../emulator/database/sqlite';

const folder = mkdtempSync(path.join(os.tmpdir(), 'tongchuang-sqlite-'));
const sqlite = new Sqlite(path.join(folder, 'statements.db'));
afterAll(async () => {
  await sqlite.close();
  rmSync(folder, { recursive: true, force: true });
});

const READS = {
  get: (sql: string, key: string) => sqlite.prepare(sql).get(key)?.[0],
  all: (sql: string, key: string) => sqlite.prepare(sql).all(key)[0]?.[0],
  'an iteration left early': (sql: string, key: string) => {
    for (const [value] of sqlite.prepare(sql).iterate(key)) return value;
    return undefined;
  },
};

describe('one statement read in different ways', () => {
  sqlite.exec('CREATE TABLE t(_id PRIMARY KEY, doc TEXT)');
  for (const key of ['a', 'b', 'c']) sqlite.prepare('INSERT INTO t VALUES(?,?)').run(key, `doc of ${key}`);

  for (const [first, readFirst] of Object.entries(READS)) {
    for (const [second, readSecond] of Object.entries(READS)) {
      test(`${second} after ${first} answers for its own values`, () => {
        const sql = `SELECT doc FROM t WHERE _id>=? ORDER BY _id -- ${first}, ${second}`;
        expect(readFirst(sql, 'a')).toBe('doc of a');
        expect(readSecond(sql, 'b')).toBe('doc of b');
        expect(readFirst(sql, 'c')).toBe('doc of c');
      });
    }
  }
});
