import type { Input } from '../../../src/shared/contract/actions';

/** A proper entry; a test names only what it is about. */
export const entry = (over: Partial<Input<'record.submit'>> = {}): Input<'record.submit'> => ({
  type: 'communityDuty',
  projectKey: null,
  title: '社区环境整治',
  occurredOn: '2026-11-10',
  durationMinutes: 120,
  place: '幸福社区',
  description: '清理楼道杂物，慰问老人。',
  pictures: [],
  ...over,
});
