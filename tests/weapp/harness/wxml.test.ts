import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setPath } from './set-path';
import { dump, textOf, type ViewNode } from './view-node';
import { evaluate, scopeOf } from './wxml-expression';
import { parseWxml } from './wxml-parser';
import { renderFile } from './wxml-render';
import { WxmlStore } from './wxml-store';

let dir = '';
let warnings: string[] = [];

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'wxml-'));
  warnings = [];
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function render(
  source: string,
  data: Record<string, unknown> = {},
  files: Record<string, string> = {},
): ViewNode[] {
  for (const [name, text] of Object.entries({ ...files, 'page.wxml': source })) {
    writeFileSync(path.join(dir, name), text);
  }
  const store = new WxmlStore(dir);
  return renderFile(store.load('page'), data, { store, warn: (message) => warnings.push(message) });
}

const shown = (nodes: ViewNode[]) => nodes.map(textOf).join('|');

describe('WXML expressions', () => {
  const value = (text: string, data: object = {}) => evaluate(text, scopeOf(data));

  it.each([
    ['{{a + 1}}', { a: 2 }, 3],
    ['{{a}}', { a: [1] }, [1]],
    ['第{{a}}项', { a: 2 }, '第2项'],
    ['[{{none}}]', {}, '[]'],
    ["{{a ? 'y' : 'n'}}", { a: 0 }, 'n'],
    ["{{a.b.c || 'none'}}", {}, 'none'],
    ["{{a[0].b || 'none'}}", { a: [] }, 'none'],
    ["{{'a.b[c]'}}", {}, 'a.b[c]'],
    ['{{[1.5, ...list][1]}}', { list: [7] }, 7],
    ['{{a.length}}', { a: 'xyz' }, 3],
    ['{{process}}', {}, undefined],
  ])('%s', (text, data, expected) => {
    expect(value(text, data)).toEqual(expected);
  });

  it('reads template data as an object', () => {
    expect(evaluate('{{a, b: {c: 1}, ...rest}}', scopeOf({ a: 1, rest: { d: 2 } }), true)).toEqual({
      a: 1,
      b: { c: 1 },
      d: 2,
    });
  });

  it('names a bad expression', () => {
    expect(() => value('{{a +}}')).toThrow('bad WXML expression {{a +}}');
  });
});

describe('WXML files', () => {
  it('draws loops, conditions and blocks', () => {
    const source = `<block wx:for="{{list}}" wx:for-item="row" wx:for-index="n" wx:key="id">
      <view wx:if="{{row.id > 2}}">{{n}}大</view><view wx:elif="{{row.id === 2}}">二</view><view wx:else>小</view>
    </block>`;
    expect(shown(render(source, { list: [{ id: 1 }, { id: 2 }, { id: 3 }] }))).toBe('小|二|2大');
  });

  it('sees outer names in nested loops', () => {
    const source =
      '<view wx:for="{{a}}" wx:for-item="x"><text wx:for="{{b}}">{{x}}{{item}}{{index}}</text></view>';
    expect(shown(render(source, { a: ['p', 'q'], b: [1, 2] }))).toBe('p10p21|q10q21');
  });

  it('keeps a key by what wx:key names, and warns of one used twice', () => {
    const source = '<view wx:for="{{list}}" wx:key="id">{{item.id}}</view>';
    const [first] = render(source, { list: [{ id: 'a' }, { id: 'b' }] });
    const moved = render(source, { list: [{ id: 'b' }, { id: 'a' }] });
    expect(moved[1]?.key).toBe(first?.key);
    expect(warnings).toEqual([]);
    render(source, { list: [{ id: 'a' }, { id: 'a' }] });
    expect(warnings).toHaveLength(1);
  });

  it('gives a template its own data only, finds imports one level deep, includes and scripts', () => {
    const files = {
      'base.wxml':
        '<import src="deep.wxml"/><template name="row"><text>{{t.up(x)}}{{hidden}}</text></template><wxs module="t">module.exports.up = function (s) { return s < "b" ? s + s : s }</wxs>',
      'deep.wxml': '<template name="deep">深</template>',
      'part.wxml': '<text>{{hidden}}</text>',
    };
    const source =
      '<import src="base.wxml"/><template is="row" data="{{x: \'a\'}}"/><template is="deep"/><include src="part.wxml"/>';
    expect(shown(render(source, { hidden: '秘' }, files))).toBe('aa|秘');
    expect(warnings).toEqual(['template not found: deep in page.wxml']);
  });

  it('reads attributes, events and data', () => {
    const [node] = render(
      '<view id="{{i}}" class="a {{b}}" bindtap="on" catch:longpress="{{none}}" data-row-id="{{3}}" hidden/>',
      {
        i: 'x',
        b: 'c',
      },
    );
    expect(node).toMatchObject({
      id: 'x',
      className: 'a c',
      dataset: { rowId: 3 },
      events: { tap: { kind: 'bind', handler: 'on' } },
      attrs: { hidden: true },
    });
    expect(Object.keys(node?.events ?? {})).toEqual(['tap']);
    expect(dump(node as ViewNode)).toBe('<view #x .a.c @tap>');
  });

  it('refuses tags that do not match', () => {
    expect(() => parseWxml('<view><text></view>', 'x.wxml')).toThrow('x.wxml: </view> closes <text>');
    expect(() => parseWxml('<view>', 'x.wxml')).toThrow('x.wxml: <view> is not closed');
    expect(parseWxml('<!-- <b> --><a x="1>2" y/>', 'x').children).toEqual([
      { tag: 'a', attrs: { x: '1>2', y: true }, children: [] },
    ]);
  });

  it('may not import from another subpackage', () => {
    const store = new WxmlStore(dir, ['sub/', 'other/']);
    expect(() => store.load('sub/a.wxml', 'page.wxml')).toThrow('another subpackage');
    expect(() => store.load('sub/a.wxml', 'other/b.wxml')).toThrow('another subpackage');
  });
});

describe('setData paths', () => {
  it('make objects and arrays on the way', () => {
    const data: Record<string, unknown> = { list: [{ name: 'a' }] };
    setPath(data, 'list[1].name', 'b');
    setPath(data, 'root.cn.[0].v', '深');
    setPath(data, 'flat', 1);
    expect(data).toEqual({ list: [{ name: 'a' }, { name: 'b' }], root: { cn: [{ v: '深' }] }, flat: 1 });
  });
});
