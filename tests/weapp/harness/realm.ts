import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { mayReach } from './packages';

interface LoadedModule {
  exports: Record<string, unknown>;
}

type ModuleBody = (require: (name: string) => unknown, module: LoadedModule, exports: unknown) => void;

/** WeChat hides a browser's names from every file it runs, so that code written for a page fails at once. */
const HIDDEN =
  'window,document,frames,self,location,navigator,localStorage,history,Caches,screen,alert,confirm,prompt,XMLHttpRequest,WebSocket';

/** Not on every phone: an app that needs one of these breaks there, so it breaks here. */
const NOT_EVERYWHERE = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

const CLOCK = `(now) => {
  const Native = Date;
  globalThis.Date = class Date extends Native {
    constructor(...args) { if (args.length) super(...args); else super(now()); }
    static now() { return now(); }
  };
}`;

export interface RealmOptions {
  dist: string;
  subRoots: readonly string[];
  globals: Record<string, unknown>;
  /** Milliseconds since 1970 as the phone's clock shows them; the machine's own clock when left out. */
  now?: () => number;
}

/** A JavaScript realm as bare as a phone's logic layer: no Node, no browser, no code from strings. */
export class Realm {
  /** Every file run so far, in order, with its size. */
  readonly loaded: { file: string; bytes: number }[] = [];
  private readonly modules = new Map<string, LoadedModule>();
  private readonly context: vm.Context;

  constructor(private readonly options: RealmOptions) {
    this.context = vm.createContext(
      { ...options.globals },
      { codeGeneration: { strings: false, wasm: false } },
    );
    for (const name of NOT_EVERYWHERE) vm.runInContext(`delete globalThis.${name}`, this.context);
    if (options.now) vm.runInContext(CLOCK, this.context)(options.now);
  }

  /** Runs a file once and gives its exports. Throws when `from` lies in another subpackage than the file. */
  require(name: string, from?: string): unknown {
    const plain = path.posix.normalize(name);
    const file = plain.endsWith('.js') ? plain : `${plain}.js`;
    if (from !== undefined && !mayReach(from, file, this.options.subRoots)) {
      throw new Error(`module '${file}' is not defined, required by ${from} of another package`);
    }
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module: LoadedModule = { exports: {} };
    this.modules.set(file, module);
    const require = (reference: string) =>
      this.require(path.posix.join(path.posix.dirname(file), reference), file);
    this.compile(file).call(module.exports, require, module, module.exports);
    return module.exports;
  }

  private compile(file: string): ModuleBody {
    const full = path.join(this.options.dist, file);
    const code = readFileSync(full, 'utf8');
    this.loaded.push({ file, bytes: Buffer.byteLength(code) });
    const wrapped = `(function(require,module,exports,${HIDDEN}){${code}\n})`;
    return vm.runInContext(wrapped, this.context, { filename: full });
  }
}
