import path from 'node:path';

/** The project's root: Taro runs its configuration from there. */
const root = process.cwd();

/** Module aliases shared by both builds; the same as `paths` in tsconfig.json. */
export const alias: Record<string, string> = { '@': path.resolve(root, 'src') };

/** What changes every module when it changes; webpack's cache does not find them by itself. */
export const modulesPassThrough = ['babel.config.cjs', 'config/taro/lean-contracts.cjs'].map((file) =>
  path.resolve(root, file),
);

/** NutUI is drawn for a 375 px wide screen, ours for 750. */
export function designWidth(input?: { file?: string } | string | number): number {
  const file = typeof input === 'object' ? input.file : undefined;
  return file?.replace(/\\+/g, '/').includes('@nutui') ? 375 : 750;
}
