import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { callMethod } from './instance';
import type { WeappOptions } from './options';
import { packageSizes } from './packages';
import { Weapp } from './weapp';

const DIST = path.join(import.meta.dirname, 'fixtures/app');
const open: Weapp[] = [];

async function launch(options: WeappOptions = {}, url?: string): Promise<Weapp> {
  const app = new Weapp(DIST, options);
  open.push(app);
  await app.launch(url);
  return app;
}

/** Calls a method of the visible page as its own code would, and waits. */
async function run(app: Weapp, method: string, ...args: unknown[]): Promise<string> {
  callMethod(app.page.instance, method, app.page.instance, ...args);
  await app.idle();
  return app.route === 'pages/a/index' ? app.text('#log').trim() : '';
}

afterEach(() => {
  for (const app of open.splice(0)) app.stop();
});

describe('a launched mini-program', () => {
  it('loads, shows and readies its entry page with the query as written', async () => {
    const app = await launch({}, 'pages/a/index?q=%E7%94%B2');
    expect(app.text('#log').trim()).toBe('load%E7%94%B2 show ready');
    expect(app.errors).toEqual([]);
  });

  it('keeps tab pages alive and hides them; pages above a tab are closed', async () => {
    const app = await launch();
    await app.tab('乙');
    await app.tab('甲');
    expect(app.text('#log').trim()).toBe('load show ready hide show');
    await run(app, 'detail');
    expect(app.routes).toEqual(['pages/a/index', 'sub/page/index']);
    expect(app.query).toEqual({ id: '%E5%90%8C' });
    await app.tab('乙');
    expect(app.routes).toEqual(['pages/b/index']);
    expect(app.text()).toBe('2');
    await app.tab('甲');
    expect(app.text('#log').trim()).toBe('load show ready hide show hide show');
  });

  it('closes everything on reLaunch, tab pages in the background too', async () => {
    const storage = new Map<string, string>();
    const app = await launch({ storage });
    await app.tab('乙');
    await app.navigate('reLaunch', '/pages/b/index');
    expect(app.text()).toBe('1');
    expect([...storage]).toEqual([
      ['left', '"a"'],
      ['widget', '"gone"'],
    ]);
  });

  it('refuses routes as WeChat does', async () => {
    const app = await launch();
    expect(await run(app, 'goto', '/pages/b/index')).toContain(
      'navigateTo:fail can not navigateTo a tabbar page',
    );
    expect(await run(app, 'goto', '/no/page')).toContain('navigateTo:fail page "no/page" is not found');
    for (let depth = 2; depth <= 10; depth++) await app.navigate('navigateTo', '/sub/page/index');
    await expect(app.navigate('navigateTo', '/sub/page/index')).rejects.toThrow('webview count limit exceed');
  });

  it('lets a subpackage load its own files and main, never another subpackage', async () => {
    const app = await launch();
    await app.navigate('navigateTo', '/sub/page/index');
    expect(app.text()).toBe('分包');
    await expect(app.navigate('navigateTo', '/other/page/index')).rejects.toThrow(
      /sub\/common\.js.* is not defined/,
    );
  });

  it('tells the app when it is left and taken up again', async () => {
    const app = await launch();
    await app.background();
    await app.foreground();
    expect(app.text('#log').trim()).toBe('load show ready hide show');
  });
});

describe('what a user does', () => {
  it('taps: the event rises through bind and stops at catch', async () => {
    const app = await launch();
    await app.tap('#inner');
    expect(app.text('#log')).toContain('inner outer');
    await app.tapText('拦住');
    expect(app.text('#log').trim()).toMatch(/inner outer inner$/);
    await expect(app.tap('#log')).rejects.toThrow('nothing listens to tap');
    expect(() => app.byText('藏着')).toThrow('no text');
  });

  it('types, chooses and submits; a disabled control refuses', async () => {
    const app = await launch();
    await app.input('#name', '社区志愿服务');
    expect(app.get('#name').value).toBe('社区志愿服');
    await app.change('#kind', 1);
    expect(app.text('#kind')).toBe('1');
    await app.tap('#send');
    expect(app.text('#log')).toContain('{"place":"原处"}');
    await expect(app.change('#off', true)).rejects.toThrow('disabled');
  });

  it('pulls down and reaches the bottom', async () => {
    const app = await launch();
    await app.pullDown();
    expect(app.text('#log')).toContain('pulled');
    await app.reachBottom();
    await app.reachBottom();
    expect(app.all('.row').map((row) => app.text((node) => node === row))).toEqual(['1. 行', '2. 行']);
    await app.tab('乙');
    await expect(app.pullDown()).rejects.toThrow('enablePullDownRefresh');
    await expect(app.reachBottom()).rejects.toThrow('no onReachBottom');
  });

  it('answers a scan, or cancels it', async () => {
    const answers: WeappOptions['answers'] = {};
    const app = await launch({ answers });
    expect(await run(app, 'ask')).toContain('scanCode:fail cancel');
    answers.scanCode = () => ({ result: 'code-7' });
    expect(await run(app, 'ask')).toContain('code-7');
  });
});

