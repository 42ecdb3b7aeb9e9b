import { Cron } from 'croner';
import type { FunctionDefinition, TimerTrigger } from '../functions/function-definition';

/** Timers of CloudBase run by Chinese time wherever the machine is. */
const TIME_ZONE = 'Asia/Shanghai';

/** Starts the timers of all functions. Returns how to stop them. */
export function startTimers(
  definitions: readonly FunctionDefinition[],
  fire: (functionName: string, trigger: TimerTrigger) => void,
): () => void {
  const jobs = definitions.flatMap(({ name, timers }) =>
    timers.map(
      (trigger) =>
        new Cron(trigger.cron, { timezone: TIME_ZONE, mode: '7-part', unref: true }, () =>
          fire(name, trigger),
        ),
    ),
  );
  return () => {
    for (const job of jobs) job.stop();
  };
}

/** The event a timer sends, as CloudBase words it. */
export function timerEvent(trigger: TimerTrigger, now: Date): string {
  return JSON.stringify({ Type: 'Timer', TriggerName: trigger.name, Time: now.toISOString(), Message: '' });
}
