import { AppError } from '../../src/shared/error/app-error';
import { currentTimeMs } from '../server/clock';
import { runTask } from '../server/schedule/tasks';
import { cloudFiles, cloudMessages, currentOpenId } from '../server/store/cloud-platform';
import { cloudStore } from '../server/store/cloud-store';

/**
 * Timers and what the operator asks for in the console: `{"task":"createUnit","unitName":…,"administratorName":…}`,
 * `{"task":"reconcile","unitId":…,"repair":true}`. A person's call carries an openid and is refused.
 */
export async function main(event: unknown): Promise<unknown> {
  try {
    if (currentOpenId() !== '') throw new AppError('FORBIDDEN', '这个功能不对外开放');
    const data = await runTask(cloudStore, event, currentTimeMs(), cloudMessages, cloudFiles);
    console.log(JSON.stringify({ level: 'info', event: 'scheduled', data }));
    return { ok: true, data };
  } catch (error) {
    const refusal = error instanceof AppError ? error : new AppError('INTERNAL', '任务没有完成，原因见日志');
    const cause = error instanceof Error ? error.stack : String(error);
    console.error(JSON.stringify({ level: 'error', event: 'scheduled', code: refusal.code, cause }));
    return { ok: false, error: { code: refusal.code, message: refusal.message } };
  }
}
