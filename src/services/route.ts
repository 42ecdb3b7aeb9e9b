import Taro, { useRouter } from '@tarojs/taro';
import { logger } from './logger';

type Params = Record<string, string | number | undefined>;

/** Pages of the app, without `pages/` and `/index`. */
export type TabPage = 'home' | 'activities' | 'records' | 'me';
export type SubPage =
  | `membership/${'bind' | 'profile' | 'feedback' | 'people' | 'member-edit' | 'import' | 'organisation' | 'settings' | 'feedback-list'}`
  | `membership/${'transfer' | 'transfer-new' | 'transfers' | 'reconcile'}`
  | `activity/${'detail' | 'edit' | 'code' | 'participants' | 'unsummarised'}`
  | `record/${'edit' | 'detail' | 'queue'}`
  | `points/${'entries' | 'ranking' | 'periods' | 'published' | 'appeal' | 'appeals' | 'appeal-queue'}`
  | `points/${'rules' | 'result' | 'rule-sets' | 'rule-edit' | 'items' | 'item-edit'}`
  | `service/${'profile' | 'register' | 'stars' | 'published' | 'corrections' | 'records' | 'record' | 'verify'}`
  | `service/${'correction-queue' | 'star-queue' | 'register-book' | 'settings'}`
  | `redemption/${'catalogue' | 'vouchers' | 'desk' | 'items' | 'item-edit'}`
  | `campaign/${'progress' | 'readiness' | 'tree' | 'department'}`
  | `campaign/${'setup' | 'plan' | 'group' | 'standard' | 'indicator' | 'indicator-edit'}`
  | `campaign/${'sheet' | 'partners' | 'partner' | 'rollup' | 'past'}`
  | `ledger/${'home' | 'list' | 'detail' | 'edit' | 'venue' | 'articles'}`
  | `brand/${'list' | 'show' | 'edit' | 'publish' | 'visit'}`
  | `evidence/${'archive' | 'list' | 'add' | 'detail'}`
  | `task/${'mine' | 'list' | 'detail' | 'edit' | 'owners'}`
  | `pledge/${'mine' | 'list' | 'show'}`
  | `selfcheck/${'rounds' | 'round' | 'judge' | 'result' | 'findings' | 'finding' | 'finding-edit'}`
  | `appraisal/${'list' | 'detail' | 'department' | 'formula'}`
  | 'notice/outbox';

function urlOf(page: SubPage, params: Params): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `/pages/${page}/index${query ? `?${query}` : ''}`;
}

/** Pages that show a year of a campaign. */
const OF_A_YEAR: ReadonlySet<SubPage> = new Set<SubPage>([
  'campaign/readiness',
  'campaign/tree',
  'campaign/department',
  'campaign/progress',
  'campaign/plan',
  'campaign/standard',
  'campaign/indicator',
  'evidence/archive',
  'evidence/list',
  'evidence/detail',
  'task/list',
  'task/detail',
  'selfcheck/rounds',
  'selfcheck/round',
  'selfcheck/judge',
  'selfcheck/result',
  'selfcheck/findings',
  'selfcheck/finding',
  'appraisal/list',
]);

/** Whoever reads an earlier year goes on in it, from page to page. */
function yearGoingAlong(page: SubPage): Params {
  const { router } = Taro.getCurrentInstance();
  const from = router?.path ?? '';
  if (!OF_A_YEAR.has(page) || ![...OF_A_YEAR].some((each) => from.includes(`pages/${each}/`))) return {};
  const { campaignId, year } = router?.params ?? {};
  return { campaignId: campaignId || undefined, year: year || undefined };
}

/** As many pages as WeChat keeps one above the other. */
const MOST_PAGES = 10;

/** A way that told neither that it ended nor that it failed blocks no other one for longer than this. */
const LONGEST_WAY_MS = 1000;

let goingSinceMs = 0;

/** One way at a time: a second tap before the page is there would open it twice, or go back two pages. */
function go(way: () => Promise<unknown>): void {
  if (Date.now() - goingSinceMs < LONGEST_WAY_MS) return;
  goingSinceMs = Date.now();
  way()
    .catch((cause: unknown) => {
      logger.warn('page not opened', { cause: JSON.stringify(cause) });
    })
    .finally(() => {
      goingSinceMs = 0;
    });
}

/** Opens a page above the current one; in place of it where no further one fits above. */
export function openPage(page: SubPage, params: Params = {}): void {
  const url = urlOf(page, { ...yearGoingAlong(page), ...params });
  go(() =>
    Taro.getCurrentPages().length < MOST_PAGES ? Taro.navigateTo({ url }) : Taro.redirectTo({ url }),
  );
}

/** Opens a page in place of the current one. */
export function replacePage(page: SubPage, params: Params = {}): void {
  go(() => Taro.redirectTo({ url: urlOf(page, params) }));
}

export function openTab(page: TabPage): void {
  go(() => Taro.switchTab({ url: `/pages/${page}/index` }));
}

/** Back to the page below; to the first page where there is none, e.g. after a shared link. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) go(() => Taro.navigateBack());
  else openTab('home');
}

/**
 * The page's parameters, decoded. WeChat hands them over encoded; the browser's router decodes them when the app opens
 * a page, but not when the page is opened by its address or reloaded. Decoding twice does
 * no harm: what is handed over never holds a percent sign before two hexadecimal digits.
 */
export function useParams(): Readonly<Record<string, string | undefined>> {
  const { params } = useRouter();
  const decoded: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) decoded[name] = decode(value);
  }
  return decoded;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
