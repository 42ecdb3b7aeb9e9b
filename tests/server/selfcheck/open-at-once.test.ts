import { expect, test } from 'vitest';
import { CAMPAIGN } from '../support/campaign';
import { interleaved } from '../support/interleaved';
import { smallUnit } from '../support/small-unit';

/** More requests than either call makes. */
const STEPS = 45;

test('a round asks what the standard says when it is opened, not what it said a moment before', async () => {
  for (let steps = 0; steps < STEPS; steps += 3) {
    const unit = interleaved(smallUnit());
    await unit.must('admin', 'campaign.create', CAMPAIGN);
    const { indicator, chapterRevision } = await unit.must('admin', 'standard.indicator', { key: '1-2' });
    const opening = { who: 'secretary', action: 'selfcheck.open' as const, input: { title: '第一轮自查' } };
    const changing = {
      who: 'admin',
      action: 'standard.saveIndicator' as const,
      input: { key: '1-2', revision: chapterRevision, indicator: { ...indicator, title: '改过的指标' } },
    };
    const { first, second, inOrder } = await unit.meet(opening, changing, steps);
    expect(first.ok && second.ok).toBe(true);
    const lines = unit.cloud.all('round_chapters').flatMap((chapter) => chapter.lines);
    expect([steps, lines.find(({ key }) => key === '1-2')?.title]).toEqual([
      steps,
      inOrder ? indicator.title : '改过的指标',
    ]);
    await unit.close();
  }
});
