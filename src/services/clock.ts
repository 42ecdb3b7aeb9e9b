let offsetMs = 0;

/** Takes the server's time from an answer: phones are often minutes off. */
export function learnServerTime(serverNowMs: number, localNowMs: number = Date.now()): void {
  offsetMs = serverNowMs - localNowMs;
}

/** The server's time as far as it is known, in milliseconds since 1970; for countdowns and "today". */
export function serverNowMs(): number {
  return Date.now() + offsetMs;
}
