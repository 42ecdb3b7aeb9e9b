import { expect, it } from 'vitest';
import { widelyShared } from '../../config/taro/widely-shared';

/** Whether a module that lies in these chunks goes to the main package. */
const goesToMain = (...names: readonly string[]) =>
  widelyShared.test({}, { chunkGraph: { getModuleChunksIterable: () => names.map((name) => ({ name })) } });
const pages = (...packages: readonly string[]) => packages.map((name) => `pages/${name}/list/index`);

it('one copy in the main package replaces four in subpackages, not three, and not four in one of them', () => {
  expect(goesToMain(...pages('points', 'task', 'brand', 'ledger'))).toBe(true);
  expect(goesToMain(...pages('points', 'task', 'brand'), 'pages/points/rules/index')).toBe(false);
  expect(
    goesToMain('pages/task/a/index', 'pages/task/b/index', 'pages/task/c/index', 'pages/task/d/index'),
  ).toBe(false);
});

it('what the main package uses itself stays where Taro puts it', () => {
  const four = pages('points', 'task', 'brand', 'ledger');
  expect(goesToMain(...four, 'app')).toBe(false);
  expect(goesToMain(...four, 'pages/home/index')).toBe(false);
});
