import { afterEach, beforeEach, expect, test } from 'vitest';
import { entryInput } from '../ledger/ledger-support';
import { entry } from '../record/entry';
import { CAMPAIGN } from '../support/campaign';
import { type Interleaved, interleaved } from '../support/interleaved';
import { smallUnit } from '../support/small-unit';
import { taskInput } from '../task/task-support';
import { linkInput } from './evidence-support';

/** More requests than either call makes. */
const STEPS = 40;
const STEP_BY_STEP = 60_000;

let unit: Interleaved;
beforeEach(async () => {
  unit = interleaved(smallUnit());
  await unit.must('admin', 'campaign.create', CAMPAIGN);
});
afterEach(() => unit.close());

const living = () => unit.cloud.all('evidence').filter(({ withdrawn }) => !withdrawn);

const adding = (kind: 'record' | 'ledger', sourceId: string) => ({
  who: 'secretary',
  action: 'evidence.add' as const,
  input: { source: { kind, sourceId }, archiveClass: 'activities', keys: ['1-3'], taskId: null },
});

test(
  'a record that is voided while it is attached proves nothing',
  async () => {
    for (let steps = 0; steps < STEPS; steps += 1) {
      const { recordId } = await unit.must(
        'member',
        'record.submit',
        entry({ title: `整治${steps}`, durationMinutes: 1 }),
      );
      const item = { recordId, revision: 1 };
      await unit.must('secretary', 'record.review', { items: [item], decision: 'approve', reason: '' });
      const voiding = {
        who: 'secretary2',
        action: 'record.void' as const,
        input: { recordId, reason: '不属实' },
      };
      const { second } = await unit.meet(adding('record', recordId), voiding, steps);
      expect(second.ok).toBe(true);
      expect([steps, living()]).toEqual([steps, []]);
    }
  },
  STEP_BY_STEP,
);

test(
  'an entry that is withdrawn while it is attached proves nothing',
  async () => {
    const { entryId: partner } = await unit.must('secretary', 'ledger.save', entryInput('partner'));
    for (let steps = 0; steps < STEPS; steps += 1) {
      const { entryId, revision } = await unit.must(
        'secretary',
        'ledger.save',
        entryInput('jointWork', { partner }),
      );
      const withdrawing = {
        who: 'secretary2',
        action: 'ledger.withdraw' as const,
        input: { entryId, revision, reason: '重复登记' },
      };
      const { second } = await unit.meet(adding('ledger', entryId), withdrawing, steps);
      expect(second.ok).toBe(true);
      expect([steps, living()]).toEqual([steps, []]);
    }
  },
  STEP_BY_STEP,
);

test(
  'a task is not reported by a piece alone that is withdrawn at that instant',
  async () => {
    for (let steps = 0; steps < STEPS; steps += 1) {
      const { taskIds } = await unit.must('secretary', 'task.create', taskInput());
      const [taskId = ''] = taskIds;
      const link = linkInput(`https://a.example.cn/${steps}`, { taskId, keys: ['1-3'] });
      const { evidenceId } = await unit.must('member', 'evidence.add', link);
      const reporting = { who: 'member', action: 'task.report' as const, input: { taskId, text: '' } };
      const withdrawing = (who: string) => ({
        who,
        action: 'evidence.withdraw' as const,
        input: { evidenceId, reason: '传错了' },
      });
      const who = steps % 2 === 0 ? 'member' : 'secretary';
      const { first, second, inOrder } = await unit.meet(reporting, withdrawing(who), steps);
      // A secretary may take back what was reported; who reported it may not, and nothing is reported by nothing.
      if (first.ok && second.ok) expect([steps, who, inOrder]).toEqual([steps, 'secretary', true]);
      else expect([steps, first.ok || second.ok]).toEqual([steps, true]);
    }
  },
  STEP_BY_STEP,
);