describe('components', () => {
  it('keep their own data while the page redraws, and take new properties', async () => {
    const app = await launch();
    await app.tap('.widget');
    await app.input('#name', '甲');
    expect(app.text('.widget')).toBe('甲:11');
  });
});

describe('the phone', () => {
  it('has no window, no Node and no code from strings', async () => {
    const app = await launch();
    expect(await run(app, 'peek')).toContain('undefined,undefined,function,undefined,undefined');
    expect(() => callMethod(app.page.instance, 'evil', app.page.instance)).toThrow(
      /Code generation from strings/,
    );
  });

  it('shows the clock it is given', async () => {
    const app = await launch({ now: () => Date.UTC(2026, 0, 31) });
    expect(await run(app, 'clock')).toContain(`2026-01-31T00:00:00.000Z${Date.UTC(2026, 0, 31)}`);
  });

  it('carries calls as JSON, and may lose them on either way', async () => {
    const received: unknown[] = [];
    let lose: 'request' | 'answer' | undefined;
    const app = await launch({
      callFunction: async (name, data) => {
        received.push([name, data]);
        return { got: received.length };
      },
      beforeCall: () => {
        if (lose === 'request') throw new Error('dropped');
      },
      afterCall: () => {
        if (lose === 'answer') throw new Error('lost');
      },
    });
    expect(await run(app, 'callCloud')).toContain('{"got":1}');
    expect(received).toStrictEqual([['api', { n: 1 }]]);
    lose = 'request';
    expect(await run(app, 'callCloud')).toContain('request:fail dropped');
    expect(received).toHaveLength(1);
    lose = 'answer';
    expect(await run(app, 'callCloud')).toContain('request:fail lost');
    expect(received).toHaveLength(2);
    lose = undefined;
    await run(app, 'listen');
    await app.setOnline(false);
    expect(app.text('#log')).toContain('netfalse');
    expect(await run(app, 'callCloud')).toContain('request:fail no network');
    expect(received).toHaveLength(2);
  });

  it('waits for short timers only', async () => {
    const app = await launch();
    expect(await run(app, 'later')).toMatch(/soon$/);
    await app.until(() => app.text('#log').trim().endsWith('late'));
  });

  it('collects what goes wrong', async () => {
    const app = await launch();
    app.get('#inner').events.tap = { kind: 'bind', handler: 'breakIt' };
    await app.tap('#inner');
    expect(app.errors).toHaveLength(1);
    expect(app.errors[0]).toContain('broken on purpose');
  });
});

describe('accounting', () => {
  it('counts setData by page since it was opened, and nodes as drawn', async () => {
    const app = await launch();
    const bytes = (log: string) => Buffer.byteLength(JSON.stringify({ log }));
    const cost =
      bytes('load ') + bytes('load show ') + bytes('load show ready ') + Buffer.byteLength('{"count":10}');
    expect(app.setDataCost()).toEqual({ calls: 4, bytes: cost });
    const drawn = app.nodeCount();
    await app.reachBottom();
    expect(app.nodeCount()).toBe(drawn + 1);
    await app.tab('乙');
    expect(app.setDataCost()).toEqual({ calls: 1, bytes: Buffer.byteLength('{"shown":1}') });
  });

  it('weighs each package', () => {
    const sizes = packageSizes(DIST);
    expect(Object.keys(sizes.subs)).toEqual(['sub/', 'other/']);
    expect(sizes.total).toBe(sizes.main + (sizes.subs['sub/'] ?? 0) + (sizes.subs['other/'] ?? 0));
    expect(sizes.subs['sub/']).toBeGreaterThan(sizes.subs['other/'] ?? 0);
  });
});
