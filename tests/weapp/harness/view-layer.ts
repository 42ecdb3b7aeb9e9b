import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callMethod, cloneJson, type Definition, type Instance } from './instance';
import type { MountedComponent, OpenPage } from './open-page';
import { createNode, elements, type ViewNode } from './view-node';
import { renderFile } from './wxml-render';
import { resolve, type WxmlStore } from './wxml-store';

const FORM_CONTROL = /^(input|textarea|switch|slider|picker|checkbox|radio|picker-view|swiper)$/;

/** What drawing asks of the rest of the harness. */
export interface ViewHost {
  dist: string;
  store: WxmlStore;
  appComponents: Record<string, string>;
  warn(message: string): void;
  defineComponent(file: string): Definition;
  makeInstance(definition: Definition, page: OpenPage, file: string): Instance;
}

/** Draws pages: WXML with the page's data, custom components mounted, kept and taken down by their place. */
export class ViewLayer {
  constructor(private readonly host: ViewHost) {}

  render(page: OpenPage): void {
    const alive = new Set<string>();
    const file = this.host.store.load(page.route);
    const using = { ...this.host.appComponents, ...page.json.usingComponents };
    const inside = new Inside(this.host, page, alive);
    const tree = createNode('page', '', page.instance);
    tree.children = renderFile(
      file,
      page.instance.data,
      inside.context(page.instance, page.route, using, ''),
    );
    for (const child of tree.children) child.parent = tree;
    for (const [key, component] of page.components) if (!alive.has(key)) unmount(page, key, component);
    page.tree = tree;
    for (const node of elements(tree)) if (FORM_CONTROL.test(node.tag)) keepShown(page, node);
  }

  unmountAll(page: OpenPage): void {
    for (const [key, component] of page.components) unmount(page, key, component);
  }
}

/** The name under which a form control's state is kept: Taro gives each node a `sid`. */
export function controlKey(node: ViewNode): string {
  return String(node.dataset.sid ?? (node.id || node.key));
}

function keepShown(page: OpenPage, node: ViewNode): void {
  const fromApp = node.attrs.value ?? node.attrs.checked ?? node.attrs.current;
  const known = page.controls.get(controlKey(node));
  const control = known && known.fromApp === fromApp ? known : { fromApp, shown: fromApp };
  page.controls.set(controlKey(node), control);
  node.value = control.shown;
}

function unmount(page: OpenPage, key: string, component: MountedComponent): void {
  page.components.delete(key);
  lifetime(component, 'detached');
}

function lifetime({ definition, instance }: MountedComponent, name: string): void {
  const lifetimes = definition.lifetimes;
  const hasNew = typeof lifetimes === 'object' && lifetimes !== null && name in lifetimes;
  callMethod(hasNew ? lifetimes : definition, name, instance);
}

/** One render's way into the custom components it meets. */
class Inside {
  constructor(
    private readonly host: ViewHost,
    private readonly page: OpenPage,
    private readonly alive: Set<string>,
  ) {}

  context(owner: Instance, base: string, using: Record<string, string>, prefix: string) {
    return {
      store: this.host.store,
      owner,
      warn: (message: string) => this.host.warn(`${this.page.route}: ${message}`),
      expand: (node: ViewNode) => {
        const reference = using[node.tag];
        if (reference !== undefined) this.expand(node, resolve(base, reference), prefix);
      },
    };
  }

  private expand(node: ViewNode, file: string, prefix: string): void {
    const item = node.attrs.i;
    const sid = typeof item === 'object' && item !== null ? String(Reflect.get(item, 'sid') ?? '') : '';
    const key = `${prefix}${node.key}:${sid}`;
    this.alive.add(key);
    const known = this.page.components.get(key);
    const component = known ?? this.create(file);
    this.page.components.set(key, component);
    const { instance } = component;
    handDown(component, node);
    Object.assign(instance, { properties: instance.data, id: node.id, dataset: node.dataset });
    if (!known) for (const name of ['created', 'attached', 'ready']) lifetime(component, name);
    const context = this.context(instance, file, component.usingComponents, key);
    node.children = renderFile(this.host.store.load(file), instance.data, context);
  }

  private create(file: string): MountedComponent {
    const definition = this.host.defineComponent(file);
    const json = JSON.parse(readFileSync(path.join(this.host.dist, `${file}.json`), 'utf8'));
    const members = { ...definition, ...(definition.methods as Definition | undefined) };
    const instance = this.host.makeInstance(members, this.page, file);
    for (const [name, property] of propertiesOf(definition)) instance.data[name] = cloneJson(property.value);
    return { definition, instance, usingComponents: json.usingComponents ?? {}, handedDown: new Map() };
  }
}

function propertiesOf(definition: Definition): [string, { value?: unknown }][] {
  const entries = Object.entries((definition.properties ?? {}) as Record<string, unknown>);
  return entries.map(([name, value]) => [name, typeof value === 'object' && value !== null ? value : {}]);
}

function handDown({ definition, instance, handedDown }: MountedComponent, node: ViewNode): void {
  for (const [name] of propertiesOf(definition)) {
    if (!(name in node.attrs)) continue;
    const json = JSON.stringify(node.attrs[name]) ?? 'undefined';
    if (handedDown.get(name) === json) continue;
    handedDown.set(name, json);
    instance.data[name] = cloneJson(node.attrs[name]);
  }
}
