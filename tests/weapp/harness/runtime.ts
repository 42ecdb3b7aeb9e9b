import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Busy } from './busy';
import { callMethod, cloneJson, type Definition, type Instance } from './instance';
import type { OpenPage, SetDataEntry } from './open-page';
import type { WeappOptions } from './options';
import { allRoutes, readAppJson, subRoots } from './packages';
import { type NavigationKind, PageStack } from './page-stack';
import { Problems } from './problems';
import { Realm } from './realm';
import { setPath } from './set-path';
import { splitUrl } from './url';
import { ViewLayer } from './view-layer';
import { createNode } from './view-node';
import { ApiMaker, type CallOptions } from './wx/async-api';
import { createWx } from './wx/create-wx';
import { Listeners } from './wx/listeners';
import { Network } from './wx/network';
import { WxmlStore } from './wxml-store';

/** WeChat refuses a single `setData` above this. */
const MAX_SET_DATA_BYTES = 1024 * 1024;

/** The logic layer of one launch: the app's code, its pages, and the bridge to what is drawn. */
export class Runtime {
  readonly app;
  readonly problems: Problems;
  readonly busy: Busy;
  readonly network: Network;
  readonly listeners = new Listeners();
  readonly maker: ApiMaker;
  readonly stack: PageStack;
  readonly realm: Realm;
  /** Every `setData` of the launch, all pages. */
  readonly setDataLog: SetDataEntry[] = [];
  private readonly view: ViewLayer;
  private readonly pageDefinitions = new Map<string, Definition>();
  private readonly componentDefinitions = new Map<string, Definition>();
  private readonly routes: string[];
  private appInstance: Definition = {};
  private launchOptions: object = {};
  private loading = '';
  private nextId = 1;

  constructor(
    readonly dist: string,
    options: WeappOptions,
  ) {
    this.app = readAppJson(dist);
    this.routes = allRoutes(this.app);
    const roots = subRoots(this.app);
    this.problems = new Problems(options.verbose ?? false);
    this.busy = new Busy(options.shortTimerMs ?? 50, this.problems.report);
    this.maker = new ApiMaker(this.busy, this.problems.report);
    this.network = new Network(options);
    this.stack = new PageStack({
      routes: this.routes,
      tabs: (this.app.tabBar?.list ?? []).map((tab) => tab.pagePath),
      create: (route, query) => this.createPage(route, query),
      destroy: (page) => this.destroyPage(page),
    });
    this.view = new ViewLayer({
      dist,
      store: new WxmlStore(dist, roots),
      appComponents: this.app.usingComponents ?? {},
      warn: (message) => this.problems.warnOnce(message),
      defineComponent: (file) => this.define(file, this.componentDefinitions),
      makeInstance: (definition, page, file) => this.makeInstance(definition, page, file),
    });
    const { now } = options;
    this.realm = new Realm({
      dist,
      subRoots: roots,
      globals: this.globals(options),
      now: now && (() => now() + this.busy.elapsedMs),
    });
  }

  launch(url: string | undefined, scene: number): void {
    const { route, query } = splitUrl(url ?? this.app.entryPagePath ?? this.app.pages[0] ?? '');
    this.launchOptions = { path: route, query, scene, referrerInfo: {}, shareTicket: undefined };
    this.realm.require('app.js');
    callMethod(this.appInstance, 'onLaunch', this.appInstance, this.launchOptions);
    this.appVisible(true);
    this.stack.go('reLaunch', route, query);
  }

  /** The app's own `onShow` and `onHide`, and whoever listens through `wx`. */
  appVisible(visible: boolean): void {
    callMethod(this.appInstance, visible ? 'onShow' : 'onHide', this.appInstance, this.launchOptions);
    this.listeners.emit(visible ? 'AppShow' : 'AppHide', this.launchOptions);
  }

  navigate(kind: NavigationKind, options: CallOptions): void {
    if (kind === 'navigateBack') this.stack.back(Number(options.delta ?? 1));
    else {
      const { route, query } = splitUrl(String(options.url), this.stack.pages.at(-1)?.route);
      this.stack.go(kind, route, query);
    }
  }

  render(page: OpenPage): void {
    this.view.render(page);
  }

