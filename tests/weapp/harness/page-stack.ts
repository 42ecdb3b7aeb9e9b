import { callMethod } from './instance';
import type { OpenPage } from './open-page';

/** The five ways of WeChat to change the page. */
export type NavigationKind = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack';

export interface StackHost {
  routes: readonly string[];
  tabs: readonly string[];
  /** Makes a page and calls its `onLoad`; showing it is the stack's business. */
  create(route: string, query: Record<string, string>): OpenPage;
  destroy(page: OpenPage): void;
}

/** WeChat's own words for a refusal, as the `fail` callback gets them. */
export class NavigationError extends Error {
  constructor(readonly errMsg: string) {
    super(errMsg);
  }
}

const MAX_PAGES = 10;

/** The page stack by WeChat's rules: ten pages at most; tab pages stay alive in the background until `reLaunch`. */
export class PageStack {
  readonly pages: OpenPage[] = [];
  private readonly tabPages = new Map<string, OpenPage>();

  constructor(private readonly host: StackHost) {}

  get top(): OpenPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('no page is open');
    return page;
  }

  /** Tab pages in the background and pages of the stack, each once. */
  alive(): OpenPage[] {
    return [...new Set([...this.tabPages.values(), ...this.pages])];
  }

  go(kind: Exclude<NavigationKind, 'navigateBack'>, route: string, query: Record<string, string>): void {
    this.check(kind, route);
    if (kind === 'switchTab') {
      this.switchTab(route);
      return;
    }
    if (kind === 'navigateTo') this.hideTop();
    else if (kind === 'redirectTo') this.pop();
    else this.clear();
    this.push(route, query);
  }

  back(delta: number): void {
    const count = Math.min(delta, this.pages.length - 1);
    for (let index = 0; index < count; index++) this.pop();
    if (count > 0) callMethod(this.top.instance, 'onShow', this.top.instance);
  }

  clear(): void {
    for (const page of this.alive().reverse()) this.destroy(page);
    this.pages.length = 0;
  }

  private check(kind: NavigationKind, route: string): void {
    const isTab = this.host.tabs.includes(route);
    if (!this.host.routes.includes(route))
      throw new NavigationError(`${kind}:fail page "${route}" is not found`);
    if ((kind === 'navigateTo' || kind === 'redirectTo') && isTab) {
      throw new NavigationError(`${kind}:fail can not ${kind} a tabbar page`);
    }
    if (kind === 'switchTab' && !isTab)
      throw new NavigationError('switchTab:fail can not switch to no-tabBar page');
    if (kind === 'navigateTo' && this.pages.length >= MAX_PAGES) {
      throw new NavigationError('navigateTo:fail webview count limit exceed');
    }
  }

  private push(route: string, query: Record<string, string>): void {
    const page = this.host.create(route, query);
    if (this.host.tabs.includes(route)) this.tabPages.set(route, page);
    this.pages.push(page);
    callMethod(page.instance, 'onShow', page.instance);
  }

  private switchTab(route: string): void {
    const from = this.pages.at(-1);
    if (from?.route === route) return;
    while (this.pages.length > 0 && !this.isTabPage(this.top)) this.pop();
    const under = this.pages.pop();
    // A tab page that lay below others was hidden when they covered it.
    if (under && under === from) callMethod(under.instance, 'onHide', under.instance);
    const kept = this.tabPages.get(route);
    if (kept) {
      this.pages.push(kept);
      callMethod(kept.instance, 'onShow', kept.instance);
    } else this.push(route, {});
  }

  private isTabPage(page: OpenPage): boolean {
    return this.tabPages.get(page.route) === page;
  }

  private hideTop(): void {
    const page = this.pages.at(-1);
    if (page) callMethod(page.instance, 'onHide', page.instance);
  }

  private pop(): void {
    const page = this.pages.pop();
    if (page) this.destroy(page);
  }

  private destroy(page: OpenPage): void {
    if (this.isTabPage(page)) this.tabPages.delete(page.route);
    callMethod(page.instance, 'onUnload', page.instance);
    this.host.destroy(page);
  }
}
