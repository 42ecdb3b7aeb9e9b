import { afterAll, beforeAll, expect, test } from 'vitest';
import { twoUnits } from '../support/two-units';
import { nextRequestId, startWorld, WORLD_NOW_MS, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: twoUnits() });
});
afterAll(() => world.close());

const suggestion = (text: string, anonymous = false) =>
  ({ category: 'suggestion', text, anonymous }) as const;

test('a suggestion with a name is answered and its sender sees the answer', async () => {
  const requestId = nextRequestId();
  const input = suggestion('签到码可以再大一点');
  const { feedbackId } = await world.call('member', 'feedback.submit', input, { requestId });
  expect(await world.call('member', 'feedback.submit', input, { requestId })).toEqual({ feedbackId });
  await world.call('admin', 'feedback.answer', { feedbackId, answer: '下个版本就改' });
  expect((await world.call('member', 'feedback.mine', {})).rows).toEqual([
    {
      feedbackId,
      category: 'suggestion',
      text: '签到码可以再大一点',
      memberName: '元小明',
      submittedAtMs: WORLD_NOW_MS,
      answer: '下个版本就改',
      answeredAtMs: WORLD_NOW_MS,
    },
  ]);
  expect((await world.call('member2', 'feedback.mine', {})).rows).toEqual([]);
});

test('one without a name leads back to nobody: no id, no moment, no receipt that tells', async () => {
  const text = '填表太多，请减少重复填报';
  const { feedbackId } = await world.call('member3', 'feedback.submit', suggestion(text, true));
  await world.call('member2', 'feedback.submit', suggestion(text, true));
  const kept = world.documents('feedback').find((feedback) => feedback.text === text);
  expect(kept).toMatchObject({ memberId: '', memberName: '', unitId: 'unit' });
  expect(JSON.stringify(kept)).not.toContain('member3');
  expect(JSON.stringify(kept)).not.toContain(String(WORLD_NOW_MS));
  expect(kept?._id).not.toBe(feedbackId);
  const receipts = world.documents('receipts').filter((receipt) => receipt.action === 'feedback.submit');
  expect(JSON.stringify(receipts)).not.toContain('member3');
  expect(JSON.stringify(receipts)).not.toContain(kept?._id);
  // Two hashes of the same text: if they were equal, hashing what is listed would find whose receipt it is.
  const ofText = receipts.slice(-2).map((receipt) => receipt.inputHash);
  expect(new Set(ofText).size).toBe(2);
  expect((await world.call('member3', 'feedback.mine', {})).rows).toEqual([]);
});

test('text that the platform calls risky is refused before it is kept', async () => {
  expect(
    await world.refusal('member', 'feedback.submit', suggestion('这里有违规测试词请处理')),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(world.documents('feedback').some((feedback) => feedback.text.includes('违规'))).toBe(false);
});

test('the list pages through everything once, newest first, and through this unit only', async () => {
  for (let index = 0; index < 23; index += 1) {
    await world.call('member2', 'feedback.submit', suggestion(`第${index}条建议内容`), {
      now: WORLD_NOW_MS + index,
    });
  }
  await world.call('far-member', 'feedback.submit', suggestion('别的单位的建议'));
  const first = await world.call('admin', 'feedback.list', {});
  expect(first.rows).toHaveLength(20);
  expect(first.rows[0]?.text).toBe('第22条建议内容');
  const second = await world.call('admin', 'feedback.list', { cursor: first.nextCursor ?? '' });
  expect(second.nextCursor).toBeNull();
  const seen = [...first.rows, ...second.rows];
  const all = world.documents('feedback').filter((feedback) => feedback.unitId === 'unit');
  expect(seen.map((row) => row.feedbackId).sort()).toEqual(all.map((feedback) => feedback._id).sort());
  expect(await world.refusal('leader', 'feedback.list', {})).toMatchObject({ code: 'FORBIDDEN' });
});

test('what another unit was told cannot be answered', async () => {
  const { feedbackId } = await world.call('far-member', 'feedback.submit', suggestion('只给本单位看的'));
  expect(await world.refusal('admin', 'feedback.answer', { feedbackId, answer: '看到了' })).toMatchObject({
    code: 'NOT_FOUND',
  });
});
