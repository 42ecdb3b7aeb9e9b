import Taro from '@tarojs/taro';
import { logger } from './logger';

/** Subscription messages exist in WeChat alone. */
export const HAS_REMINDERS = process.env.TARO_ENV === 'weapp';

/**
 * Asks WeChat for the permission to send one message of a template; to be called from a tap. False when the person
 * refused, or WeChat did not ask: then everything stays in the app alone.
 */
export async function allowReminder(templateId: string): Promise<boolean> {
  try {
    const answer: Readonly<Record<string, unknown>> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] })),
    };
    return answer[templateId] === 'accept';
  } catch (cause) {
    logger.warn('reminder not allowed', { cause: String(cause) });
    return false;
  }
}
