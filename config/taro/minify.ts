/**
 * What the mini-program weighs is limited, so it is made small by the most thorough minifier, which takes minutes. The
 * browser's pages are for trying out and for development, where waiting is what costs.
 */
export const jsMinimizer = { weapp: 'terser', h5: 'esbuild' } as const;
export const cssMinimizer = 'csso' as const;

export const terser = {
  enable: true,
  config: {
    compress: { drop_debugger: true, passes: 2 },
    output: { comments: false, ascii_only: false },
  },
};

export const esbuild = { minify: { enable: true, config: { target: 'es2018', legalComments: 'none' } } };

export const csso = { enable: true, config: { restructure: false } };
