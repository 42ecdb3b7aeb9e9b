import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = [
  ...readdirSync(ROOT),
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true }).map((file) => `docs/${file}`),
].filter((file) => file.endsWith('.md'));

const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const namedBy = (file: string, pattern: RegExp) =>
  [...textOf(file).matchAll(pattern)].map((match) => match[1] ?? '');

/** All code of the app's screens, to look for what is exported. */
function sources(folder: string): string {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => textOf(path.join(folder, file)))
    .join('\n');
}

describe.each(PAGES)('%s', (page) => {
  it('links to what is there', () => {
    const links = namedBy(page, /\]\(([^)#]+)(?:#[^)]*)?\)/g).filter((link) => !/^https?:/.test(link));
    const folder = path.join(ROOT, path.dirname(page));
    expect(links.filter((link) => !existsSync(path.join(folder, link)))).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const named = namedBy(
      page,
      /`((?:src|cloudfunctions|config|emulator|scripts|bench|tests|docs)\/[\w./-]+)`/g,
    );
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it('names scripts of package.json', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };
    const named = namedBy(page, /npm run ([\w:]+)/g);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

describe('docs/components.md', () => {
  const rows = textOf('docs/components.md')
    .split('\n')
    .filter((line) => /^\| `/.test(line));
  const code = sources('src');

  it('names what the screens can import', () => {
    const cells = rows.map((row) => row.split('|')[1] ?? '');
    const names = cells.flatMap((cell) =>
      [...cell.matchAll(/(?:`|\/| )([A-Z]\w+|use[A-Z]\w+)(?=[`.( ])/g)].map((found) => found[1] ?? ''),
    );
    expect(names.length).toBeGreaterThan(60);
    const isExported = (name: string) =>
      new RegExp(`export (async )?(function|const|class) ${name}\\b`).test(code);
    expect([...new Set(names)].filter((name) => !isExported(name))).toEqual([]);
  });

  it('names files of the services', () => {
    const section = /## Calling the cloud[\s\S]*?\n## /.exec(textOf('docs/components.md'))?.[0] ?? '';
    const files = section
      .split('\n')
      .filter((line) => /^\| `/.test(line))
      .flatMap((row) => {
        const cell = row.replaceAll('\\|', '').split('|')[2] ?? '';
        return [...cell.matchAll(/`([\w-]+)`/g)].map((found) => found[1] ?? '');
      });
    expect(files.length).toBeGreaterThan(15);
    const exists = (file: string) =>
      ['.ts', '.tsx', '/index.ts'].some((end) =>
        existsSync(path.join(ROOT, 'src/services', `${file}${end}`)),
      );
    expect(files.filter((file) => !exists(file))).toEqual([]);
  });
});
