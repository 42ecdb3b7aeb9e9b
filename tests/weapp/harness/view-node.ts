import type { Instance } from './instance';

/** How an event reaches its handler: `bind` lets it rise further, `catch` stops it. */
export interface Listener {
  kind: string;
  handler: string;
}

/** A drawn element. `value` is what a native form control shows, `owner` whose methods its events call. */
export interface ViewNode {
  tag: string;
  key: string;
  id: string;
  className: string;
  attrs: Record<string, unknown>;
  dataset: Record<string, unknown>;
  events: Record<string, Listener>;
  children: ViewNode[];
  parent?: ViewNode;
  owner?: Instance;
  text?: string;
  value?: unknown;
}

/** `#id`, `.class`, a tag name, or a test of one's own. */
export type Selector = string | ((node: ViewNode) => boolean);

export function createNode(tag: string, key: string, owner?: Instance): ViewNode {
  return { tag, key, id: '', className: '', attrs: {}, dataset: {}, events: {}, children: [], owner };
}

/** The node and everything below it, in document order, without text nodes. */
export function elements(node: ViewNode): ViewNode[] {
  if (node.tag === '#text') return [];
  return [node, ...node.children.flatMap(elements)];
}

/** All text below a node, joined without spaces, as it would be read. */
export function textOf(node: ViewNode): string {
  return node.tag === '#text' ? (node.text ?? '') : node.children.map(textOf).join('');
}

export function matches(node: ViewNode, selector: Selector): boolean {
  if (typeof selector === 'function') return selector(node);
  if (selector.startsWith('#')) return node.id === selector.slice(1);
  if (selector.startsWith('.')) return node.className.split(/\s+/).includes(selector.slice(1));
  return node.tag === selector;
}

/** The nearest node upwards, itself included, that passes the test. */
export function closest(node: ViewNode, test: (node: ViewNode) => boolean): ViewNode | undefined {
  for (let at: ViewNode | undefined = node; at; at = at.parent) if (test(at)) return at;
  return undefined;
}

/** The tree as indented text, for a failing test's message. */
export function dump(node: ViewNode, depth = 0): string {
  const pad = '  '.repeat(depth);
  if (node.tag === '#text') return pad + JSON.stringify(node.text);
  const id = node.id ? ` #${node.id}` : '';
  const classes = node.className.trim() ? ` .${node.className.trim().replace(/\s+/g, '.')}` : '';
  const value = node.value === undefined ? '' : ` value=${JSON.stringify(node.value)}`;
  const tap = node.events.tap ? ' @tap' : '';
  const children = node.children.map((child) => `\n${dump(child, depth + 1)}`).join('');
  return `${pad}<${node.tag}${id}${classes}${value}${tap}>${children}`;
}
