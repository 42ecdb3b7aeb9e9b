/** Said outright, so that a build made with another NODE_ENV weighs the same as a released one. */
export const jsMinimizer = 'terser' as const;
export const cssMinimizer = 'csso' as const;

export const terser = {
  enable: true,
  config: {
    compress: { drop_debugger: true, passes: 2 },
    output: { comments: false, ascii_only: false },
  },
};

export const csso = { enable: true, config: { restructure: false } };
