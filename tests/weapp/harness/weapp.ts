import path from 'node:path';
import { choose, dispatch, tapNode, typeInto } from './events';
import { callMethod } from './instance';
import type { OpenPage, SetDataEntry } from './open-page';
import type { WeappOptions } from './options';
import type { NavigationKind } from './page-stack';
import { Runtime } from './runtime';
import { dump, elements, matches, type Selector, textOf, type ViewNode } from './view-node';
import type { RecordedCall } from './wx/async-api';

/** A node, or how to find it: the first that matches. */
export type Target = ViewNode | Selector;

/** Runs a compiled mini-program (`dist/weapp`) in plain Node and lets a test be its user. */
export class Weapp {
  private readonly runtime: Runtime;
  private readonly maxIdleMs: number;

  constructor(dist: string, options: WeappOptions = {}) {
    this.runtime = new Runtime(path.resolve(dist), options);
    this.maxIdleMs = options.maxIdleMs ?? 120_000;
  }

  /** Starts the app at its entry page or at a URL, as a scanned code or a shared card would. */
  async launch(url?: string, scene = 1001): Promise<void> {
    this.runtime.launch(url?.replace(/^\//, ''), scene);
    await this.idle();
  }

  /** Ends the app as the system does, without a word to it: timers stop, storage stays. */
  stop(): void {
    this.runtime.busy.stopAll();
  }

  /** Waits until calls, short timers and drawing are done. */
  idle(): Promise<void> {
    return this.runtime.busy.rest(this.maxIdleMs);
  }

  /** Waits for something that takes longer than `idle` sees, such as a long timer; what is not there yet is not so. */
  async until(test: () => boolean, maxMs = this.maxIdleMs): Promise<void> {
    let missing: unknown;
    const holds = () => {
      try {
        return test();
      } catch (error) {
        missing = error;
        return false;
      }
    };
    for (const end = Date.now() + maxMs; !holds(); ) {
      if (Date.now() > end)
        throw new Error(`still not so after ${maxMs} ms\n${dump(this.tree)}`, { cause: missing });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.idle();
  }

  // What there is to see.

  get page(): OpenPage {
    return this.runtime.stack.top;
  }
  get route(): string {
    return this.page.route;
  }
  get query(): Record<string, string> {
    return this.page.query;
  }
  get tree(): ViewNode {
    return this.page.tree;
  }
  /** Routes of the stack, the visible page last. */
  get routes(): string[] {
    return this.runtime.stack.pages.map((page) => page.route);
  }

  all(selector: Selector): ViewNode[] {
    return elements(this.tree).filter((node) => matches(node, selector));
  }

  get(selector: Selector): ViewNode {
    const [first] = this.all(selector);
    if (first) return first;
    throw new Error(`no ${String(selector)} on ${this.route}\n${dump(this.tree)}`);
  }

  /** The innermost nodes that read exactly so, or match; what inline style hides is left out. */
  allByText(text: string | RegExp): ViewNode[] {
    const reads = (node: ViewNode) => {
      const own = textOf(node).trim();
      return typeof text === 'string' ? own === text : text.test(own);
    };
    const visible = (node: ViewNode): boolean =>
      !/display:\s*none/.test(String(node.attrs.style ?? '')) && (!node.parent || visible(node.parent));
    return this.all((node) => reads(node) && !elements(node).slice(1).some(reads) && visible(node));
  }

  byText(text: string | RegExp): ViewNode {
    const [first] = this.allByText(text);
    if (first) return first;
    throw new Error(`no text ${String(text)} on ${this.route}\n${dump(this.tree)}`);
  }

  /** Whether the visible page reads so anywhere. */
  shows(text: string): boolean {
    return this.text().includes(text);
  }

  text(selector?: Selector): string {
    return textOf(selector === undefined ? this.tree : this.get(selector));
  }

  // What a user does. Each waits until the app has come to rest.

  async fire(target: Target, type: string, detail: object = {}): Promise<void> {
    const node = this.find(target);
    this.heard(dispatch(node, type, detail, this.report), node, type);
    await this.idle();
  }

  /** A tap on a disabled control does nothing, as on the phone; a tap nobody listens to is a test's mistake. */
  async tap(target: Target): Promise<void> {
    const node = this.find(target);
    if (node.attrs.disabled) return;
    this.heard(tapNode(node, this.report), node, 'tap');
    await this.idle();
  }

  async tapText(text: string | RegExp): Promise<void> {
    await this.tap(this.byText(text));
  }

  async input(target: Target, value: string): Promise<void> {
    const node = this.find(target);
    if (node.attrs.disabled) throw new Error(`<${node.tag}> is disabled`);
    this.heard(typeInto(this.page, node, value, this.report), node, 'input');
    await this.idle();
  }

  /** Chooses in a picker (index, indexes or date text), switch, slider, radio or checkbox group, swiper. */
  async change(target: Target, value: unknown): Promise<void> {
    const node = this.find(target);
    if (node.attrs.disabled) throw new Error(`<${node.tag}> is disabled`);
    this.heard(choose(this.page, node, value, this.report), node, 'change');
    await this.idle();
  }

  /** Scrolls a scroll-view to its end. */
  scrollToLower(target: Target = 'scroll-view'): Promise<void> {
    return this.fire(target, 'scrolltolower', { direction: 'bottom' });
  }

  /** Scrolls the page to its end. */
  reachBottom(): Promise<void> {
    return this.pageEvent('onReachBottom');
  }

  /** Pulls the page down; the page's configuration must allow it. */
  async pullDown(): Promise<void> {
    const allowed = this.page.json.enablePullDownRefresh ?? this.runtime.app.window?.enablePullDownRefresh;
    if (!allowed) throw new Error(`${this.route} cannot be pulled down: enablePullDownRefresh is not set`);
    await this.pageEvent('onPullDownRefresh');
  }

  async navigate(kind: NavigationKind, url = ''): Promise<void> {
    this.runtime.navigate(kind, { url });
    await this.idle();
  }

  back(): Promise<void> {
    return this.navigate('navigateBack');
  }

  /** Taps a tab by its text. */
  async tab(text: string): Promise<void> {
    const list = this.runtime.app.tabBar?.list ?? [];
    const index = list.findIndex((tab) => tab.text === text);
    const pagePath = list[index]?.pagePath;
    if (!pagePath) throw new Error(`no tab ${text}`);
    await this.navigate('switchTab', `/${pagePath}`);
    callMethod(this.page.instance, 'onTabItemTap', this.page.instance, { index, pagePath, text });
    await this.idle();
  }

  /** The user leaves for another app and comes back. */
  async background(): Promise<void> {
    callMethod(this.page.instance, 'onHide', this.page.instance);
    this.runtime.appVisible(false);
    await this.idle();
  }

  async foreground(): Promise<void> {
    this.runtime.appVisible(true);
    callMethod(this.page.instance, 'onShow', this.page.instance);
    await this.idle();
  }

  /** The line goes or comes back; the app hears of it. */
  async setOnline(online: boolean): Promise<void> {
    this.runtime.network.online = online;
    const networkType = online ? 'wifi' : 'none';
    this.runtime.listeners.emit('NetworkStatusChange', { isConnected: online, networkType });
    await this.idle();
  }

  // What it cost, and what went wrong.

  get errors(): string[] {
    return this.runtime.problems.errors;
  }
  get logs(): { level: string; text: string }[] {
    return this.runtime.problems.logs;
  }
  get setDataLog(): readonly SetDataEntry[] {
    return this.runtime.setDataLog;
  }
  /** Files run so far, in order, with their bytes. */
  get loaded(): readonly { file: string; bytes: number }[] {
    return this.runtime.realm.loaded;
  }

  /** `setData` calls and bytes of the visible page since it was opened. */
  setDataCost(): { calls: number; bytes: number } {
    const { setData } = this.page;
    return { calls: setData.length, bytes: setData.reduce((sum, entry) => sum + entry.bytes, 0) };
  }

  /** Elements of the visible page, components' insides included. WeChat advises fewer than 1 000. */
  nodeCount(): number {
    return elements(this.tree).length - 1;
  }

  /** Calls of one `wx` function, by its name as in `wx.`, oldest first. */
  calls(name: string): RecordedCall[] {
    return this.runtime.maker.calls.filter((call) => call.name === name);
  }

  /** Texts of the toasts shown so far. */
  get toasts(): string[] {
    return this.calls('showToast').map(({ options }) => String(options.title ?? ''));
  }

  dump(): string {
    return dump(this.tree);
  }

  private readonly report = (error: unknown) => this.runtime.problems.report(error);

  private find(target: Target): ViewNode {
    return typeof target === 'object' ? target : this.get(target);
  }

  private heard(count: number, node: ViewNode, type: string): void {
    if (count === 0) throw new Error(`nothing listens to ${type} on\n${dump(node)}`);
  }

  private async pageEvent(name: string): Promise<void> {
    const { instance } = this.page;
    if (typeof instance[name] !== 'function') throw new Error(`${this.route} has no ${name}`);
    callMethod(instance, name, instance);
    await this.idle();
  }
}
