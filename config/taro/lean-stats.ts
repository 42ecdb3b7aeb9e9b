interface StatsOptions {
  all?: boolean;
  errors?: boolean;
  warnings?: boolean;
}

interface Compilation {
  readonly hooks: {
    readonly statsNormalize: {
      tap(at: { readonly name: string; readonly stage: number }, on: (options: StatsOptions) => void): void;
    };
  };
}

interface Compiler {
  readonly hooks: {
    readonly compilation: { tap(name: string, on: (compilation: Compilation) => void): void };
  };
}

const NAME = 'LeanStats';

/**
 * Taro asks for the statistics of a build without saying of what, which describes every module of it, only to read the
 * errors and warnings: a fifth of the whole time. Who names nothing is given these two alone.
 */
export class LeanStats {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, ({ hooks }) => {
      hooks.statsNormalize.tap({ name: NAME, stage: -1 }, (options) => {
        if (Object.keys(options).length > 0) return;
        Object.assign(options, { all: false, errors: true, warnings: true });
      });
    });
  }
}
