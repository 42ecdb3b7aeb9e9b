import { LeanStats } from './lean-stats';
import { widelyShared } from './widely-shared';

interface SplitChunks {
  readonly cacheGroups: object;
}

/** The part of webpack's configuration that is touched here. */
interface Chain {
  readonly optimization: {
    concatenateModules(on: boolean): unknown;
    get(option: 'splitChunks'): SplitChunks;
    splitChunks(option: SplitChunks): unknown;
  };
  plugin(name: string): { use(plugin: typeof LeanStats): unknown };
}

/** Options of the mini-program build (`taro build --type weapp`). */
export const weapp = {
  optimizeMainPackage: { enable: true },
  // `optimizeMainPackage` takes modules out of their chunks before webpack joins modules: one that the main package
  // uses once is then folded into its user, and a subpackage that needs it too finds it missing at run time.
  webpackChain(chain: Chain) {
    chain.optimization.concatenateModules(false);
    const split = chain.optimization.get('splitChunks');
    const cacheGroups = { ...split.cacheGroups, [widelyShared.name]: widelyShared };
    chain.optimization.splitChunks({ ...split, cacheGroups });
    chain.plugin('leanStats').use(LeanStats);
  },
  // What the main package loads when the app starts: Taro's own chunks, and what many subpackages share.
  commonChunks: ['runtime', 'vendors', 'taro', 'common', widelyShared.name],
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: {
    pxtransform: { enable: true, config: {} },
    cssModules: { enable: false },
  },
};
