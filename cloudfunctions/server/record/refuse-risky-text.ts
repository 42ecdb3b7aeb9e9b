import { AppError } from '../../../src/shared/error/app-error';
import type { RecordEntry } from '../../../src/shared/record/contract';
import type { MemberContext } from '../context';

/** What others will read goes through the platform's check first, before any transaction is open. */
export async function refuseRiskyText(context: MemberContext, entry: RecordEntry): Promise<void> {
  const text = [entry.title, entry.place, entry.description].join('\n');
  if (await context.contentCheck.isAcceptable(text, context.openId)) return;
  throw new AppError('NOT_ALLOWED', '填写的文字没有通过内容安全检查，请修改名称、地点或情况说明后再提交');
}
