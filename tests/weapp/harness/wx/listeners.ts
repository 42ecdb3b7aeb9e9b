type Listener = (event: object) => void;

/** Events of the phone that an app can listen to, each as `wx.onX` and `wx.offX`. */
const EVENTS = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'MemoryWarning',
  'ThemeChange',
  'NetworkStatusChange',
  'WindowResize',
  'KeyboardHeightChange',
  'UserCaptureScreen',
] as const;

export type PhoneEvent = (typeof EVENTS)[number];

/** Who listens to what; `emit` is the phone's side. */
export class Listeners {
  private readonly byEvent = new Map<PhoneEvent, Set<Listener>>();

  apis(): Record<string, unknown> {
    const entries = EVENTS.flatMap((event) => {
      const set = new Set<Listener>();
      this.byEvent.set(event, set);
      const off = (listener?: Listener) => (listener ? set.delete(listener) : set.clear());
      return [
        [`on${event}`, (listener: Listener) => void set.add(listener)],
        [`off${event}`, off],
      ] as const;
    });
    return Object.fromEntries(entries);
  }

  emit(event: PhoneEvent, detail: object): void {
    for (const listener of this.byEvent.get(event) ?? []) listener(detail);
  }
}
