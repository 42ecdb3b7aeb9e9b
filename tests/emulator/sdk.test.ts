import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './scratch';

/** The language of the SDK's users, run by the unmodified SDK inside a function. */
describe('through the SDK', () => {
  let bench: Bench;
  let n = 0;

  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  /** Runs code with `c`, a fresh collection that holds the documents given. */
  const on = <T = unknown>(documents: object[], code: string): Promise<T> => {
    n += 1;
    bench.emulator.importDocuments(`c${n}`, documents);
    return bench.run<T>(`const c = db.collection('c${n}'); ${code}`);
  };

  it('documents go in and come out as they were', async () => {
    const read = await on<Record<string, unknown>>(
      [],
      `const { _id } = await c.add({ data: { n: 1.5, big: 9007199254740991, s: '人😀', no: null, yes: true,
         at: new Date(1e12), list: [1, [2], { x: 3 }], deep: { er: { est: 'x' } }, gone: undefined } });
       const { data } = await c.doc(_id).get();
       return { ...data, isDate: data.at instanceof Date, idLength: _id.length };`,
    );
    expect(read).toEqual({
      _id: read._id,
      n: 1.5,
      big: Number.MAX_SAFE_INTEGER,
      s: '人😀',
      no: null,
      yes: true,
      at: new Date(1e12).toJSON(),
      list: [1, [2], { x: 3 }],
      deep: { er: { est: 'x' } },
      isDate: true,
      idLength: 32,
    });
  });

  it('the server date is the server’s now, moved by its offset', async () => {
    const before = Date.now();
    const [now, later] = await on<[number, number]>(
      [],
      `await c.add({ data: { _id: 1, now: db.serverDate(), later: db.serverDate({ offset: 3600000 }) } });
       const { data } = await c.doc(1).get(); return [data.now.getTime(), data.later.getTime()];`,
    );
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
    expect(later - now).toBe(3_600_000);
  });

  it.each<[string, object, string, object]>([
    ['set by path', { a: { x: 1, y: 2 } }, `{ a: { y: 3 } }`, { a: { x: 1, y: 3 } }],
    ['set whole', { a: { x: 1 } }, `{ a: _.set({ y: 3 }) }`, { a: { y: 3 } }],
    ['set through an array', { a: [{ x: 1 }, { x: 2 }] }, `{ 'a.1.x': 5 }`, { a: [{ x: 1 }, { x: 5 }] }],
    [
      'inc, also from nothing',
      { a: 1 },
      `{ a: _.inc(2), b: _.inc(-1), 'c.d': _.inc(4) }`,
      { a: 3, b: -1, c: { d: 4 } },
    ],
    ['mul, also from nothing', { a: 3 }, `{ a: _.mul(2), b: _.mul(2) }`, { a: 6, b: 0 }],
    ['min and max', { a: 5, b: 5 }, `{ a: _.min(3), b: _.max(3), c: _.max(1) }`, { a: 3, b: 5, c: 1 }],
    ['remove', { a: 1, b: { c: 2, d: 3 } }, `{ a: _.remove(), b: { c: _.remove() } }`, { b: { d: 3 } }],
    ['remove from an array leaves null', { a: [1, 2] }, `{ 'a.0': _.remove() }`, { a: [null, 2] }],
    ['rename', { a: 1, b: { c: 2 } }, `{ a: _.rename('b.d') }`, { b: { c: 2, d: 1 } }],
    ['push', { a: [1] }, `{ a: _.push(2, 3), b: _.push(['x']) }`, { a: [1, 2, 3], b: ['x'] }],
    ['push with modifiers', { a: [5, 1] }, `{ a: _.push({ each: [3], sort: 1, slice: 2 }) }`, { a: [1, 3] }],
    [
      'pop, shift, unshift',
      { a: [1, 2], b: [1, 2], c: [2] },
      `{ a: _.pop(), b: _.shift(), c: _.unshift([0, 1]) }`,
      { a: [1], b: [2], c: [0, 1, 2] },
    ],
    [
      'pull by value and by fields',
      { a: [1, 2, 1], b: [{ x: 1, y: 1 }, { x: 2 }] },
      `{ a: _.pull(1), b: _.pull({ x: 1 }) }`,
      { a: [2], b: [{ x: 2 }] },
    ],
    ['pullAll', { a: [1, 2, 3, 2] }, `{ a: _.pullAll([2, 3]) }`, { a: [1] }],
    [
      'addToSet',
      { a: [1] },
      `{ a: _.addToSet(1), b: _.addToSet({ $each: [1, 1, 2] }) }`,
      { a: [1], b: [1, 2] },
    ],
  ])('update: %s', async (_name, before, data, after) => {
    const result = await on(
      [{ _id: 'd', ...before }],
      `await c.doc('d').update({ data: ${data} }); const { _id, ...rest } = (await c.doc('d').get()).data; return rest;`,
    );
    expect(result).toEqual(after);
  });

  it.each([
    ['a number operator on a string', `c.doc('d').update({ data: { s: _.inc(1) } })`, 'non-numeric'],
    ['a field inside null', `c.doc('d').update({ data: { no: { x: 1 } } })`, "Cannot create field 'x'"],
    ['a push on a scalar', `c.doc('d').update({ data: { s: _.push(1) } })`, 'non-array'],
    ['an unknown operator', `c.where({ s: { $near: 1 } }).get()`, 'unknown query operator $near'],
    ['code in a query', `c.where({ $where: 'true' }).get()`, '$where'],
  ])('refuses %s', async (_name, call, message) => {
    const error = await on<{ errMsg: string }>(
      [{ _id: 'd', s: 'text', no: null }],
      `return ${call}.then(() => ({ errMsg: 'NOT REFUSED' }), (e) => ({ errMsg: String(e.errMsg ?? e.message) }));`,
    );
    expect(error.errMsg).not.toBe('NOT REFUSED');
    expect(error.errMsg).toContain(message);
  });

  it('update counts what changed; set replaces or makes', async () => {
    const result = await on(
      [
        { _id: 1, g: 'x', n: 1 },
        { _id: 2, g: 'x', n: 2 },
        { _id: 3, g: 'y', n: 1 },
      ],
      `const many = await c.where({ g: 'x' }).update({ data: { n: 2 } });
       const none = await c.doc('nobody').update({ data: { n: 2 } });
       const made = await c.doc('new').set({ data: { n: 9 } });
       const replaced = await c.doc(3).set({ data: { only: true } });
       const removed = await c.where({ g: 'x' }).remove();
       return [many.stats, none.stats, made._id, replaced.stats, removed.stats, (await c.get()).data];`,
    );
    expect(result).toEqual([
      { updated: 1 },
      { updated: 0 },
      'new',
      { updated: 1, created: 0 },
      { removed: 2 },
      [
        { _id: 3, only: true },
        { _id: 'new', n: 9 },
      ],
    ]);
  });

  it.each<[string, string, number[]]>([
    ['comparison', `{ n: _.gt(1).and(_.lte(3)) }`, [2, 3]],
    ['in and nin', `{ n: _.in([1, 4]) }`, [1, 4]],
    ['not in a list', `{ n: _.nin([1, 4]) }`, [2, 3]],
    ['or', `_.or([{ n: 1 }, { s: 'd' }])`, [1, 4]],
    ['or within a field', `{ n: _.or(_.lt(2), _.gt(3)) }`, [1, 4]],
    ['not', `{ n: _.not(_.gt(2)) }`, [1, 2]],
    ['nor', `_.nor([{ n: 1 }, { n: 2 }])`, [3, 4]],
    ['exists', `{ extra: _.exists(true) }`, [2]],
    ['null means missing too', `{ extra: null }`, [1, 3, 4]],
    ['a regular expression', `{ s: db.RegExp({ regexp: '^[AB]$', options: 'i' }) }`, [1, 2]],
    ['a JavaScript regular expression', `{ s: /c|d/ }`, [3, 4]],
    ['a nested field', `{ o: { k: 2 } }`, [2]],
    ['an element of an array', `{ list: 3 }`, [3]],
    ['all elements', `{ list: _.all([1, 2]) }`, [1]],
    ['the size', `{ list: _.size(2) }`, [1, 2]],
    ['elemMatch', `{ items: _.elemMatch({ q: _.gt(1), r: 'x' }) }`, [4]],
    ['mod', `{ n: _.mod(2, 0) }`, [2, 4]],
    ['an expression', `_.expr($.gt(['$n', '$limit']))`, [3]],
    ['a date range', `{ at: _.gte(new Date(2000)).and(_.lt(new Date(4000))) }`, [2, 3]],
  ])('query: %s', async (_name, query, expected) => {
    const documents = [
      { _id: 1, n: 1, s: 'a', o: { k: 1 }, list: [1, 2], limit: 9, at: new Date(1000) },
      { _id: 2, n: 2, s: 'b', o: { k: 2 }, list: [2, 4], extra: 1, limit: 9, at: new Date(2000) },
      {
        _id: 3,
        n: 3,
        s: 'c',
        list: [3],
        limit: 2,
        at: new Date(3000),
        items: [
          { q: 2, r: 'y' },
          { q: 1, r: 'x' },
        ],
      },
      { _id: 4, n: 4, s: 'd', list: [], limit: 9, at: new Date(4000), items: [{ q: 2, r: 'x' }] },
    ];
    const ids = await on(documents, `return (await c.where(${query}).get()).data.map((d) => d._id)`);
    expect(ids).toEqual(expected);
  });

  it('orders values of all types as MongoDB does, skips, limits and picks fields', async () => {
    const values = [true, 'b', null, 2, new Date(1), 'B', -1, false, [], { x: 1 }, 'ａ', '😀'];
    const result = await on<{ v: unknown }[]>(
      values.map((v, i) => ({ _id: i, v, w: 1 })),
      `return (await c.orderBy('v', 'asc').field({ v: true, _id: false }).get()).data`,
    );
    expect(result.map(({ v }) => v).slice(2)).toEqual([
      -1,
      2,
      'B',
      'b',
      'ａ',
      '😀',
      { x: 1 },
      false,
      true,
      new Date(1).toJSON(),
    ]);
    const page = await on(
      [1, 2, 3, 4, 5].map((v) => ({ _id: v, v, w: -v })),
      `
      return [(await c.orderBy('w', 'asc').skip(1).limit(2).get()).data.map((d) => d._id), (await c.where({ v: _.gt(2) }).count()).total]`,
    );
    expect(page).toEqual([[4, 3], 3]);
  });

  it('aggregates: match, group, sort, project, unwind, bucket, lookup', async () => {
    const documents = [
      { _id: 1, dept: 'a', minutes: 60, tags: ['x', 'y'] },
      { _id: 2, dept: 'b', minutes: 30, tags: ['x'] },
      { _id: 3, dept: 'a', minutes: 90, tags: [] },
    ];
    expect(
      await on(
        documents,
        `return (await c.aggregate().match({ minutes: _.gte(30) })
        .group({ _id: '$dept', total: $.sum('$minutes'), most: $.max('$minutes'), n: $.sum(1) })
        .sort({ total: -1 }).project({ _id: 0, dept: '$_id', total: 1, hours: $.divide(['$total', 60]), n: 1 }).end()).list`,
      ),
    ).toEqual([
      { dept: 'a', total: 150, hours: 2.5, n: 2 },
      { dept: 'b', total: 30, hours: 0.5, n: 1 },
    ]);
    expect(
      await on(documents, `return (await c.aggregate().unwind('$tags').sortByCount('$tags').end()).list`),
    ).toEqual([
      { _id: 'x', count: 2 },
      { _id: 'y', count: 1 },
    ]);
    // A value on a boundary belongs to the bucket it begins.
    expect(
      await on(
        documents,
        `return (await c.aggregate().bucket({ groupBy: '$minutes', boundaries: [0, 60, 90], default: 'more',
        output: { n: $.sum(1), ids: $.push('$_id') } }).end()).list`,
      ),
    ).toEqual([
      { _id: 0, n: 1, ids: [2] },
      { _id: 60, n: 1, ids: [1] },
      { _id: 'more', n: 1, ids: [3] },
    ]);
    const name = `departments${n}`;
    bench.emulator.importDocuments(name, [
      { _id: 'a', name: 'A', rank: 1 },
      { _id: 'b', name: 'B', rank: 2 },
    ]);
    expect(
      await on(
        documents,
        `return (await c.aggregate().match({ dept: 'b' }).lookup({ from: '${name}', localField: 'dept', foreignField: '_id', as: 'd' })
        .replaceRoot({ newRoot: $.mergeObjects([$.arrayElemAt(['$d', 0]), '$$ROOT']) }).project({ name: 1 }).end()).list`,
      ),
    ).toEqual([{ _id: 2, name: 'B' }]);
    expect(
      await on(
        documents,
        `return (await c.aggregate().sort({ _id: 1 }).limit(2).lookup({ from: '${name}', let: { dept: '$dept', least: 1 },
        pipeline: $.pipeline().match(_.expr($.and([$.eq(['$_id', '$$dept']), $.gt(['$rank', '$$least'])]))).project({ _id: 0, name: 1 }).done(), as: 'd' }).end()).list.map((x) => x.d)`,
      ),
    ).toEqual([[], [{ name: 'B' }]]);
  });

  it('a missing collection, a taken id and a missing document are refused with CloudBase’s codes', async () => {
    const errors = await on(
      [{ _id: 'd' }],
      `
      const code = (promise) => promise.then(() => 0, (e) => e.errCode);
      return [await code(db.collection('nowhere').get()), await code(c.add({ data: { _id: 'd' } })), await code(c.doc('none').get()),
        await code(db.createCollection('made')), await code(db.createCollection('made')), await code(db.collection('made').get())];`,
    );
    // Of a failed createCollection the SDK keeps the message and loses the code.
    expect(errors).toEqual([-502005, -502001, -1, 0, -1, 0]);
  });

  it('files go up, come down and go', async () => {
    const result = await bench.run(`
      const cloudPath = '证明/一 份%.txt';
      const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from([0, 255, 10]) });
      const down = await cloud.downloadFile({ fileID });
      const urls = await cloud.getTempFileURL({ fileList: [fileID, 'cloud://emulator.656d-emulator/none'] });
      const gone = await cloud.deleteFile({ fileList: [fileID] });
      const after = await cloud.downloadFile({ fileID }).then(() => 'still there', () => 'gone');
      return [[...down.fileContent], urls.fileList.map((f) => f.status), gone.fileList.map((f) => f.status), after];`);
    expect(result).toEqual([[0, 255, 10], [0, -503003], [0], 'gone']);
  });

  it('open APIs check text, draw a code and keep messages', async () => {
    const [fine, risky, code] = await bench.run<
      [{ result: object }, { result: object }, { type: string; base64: string }]
    >(`
      const check = (content) => cloud.openapi.security.msgSecCheck({ openid: 'o', scene: 2, version: 2, content });
      const image = await cloud.openapi.wxacode.getUnlimited({ scene: 'a=1', page: 'pages/x/index' });
      await cloud.openapi.subscribeMessage.send({ touser: 'o', templateId: 'T', page: 'p', data: { thing1: { value: '好' } } });
      return [await check('你好'), await check('含违规测试词的话'), { type: image.contentType, base64: image.buffer.toString('base64') }];`);
    expect([fine.result, risky.result]).toEqual([
      { suggest: 'pass', label: 100 },
      { suggest: 'risky', label: 20001 },
    ]);
    expect(code.type).toBe('image/png');
    const png = Buffer.from(code.base64, 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(inflateSync(png.subarray(png.indexOf('IDAT') + 4)).length).toBeGreaterThan(1000);
    expect(bench.emulator.outbox().at(-1)).toMatchObject({
      api: 'subscribeMessage.send',
      parameters: { touser: 'o', template_id: 'T', data: { thing1: { value: '好' } } },
    });
    const refused = await bench.run(`
      return [await cloud.openapi.subscribeMessage.send({ touser: 'o' }).catch((e) => e.errCode),
        await cloud.openapi.wxacode.getUnlimited({ scene: 'x'.repeat(33) }).catch((e) => e.errCode),
        await cloud.openapi.no.suchApi({}).catch((e) => e.errCode)];`);
    expect(refused).toEqual([40037, 40169, 40066]);
  });
});
