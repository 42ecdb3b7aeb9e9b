import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';
import { startCampaign } from '../support/campaign';
import { startWorld, type World } from '../support/world';
import { taskInput } from '../task/task-support';

const on = (day: string) => ({ now: instantOf(day as LocalDate, '10:00') });
const THIRD = { periodKey: '2026-Q3' as Input<'appraisal.compute'>['periodKey'] };

let world: World;
beforeEach(async () => {
  world = await startWorld(on('2026-08-03'));
  await startCampaign(world);
});
afterEach(() => world.close());

test('what a campaign asked for counts in the appraisal of its quarter after it ended and another one began', async () => {
  const give = async (title: string) => {
    const input = taskInput({ title, deadline: '2026-09-10' as LocalDate });
    return (await world.call('secretary', 'task.create', input)).taskIds[0] ?? '';
  };
  const done = await give('按时完成的任务');
  await give('到期没有完成的任务');
  const dropped = await give('中途取消的任务');
  await world.call('secretary', 'task.cancel', { taskId: dropped, revision: 1, reason: '不再需要' });
  await world.call('member', 'task.report', { taskId: done, text: '文件已印发' }, on('2026-09-01'));
  await world.call('admin', 'campaign.end', { reason: '改报省级' }, on('2026-09-28'));
  const env = { TONGCHUANG_NOW_MS: String(on('2026-09-29').now) };
  await world.emulator.invoke('schedule', { task: 'finishStandingTasks' }, { env });
  await startCampaign(world);
  const { appraisalId } = await world.call('secretary', 'appraisal.compute', THIRD, on('2026-10-09'));
  const office = { appraisalId, departmentId: 'office' };
  const { lines } = await world.call('secretary', 'appraisal.department', office, on('2026-10-09'));
  expect(lines.find(({ part }) => part === 'tasks')).toMatchObject({
    value: 100,
    target: 200,
    missing: null,
  });
});