  private globals(options: WeappOptions): Record<string, unknown> {
    const timer =
      (repeats: boolean) =>
      (callback: unknown, ms?: number, ...args: unknown[]) =>
        this.busy.startTimer(repeats, callback, ms, args);
    const stopTimer = (id: number) => this.busy.stopTimer(id);
    const wx = createWx({
      maker: this.maker,
      network: this.network,
      listeners: this.listeners,
      storage: options.storage ?? new Map(),
      answers: options.answers ?? {},
      system: options.system,
      launchOptions: () => this.launchOptions,
      navigate: (kind, call) => this.navigate(kind, call),
    });
    return {
      wx,
      console: this.problems.console(),
      setTimeout: timer(false),
      setInterval: timer(true),
      clearTimeout: stopTimer,
      clearInterval: stopTimer,
      App: (definition: Definition) => {
        this.appInstance = definition;
      },
      getApp: () => this.appInstance,
      Page: (definition: Definition) => this.pageDefinitions.set(this.loading, definition),
      Component: (definition: Definition) => this.register(definition),
      Behavior: (definition: Definition) => definition,
      getCurrentPages: () => this.stack.pages.map((page) => page.instance),
      __wxConfig: { envVersion: 'develop', ...this.app },
    };
  }

  private register(definition: Definition): void {
    const definitions = this.routes.includes(this.loading) ? this.pageDefinitions : this.componentDefinitions;
    definitions.set(this.loading, definition);
  }

  private define(file: string, definitions: Map<string, Definition>): Definition {
    if (!definitions.has(file)) {
      const outer = this.loading;
      this.loading = file;
      try {
        this.realm.require(file);
      } finally {
        this.loading = outer;
      }
    }
    const definition = definitions.get(file);
    if (!definition) throw new Error(`${file}.js called neither Page() nor Component()`);
    return definition;
  }

  private createPage(route: string, query: Record<string, string>): OpenPage {
    const definition = this.define(route, this.pageDefinitions);
    const json = JSON.parse(readFileSync(path.join(this.dist, `${route}.json`), 'utf8'));
    const empty = { route, query, json, tree: createNode('page', ''), setData: [], closed: false };
    const page: OpenPage = Object.assign(empty, {
      components: new Map(),
      controls: new Map(),
      instance: {} as Instance,
    });
    page.instance = this.makeInstance(definition, page, route);
    page.instance.options = query;
    this.defer(() => {
      if (page.closed) return;
      this.render(page);
      callMethod(page.instance, 'onReady', page.instance);
    });
    callMethod(page.instance, 'onLoad', page.instance, query);
    return page;
  }

  private destroyPage(page: OpenPage): void {
    page.closed = true;
    this.view.unmountAll(page);
  }

  private makeInstance(definition: Definition, page: OpenPage, file: string): Instance {
    const id = this.nextId++;
    const members: Definition = {
      ...definition,
      __wxExparserNodeId__: `p${id}`,
      __wxWebviewId__: id,
      __route__: page.route,
      getPageId: () => `pageId:${id}`,
      getOpenerEventChannel: () => ({ on() {}, once() {}, off() {}, emit() {} }),
      selectComponent: () => null,
      selectAllComponents: () => [],
      getTabBar: () => null,
    };
    const data = cloneJson((definition.data as Instance['data'] | undefined) ?? {});
    const instance: Instance = Object.assign(members, {
      data,
      route: page.route,
      is: file,
      setData: (change: Record<string, unknown>, done?: () => void) =>
        this.setData(page, instance, change, done),
    });
    return instance;
  }

  /** Data crosses to the view as JSON; the view draws, and calls back, on a later turn. */
  private setData(
    page: OpenPage,
    instance: Instance,
    change: Record<string, unknown>,
    done?: () => void,
  ): void {
    const json = JSON.stringify(change, (key, value) => {
      if (typeof value === 'function') this.problems.report(new Error(`setData: function at ${key}`));
      return value;
    });
    const entry = { route: page.route, bytes: Buffer.byteLength(json), paths: Object.keys(change) };
    if (entry.bytes > MAX_SET_DATA_BYTES) this.problems.report(new Error(`setData of ${entry.bytes} bytes`));
    page.setData.push(entry);
    this.setDataLog.push(entry);
    const received: Record<string, unknown> = JSON.parse(json);
    for (const [dataPath, value] of Object.entries(received)) setPath(instance.data, dataPath, value);
    this.defer(() => {
      if (!page.closed) this.render(page);
      done?.call(instance);
    });
  }

  private defer(run: () => void): void {
    this.busy.begin();
    setTimeout(() => {
      try {
        run();
      } catch (error) {
        this.problems.report(error);
      } finally {
        this.busy.end();
      }
    }, 0);
  }
}
