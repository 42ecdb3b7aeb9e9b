/** The part of webpack's configuration that is touched here. */
interface Chain {
  readonly optimization: { concatenateModules(on: boolean): unknown };
}

/** Options of the mini-program build (`taro build --type weapp`). */
export const weapp = {
  optimizeMainPackage: { enable: true },
  // `optimizeMainPackage` takes modules out of their chunks before webpack joins modules: one that the main package
  // uses once is then folded into its user, and a subpackage that needs it too finds it missing at run time.
  webpackChain(chain: Chain) {
    chain.optimization.concatenateModules(false);
  },
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: {
    pxtransform: { enable: true, config: {} },
    cssModules: { enable: false },
  },
};
