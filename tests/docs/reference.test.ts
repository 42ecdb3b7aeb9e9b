import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { describeFields, describeType } from '../../scripts/docs/describe-schema';
import { actionSection, referencePage } from '../../scripts/docs/reference-page';
import { SECRETARIES, write } from '../../src/shared/contract/action-spec';
import { ACTIONS } from '../../src/shared/contract/actions';
import {
  cursor,
  id,
  instantMs,
  integer,
  localDate,
  oneOf,
  periodKey,
  text,
} from '../../src/shared/contract/schema';
import { APP_ERROR_CODES } from '../../src/shared/error/app-error';

describe('the description of a schema', () => {
  it.each([
    [text('名称', 2, 60), 'text, 2 to 60 characters'],
    [text('说明', 0, 200), 'text, at most 200 characters'],
    [integer('时长', 1, 1440), 'whole number, 1 to 1440'],
    [instantMs('开始'), 'instant, milliseconds since 1970'],
    [localDate('日期'), 'day `YYYY-MM-DD`'],
    [periodKey, 'period `YYYY`, `YYYY-Qn` or `YYYY-MM`'],
    [oneOf('类别', ['a', 'b']), '`a` · `b`'],
    [v.nullable(oneOf('类别', ['a', 'b'])), '`a` · `b`, or null'],
    [cursor, 'text, at most 200 characters'],
    [
      v.pipe(v.array(id), v.minLength(1), v.maxLength(20)),
      'array of 1 to 20: text like `^[A-Za-z0-9_:-]{1,96}$`',
    ],
  ])('tells type and limits (%#)', (schema, words) => {
    expect(describeType(schema)).toBe(words);
  });

  it('names nested fields by path and optional ones as such', () => {
    const schema = v.strictObject({
      items: v.array(v.strictObject({ recordId: id })),
      targets: v.strictObject({ share: integer('比例', 0, 100) }),
      cursor,
    });
    expect(describeFields(schema).map(({ path: field, required }) => `${field} ${required}`)).toEqual([
      'items true',
      'items[].recordId true',
      'targets true',
      'targets.share true',
      'cursor false',
    ]);
  });

  it('refuses what it cannot describe instead of hiding it', () => {
    expect(() => describeType(v.bigint())).toThrow('bigint');
  });
});

describe('the reference page', () => {
  it('has every action and every error code', () => {
    const page = referencePage();
    for (const name of Object.keys(ACTIONS)) expect(page).toContain(`\n### ${name}\n`);
    for (const code of APP_ERROR_CODES) expect(page).toContain(`\n| \`${code}\` |`);
  });

  it('says who may call, and keeps bars out of the cells', () => {
    const input = v.strictObject({ which: v.pipe(v.string(), v.regex(/^(a|b)$/)) });
    expect(actionSection('word.act', write(SECRETARIES, 'Does it.', input, v.strictObject({})))).toBe(
      [
        '### word.act',
        'Does it.',
        'function `api` · write · who: 支部书记',
        '| field | type and limits | required |\n|---|---|---|\n| `which` | text like `^(a\\|b)$` | yes |',
      ].join('\n\n'),
    );
  });
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'reference-'));
  const out = path.join(folder, 'reference.md');
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs.ts', '--out', out, ...args], {
      encoding: 'utf8',
    });

  it('writes the page, and then finds it fresh', () => {
    expect(run().status).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(referencePage());
    expect(run('--check').status).toBe(0);
  });

  it('says in one line that a page is stale, and leaves it as it is', () => {
    writeFileSync(out, 'old');
    const checked = run('--check');
    expect(checked.status).toBe(1);
    expect(checked.stderr.trim().split('\n')).toEqual([
      `${out} is stale: the contract has changed. Run: npm run docs`,
    ]);
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  it('says the same of a page that is missing', () => {
    rmSync(out);
    expect(run('--check').status).toBe(1);
  });
});
