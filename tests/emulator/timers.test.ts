import { describe, expect, it } from 'vitest';
import { readFunctions } from '../../emulator/functions/function-definition';
import { FUNCTIONS, startBench } from './scratch';

describe('timers', () => {
  it('are read from config.json', () => {
    const probe = readFunctions(FUNCTIONS).find(({ name }) => name === 'probe');
    expect(probe?.timers).toEqual([{ name: 'nightly', cron: '0 30 1 * * * *' }]);
  });

  it('fire by themselves when they are switched on, with the event CloudBase sends', async () => {
    let heard: (text: string) => void = () => undefined;
    const first = new Promise<string>((resolve) => {
      heard = resolve;
    });
    const bench = await startBench({
      timers: true,
      onLog: (name, text) => {
        if (name === 'ticker') heard(text);
      },
    });
    const event = JSON.parse(await first) as Record<string, unknown>;
    await bench.close();
    expect(event).toMatchObject({ Type: 'Timer', TriggerName: 'every-second' });
    expect(Number.isNaN(Date.parse(String(event.Time)))).toBe(false);
  });
});
