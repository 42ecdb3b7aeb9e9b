import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The part of `app.json` the harness reads. */
export interface AppJson {
  pages: string[];
  entryPagePath?: string;
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
  tabBar?: { list: { pagePath: string; text: string }[] };
  window?: Record<string, unknown>;
  usingComponents?: Record<string, string>;
}

/** Bytes of each package as uploaded, source maps left out. */
export interface PackageSizes {
  main: number;
  subs: Record<string, number>;
  total: number;
}

export function readAppJson(dist: string): AppJson {
  return JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'));
}

/** Roots of the subpackages, each with a slash at its end. */
export function subRoots(app: AppJson): string[] {
  return (app.subPackages ?? app.subpackages ?? []).map((sub) => sub.root.replace(/\/?$/, '/'));
}

/** Every page's route, those of subpackages with their root. */
export function allRoutes(app: AppJson): string[] {
  const subs = app.subPackages ?? app.subpackages ?? [];
  return [
    ...app.pages,
    ...subs.flatMap((sub) => sub.pages.map((page) => sub.root.replace(/\/?$/, '/') + page)),
  ];
}

/** The root of the subpackage a file lies in; undefined for the main package. */
export function packageOf(file: string, roots: readonly string[]): string | undefined {
  return roots.find((root) => file.startsWith(root));
}

/** A file reaches its own package and main; another subpackage might not be on the phone yet. */
export function mayReach(from: string, to: string, roots: readonly string[]): boolean {
  const target = packageOf(to, roots);
  return target === undefined || target === packageOf(from, roots);
}

/** Measures a compiled app. WeChat allows 2 MB a package. */
export function packageSizes(dist: string): PackageSizes {
  const roots = subRoots(readAppJson(dist));
  const sizes: PackageSizes = { main: 0, subs: Object.fromEntries(roots.map((root) => [root, 0])), total: 0 };
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const full = path.join(entry.parentPath, entry.name);
    const bytes = statSync(full).size;
    const root = packageOf(path.relative(dist, full).split(path.sep).join('/'), roots);
    if (root === undefined) sizes.main += bytes;
    else sizes.subs[root] = (sizes.subs[root] ?? 0) + bytes;
    sizes.total += bytes;
  }
  return sizes;
}
