import type { Leaf } from './leaves';
import { lineName, shortTitle } from './title-text';

/** A leaf with its place in the tree. */
export interface PlacedLeaf {
  readonly code: string;
  readonly title: string;
  readonly leaf: Leaf;
}

export interface PlacedLine {
  readonly code: string;
  readonly title: string;
  readonly row: number;
}

export interface Tree {
  /** Chapters and headings. */
  readonly lines: readonly PlacedLine[];
  readonly leaves: readonly PlacedLeaf[];
}

/** Where a table names no chapter. */
const ONLY_CHAPTER = '创建标准';
/** Between a chapter and its indicators; codes have four numbers at most. */
const MAX_HEADINGS_ABOVE = 2;

/**
 * Codes by the order of the table. The innermost level names the indicator where it stands over one alone, and is a
 * heading over several, which then are named by how they begin.
 */
export function treeOf(leaves: readonly Leaf[]): Tree {
  const grouped = leaves.map(withChapter(leaves));
  const lines = new Map<string, PlacedLine>();
  const used = new Map<string, number>();
  const next = (parent: string) => {
    const number = (used.get(parent) ?? 0) + 1;
    used.set(parent, number);
    return parent === '' ? String(number) : `${parent}.${number}`;
  };
  const lineOf = (parent: string, name: string, row: number): string => {
    const key = `${parent}\n${name}`;
    const line = lines.get(key) ?? { code: next(parent), title: shortTitle(name), row };
    lines.set(key, line);
    return line.code;
  };
  const sizes = countBy(grouped, ({ chapter, inner }) => [chapter, ...inner].join('\n'));
  const placed = grouped.map(({ leaf, chapter, inner }) => {
    const isAlone = inner.length > 0 && sizes.get([chapter, ...inner].join('\n')) === 1;
    const above = isAlone ? inner.slice(0, -1) : inner;
    const headings = above.slice(0, MAX_HEADINGS_ABOVE);
    const requirement = [...above.slice(MAX_HEADINGS_ABOVE), leaf.requirement].join('\n');
    const parent = headings.reduce(
      (code, name) => lineOf(code, name, leaf.row),
      lineOf('', chapter, leaf.row),
    );
    const [firstLine = ''] = leaf.requirement.split('\n', 1);
    const title = shortTitle(isAlone ? (inner.at(-1) ?? firstLine) : firstLine);
    return { code: next(parent), title, leaf: { ...leaf, requirement } };
  });
  return { lines: [...lines.values()], leaves: placed };
}

interface Grouped {
  readonly leaf: Leaf;
  readonly chapter: string;
  /** Names between the chapter and the indicator. */
  readonly inner: readonly string[];
}

/** One level that never repeats holds the indicators themselves: then the lines over the whole width are chapters. */
function withChapter(leaves: readonly Leaf[]): (leaf: Leaf) => Grouped {
  const outer = leaves.map(({ path: [first = ''] }) => first);
  const isFlat = leaves.every(({ path }) => path.length < 2) && new Set(outer).size === outer.length;
  return (leaf) => {
    const names = leaf.path.map(lineName);
    const section = leaf.section === '' ? ONLY_CHAPTER : lineName(leaf.section);
    const [first = section, ...inner] = isFlat ? [section, ...names] : names;
    return { leaf, chapter: first, inner };
  };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
