import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mayReach } from './packages';
import { parseWxml, type RawNode } from './wxml-parser';

interface Template {
  nodes: RawNode[];
  file: WxmlFile;
}

/** One parsed `.wxml`: what it draws, the templates it defines, the scripts and files it brings in. */
export interface WxmlFile {
  path: string;
  body: RawNode[];
  templates: Map<string, Template>;
  scripts: Record<string, unknown>;
  imports: WxmlFile[];
}

/** Loads and keeps the `.wxml` and `.wxs` files of one compiled app. Throws for what WeChat's compiler refuses. */
export class WxmlStore {
  private readonly files = new Map<string, WxmlFile>();
  private readonly scripts = new Map<string, unknown>();

  /** `root` is the folder of `app.json`; `subRoots` end with a slash. */
  constructor(
    private readonly root: string,
    private readonly subRoots: readonly string[] = [],
  ) {}

  load(name: string, from?: string): WxmlFile {
    const plain = name.replace(/^\//, '');
    const file = plain.endsWith('.wxml') ? plain : `${plain}.wxml`;
    if (from !== undefined && !mayReach(from, file, this.subRoots)) {
      throw new Error(`${from} may not import ${file} of another subpackage`);
    }
    const known = this.files.get(file);
    if (known) return known;
    const unit: WxmlFile = { path: file, body: [], templates: new Map(), scripts: {}, imports: [] };
    this.files.set(file, unit);
    for (const node of parseWxml(this.read(file), file).children) this.place(unit, node);
    return unit;
  }

  /** The template of that name, the file's own first, then the last import's; imports of imports do not count. */
  findTemplate(file: WxmlFile, name: string): Template | undefined {
    const own = file.templates.get(name);
    if (own) return own;
    const imported = [...file.imports].reverse().find((candidate) => candidate.templates.has(name));
    return imported?.templates.get(name);
  }

  private place(unit: WxmlFile, node: RawNode): void {
    const { name, src, module } = node.attrs;
    if (node.tag === 'import') unit.imports.push(this.load(resolve(unit.path, String(src)), unit.path));
    else if (node.tag === 'wxs') {
      unit.scripts[String(module)] = src
        ? this.script(resolve(unit.path, String(src)))
        : this.runScript(node.text ?? '', unit.path);
    } else if (node.tag === 'template' && name) {
      unit.templates.set(String(name), { nodes: node.children, file: unit });
    } else unit.body.push(node);
  }

  private script(file: string): unknown {
    if (!this.scripts.has(file)) this.scripts.set(file, this.runScript(this.read(file), file));
    return this.scripts.get(file);
  }

  private runScript(code: string, file: string): unknown {
    const module = { exports: {} };
    const require = (name: string) => this.script(resolve(file, name));
    const getRegExp = (pattern: string, flags?: string) => new RegExp(pattern, flags);
    const getDate = (...args: [number]) => new Date(...args);
    const body = new Function('module', 'exports', 'require', 'getRegExp', 'getDate', code);
    body(module, module.exports, require, getRegExp, getDate);
    return module.exports;
  }

  private read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }
}

/** A reference inside `file`: absolute from the app's root, else relative to the file. */
export function resolve(file: string, reference: string): string {
  if (reference.startsWith('/')) return reference.slice(1);
  return path.posix.join(path.posix.dirname(file), reference);
}
