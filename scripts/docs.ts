/**
 * `npm run docs`: writes docs/reference.md from the contract. `npm run docs -- --check` only tells whether it is
 * up to date; `--out FILE` names another file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { referencePage } from './docs/reference-page';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    out: { type: 'string', default: path.join('docs', 'reference.md') },
  },
});

const page = referencePage();
if (!values.check) {
  writeFileSync(values.out, page);
} else if (!existsSync(values.out) || readFileSync(values.out, 'utf8') !== page) {
  console.error(`${values.out} is stale: the contract has changed. Run: npm run docs`);
  process.exitCode = 1;
}
