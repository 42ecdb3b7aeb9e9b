import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';

/** The platform demands that what users write is checked before others read it. */
export async function refuseRisky(context: MemberContext, text: string): Promise<void> {
  if (await context.contentCheck.isAcceptable(text, context.openId)) return;
  throw new AppError('NOT_ALLOWED', '内容没有通过平台的安全检查，请修改措辞后再提交');
}
