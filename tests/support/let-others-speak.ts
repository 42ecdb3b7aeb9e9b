import { beforeEach } from 'vitest';

// Tests that never wait keep the process from hearing the runner's answers, and a minute without one fails the whole
// run. So each test begins with a turn of the event loop, whatever came before it.
beforeEach(() => new Promise<void>((resolve) => setImmediate(resolve)));
