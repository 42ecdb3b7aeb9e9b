import { Notice } from '@/components/notice/notice';
import type { MemberDetail } from '@/shared/membership/contract';

/** Before somebody is set inactive: what then waits for another person. */
export function LeftTasks({ person }: { person: MemberDetail }) {
  const { name, openTasks, openFindings } = person;
  const things = [
    openTasks > 0 ? `${openTasks}项创建任务` : '',
    openFindings > 0 ? `${openFindings}个整改问题` : '',
  ].filter((each) => each !== '');
  if (things.length === 0) return null;
  return (
    <Notice tone="wait">{`${name}名下还有${things.join('、')}没有完成，离岗后请支部书记在“指定责任人”里交给别人`}</Notice>
  );
}
