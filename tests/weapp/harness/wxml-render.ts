import type { Instance } from './instance';
import { createNode, type ViewNode } from './view-node';
import { evaluate, type Scope, scopeOf } from './wxml-expression';
import type { RawNode } from './wxml-parser';
import { resolve, type WxmlFile, type WxmlStore } from './wxml-store';

/** What drawing needs besides data. `expand` may replace a custom component's node by one with its inside. */
export interface RenderContext {
  store: WxmlStore;
  owner?: Instance;
  warn(message: string): void;
  expand?(node: ViewNode): void;
}

const EVENT = /^(capture-bind|capture-catch|mut-bind|bind|catch):?(.+)$/;

/** Evaluates a file with its data into nodes. A node's `key` is stable across renders for the same loop key. */
export function renderFile(
  file: WxmlFile,
  data: Record<string, unknown>,
  context: RenderContext,
): ViewNode[] {
  return renderList(file.body, { file, scope: scopeOf(file.scripts, data), context, key: '' });
}

interface Place {
  file: WxmlFile;
  scope: Scope;
  context: RenderContext;
  key: string;
}

function renderList(nodes: readonly RawNode[], place: Place): ViewNode[] {
  let taken = false;
  return nodes.flatMap((node, index) => {
    const at: Place = { ...place, key: `${place.key}/${index}` };
    if (node.tag === '#text') return renderText(node, at);
    if ('wx:for' in node.attrs) return renderLoop(node, at);
    const { 'wx:if': first, 'wx:elif': next, 'wx:else': last } = node.attrs;
    if (first !== undefined) taken = Boolean(evaluate(first, at.scope));
    else if (next !== undefined || last !== undefined) {
      if (taken) return [];
      taken = next === undefined || Boolean(evaluate(next, at.scope));
    } else return renderOne(node, at);
    return taken ? renderOne(node, at) : [];
  });
}

function renderText(node: RawNode, { scope, context, key }: Place): ViewNode[] {
  const text = evaluate(node.text ?? '', scope);
  if (text === undefined || text === null || text === '') return [];
  return [{ ...createNode('#text', key, context.owner), text: String(text) }];
}

function renderLoop(node: RawNode, place: Place): ViewNode[] {
  const {
    'wx:for': list,
    'wx:for-item': itemName = 'item',
    'wx:for-index': indexName = 'index',
    ...attrs
  } = node.attrs;
  const keyName = attrs['wx:key'];
  const seen = new Set<unknown>();
  return entriesOf(evaluate(list ?? '', place.scope)).flatMap(([index, item]) => {
    const key = loopKey(keyName, item);
    if (key !== undefined && seen.has(key))
      place.context.warn(`duplicate wx:key ${String(key)} in ${place.file.path}`);
    seen.add(key);
    const scope = scopeOf({ [String(itemName)]: item, [String(indexName)]: index }, place.scope);
    return renderList([{ ...node, attrs }], {
      ...place,
      scope,
      key: `${place.key}[${String(key ?? index)}]`,
    });
  });
}

function entriesOf(list: unknown): [string | number, unknown][] {
  if (Array.isArray(list)) return list.map((item, index) => [index, item]);
  if (typeof list === 'number') return Array.from({ length: list }, (_, index) => [index, index]);
  return typeof list === 'object' && list !== null ? Object.entries(list) : [];
}

function loopKey(name: string | true | undefined, item: unknown): unknown {
  if (name === '*this') return item;
  if (typeof name !== 'string' || typeof item !== 'object' || item === null) return undefined;
  return Reflect.get(item, name);
}

function renderOne(node: RawNode, place: Place): ViewNode[] {
  const { file, scope, context, key } = place;
  switch (node.tag) {
    case 'block':
      return renderList(node.children, place);
    case 'template':
      return renderTemplate(node, place);
    case 'include': {
      const included = context.store.load(resolve(file.path, String(node.attrs.src)), file.path);
      return renderList(included.body, { ...place, file: included });
    }
    default: {
      const drawn = createNode(node.tag, key, context.owner);
      for (const [name, raw] of Object.entries(node.attrs)) setAttribute(drawn, name, evaluate(raw, scope));
      drawn.children = renderList(node.children, place);
      context.expand?.(drawn);
      for (const child of drawn.children) child.parent = drawn;
      return [drawn];
    }
  }
}

function renderTemplate(node: RawNode, { file, scope, context, key }: Place): ViewNode[] {
  const name = String(evaluate(node.attrs.is ?? '', scope));
  const template = context.store.findTemplate(file, name);
  if (!template) {
    context.warn(`template not found: ${name} in ${file.path}`);
    return [];
  }
  const data = node.attrs.data ? evaluate(node.attrs.data, scope, true) : {};
  // A template sees its own data only, never its caller's.
  const inner = scopeOf(template.file.scripts, data as object);
  return renderList(template.nodes, { file: template.file, scope: inner, context, key: `${key}<${name}` });
}

function setAttribute(node: ViewNode, name: string, value: unknown): void {
  if (name.startsWith('wx:')) return;
  const [, kind, type] = EVENT.exec(name) ?? [];
  if (kind && type) {
    if (value) node.events[type.toLowerCase()] = { kind, handler: String(value) };
  } else if (name.startsWith('data-')) {
    node.dataset[name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] = value;
  } else if (name === 'id') node.id = String(value ?? '');
  else if (name === 'class') node.className = String(value ?? '');
  else if (value !== undefined) node.attrs[name] = value;
}
