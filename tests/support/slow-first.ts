import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute and more, the longest first; begun last, one of them would run alone at the end. */
const SLOW = [
  'e2e/every-page.test.ts',
  'demo/story.test.ts',
  'server/budgets.test.ts',
  'e2e/start-command.test.ts',
  'simulation/simulation.test.ts',
  'weapp/every-page.test.ts',
  'contract/role-matrix.test.ts',
  'reconcile/reconcile-word.test.ts',
  'points/closing.test.ts',
  'contract/hostile-input.test.ts',
  'simulation/campaign-life.test.ts',
  'service/publication.test.ts',
  'redemption/check-redemption.test.ts',
] as const;

const rank = ({ moduleId }: TestSpecification): number => {
  const at = SLOW.findIndex((file) => moduleId.endsWith(file));
  return at === -1 ? SLOW.length : at;
};

/** Slow files first, the others in vitest's own order. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
