import { LeanStats } from './lean-stats';

/** The part of webpack's configuration that is touched here. */
interface Chain {
  plugin(name: string): { use(plugin: typeof LeanStats): unknown };
}

/**
 * Options of the browser build (`taro build --type h5`).
 * Relative public path and hash routes: the page can then be served below any path.
 */
export const h5 = {
  publicPath: './',
  staticDirectory: 'static',
  webpackChain(chain: Chain) {
    chain.plugin('leanStats').use(LeanStats);
  },
  esnextModules: ['@nutui'],
  router: { mode: 'hash' as const },
  output: {
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'js/[name].[contenthash:8].js',
  },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    cssModules: { enable: false },
  },
};
