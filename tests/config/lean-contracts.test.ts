import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The part of Babel that is used here; it comes without types. */
const babel: { transformSync(code: string, options: object): { code: string } | null } = createRequire(
  import.meta.url,
)('@babel/core');

const PLUGIN = path.resolve('config/taro/lean-contracts.cjs');

/** What the client's build makes of a file, without the marks of what is pure. */
function lean(code: string, filename = 'src/shared/brand/contract.ts'): string {
  const options = {
    filename: path.resolve(filename),
    babelrc: false,
    configFile: false,
    compact: true,
    plugins: [PLUGIN],
  };
  return babel.transformSync(code, options)?.code ?? '';
}
const bare = (code: string) => code.replaceAll('/*#__PURE__*/', '');

const SPEC = "import { heavy, read, write } from '../contract/action-spec';";

describe('contracts in the client', () => {
  it('keep who may ask, whether it writes and what goes in; sentence and output are left out', () => {
    const code = `${SPEC}
      export const a = { 'x.y': read(ALL, 'Tells it.', input, output), 'x.z': heavy(write(ALL, 'Does it.', i, o)) };`;
    expect(bare(lean(code))).toContain(
      '{\'x.y\':read(ALL,"",input,undefined),\'x.z\':heavy(write(ALL,"",i,undefined))}',
    );
  });

  it('touch neither functions that are only called alike, nor files that are not shared', () => {
    const alike = "import { read } from './file'; export const a = read(1, 'two', 3, 4);";
    expect(bare(lean(alike))).toContain("read(1,'two',3,4)");
    const page = `${SPEC} export const a = read(ALL, 'Tells it.', input, output);`;
    expect(lean(page, 'src/features/brand/a.ts')).toContain("a=read(ALL,'Tells it.',input,output)");
  });

  it('mark values of the module as pure, and nothing that runs later or for what it does', () => {
    const code = lean('const a = v.object({ b: v.string() }); list.push(a); const f = () => list.push(g());');
    expect(code.match(/#__PURE__/g)).toHaveLength(2);
    expect(code).toContain('/*#__PURE__*/v.object({b:/*#__PURE__*/v.string()})');
    expect(code).toContain(';list.push(a);');
    expect(code).toContain('()=>list.push(g())');
  });
});
