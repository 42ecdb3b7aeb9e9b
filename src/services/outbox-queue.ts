/** Why the server refused an item; Chinese, for the user. */
export interface Refusal {
  code: string;
  message: string;
  fields: Readonly<Record<string, string>>;
}

/** Something entered on the phone that the server has not confirmed yet. */
export interface OutboxItem {
  /** Also the request id: an item sent twice is done once. */
  id: string;
  action: string;
  input: unknown;
  /** What the user reads in the list of unsent entries, e.g. `签到：社区清洁`. */
  title: string;
  /** When it was entered, in milliseconds since 1970 by the phone's clock. */
  enteredAtMs: number;
  state: 'waiting' | 'sending' | 'refused';
  refusal?: Refusal;
}

/** `unsent`: no answer came; the item may or may not have been carried out. */
export type Attempt =
  | { kind: 'applied'; data: unknown }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unsent' };

export interface OutboxPorts {
  load(): OutboxItem[];
  /** Keeps the items beyond the end of the app. Throws when it cannot. */
  save(items: OutboxItem[]): void;
  /** Sends one item; never throws. */
  send(item: OutboxItem): Promise<Attempt>;
  /** Tells the log of a fault that is no reason to stop. */
  warn(event: string): void;
}

/** What became of an item while the person who entered it was waiting. */
export type Placement =
  | { state: 'sent'; data: unknown }
  | { state: 'refused'; refusal: Refusal }
  | { state: 'kept' };

/**
 * Keeps entries in the order in which they were made and sends them one at a time.
 * An item leaves only when the server has confirmed it, or when the person discards it.
 * A refused item stands aside and does not hold up those behind it.
 */
export class OutboxQueue {
  private items: readonly OutboxItem[];
  private busy = false;
  private current: Promise<void> = Promise.resolve();
  private readonly waiters = new Map<string, (placement: Placement) => void>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ports: OutboxPorts) {
    // The app may have ended while an item was on its way: nobody knows, so it is sent again with its id.
    this.items = ports
      .load()
      .map((item) => (item.state === 'sending' ? { ...item, state: 'waiting' } : item));
  }

  /** The items in order; the same array as long as nothing has changed. */
  list = (): readonly OutboxItem[] => this.items;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Keeps the item, then tries to send all that wait. Resolves when the item is confirmed, refused,
   * or when there is no way to the server. A refusal goes to the caller and is not kept.
   * Rejects only when the item cannot be kept.
   */
  async enqueue(item: Omit<OutboxItem, 'state' | 'refusal'>): Promise<Placement> {
    const items: OutboxItem[] = [...this.items, { ...item, state: 'waiting' }];
    this.ports.save(items);
    this.show(items);
    const placement = new Promise<Placement>((resolve) => this.waiters.set(item.id, resolve));
    void this.flush();
    return placement;
  }

  /** Sends what waits, in order, until all is sent or there is no way. One sender at a time. Never rejects. */
  flush(): Promise<void> {
    if (!this.busy) {
      this.busy = true;
      this.current = this.sendAll();
    }
    return this.current;
  }

  /** Sends a refused item again as it is: what stood in its way may be gone. */
  retry(id: string): Promise<void> {
    this.keep(
      this.items.map((item) =>
        item.id === id && item.state === 'refused' ? { ...item, state: 'waiting', refusal: undefined } : item,
      ),
    );
    return this.flush();
  }

  /** Forgets an item for good. One that is being sent cannot be called back. */
  discard(id: string): void {
    this.keep(this.items.filter((item) => item.id !== id || item.state === 'sending'));
  }

  private async sendAll(): Promise<void> {
    try {
      let next = this.firstWaiting();
      while (next) {
        this.mark(next.id, 'sending');
        const attempt = await this.ports.send(next);
        this.settle(next.id, attempt);
        if (attempt.kind === 'unsent') return;
        next = this.firstWaiting();
      }
    } finally {
      // In the same turn as the last look at the list: an item that comes later finds the sender free.
      this.busy = false;
    }
  }

  private firstWaiting(): OutboxItem | undefined {
    return this.items.find((item) => item.state === 'waiting');
  }

  private settle(id: string, attempt: Attempt): void {
    if (attempt.kind === 'unsent') {
      this.mark(id, 'waiting');
      this.releaseWaiters();
      return;
    }
    const waiter = this.waiters.get(id);
    this.waiters.delete(id);
    if (attempt.kind === 'refused' && !waiter) {
      const { refusal } = attempt;
      this.keep(this.items.map((item) => (item.id === id ? { ...item, state: 'refused', refusal } : item)));
      return;
    }
    this.keep(this.items.filter((item) => item.id !== id));
    waiter?.(
      attempt.kind === 'applied'
        ? { state: 'sent', data: attempt.data }
        : { state: 'refused', refusal: attempt.refusal },
    );
  }

  /** Nobody has to look at a turning wheel while there is no network: their entries are safe. */
  private releaseWaiters(): void {
    const waiters = [...this.waiters.values()];
    this.waiters.clear();
    for (const resolve of waiters) resolve({ state: 'kept' });
  }

  /** Whether an item is on its way matters only to this run, so it is not written down. */
  private mark(id: string, state: 'sending' | 'waiting'): void {
    this.show(this.items.map((item) => (item.id === id ? { ...item, state } : item)));
  }

  /** If this cannot be written, the phone still holds the older list: at worst an item is sent again with its id. */
  private keep(items: OutboxItem[]): void {
    try {
      this.ports.save(items);
    } catch {
      this.ports.warn('outbox not written');
    }
    this.show(items);
  }

  private show(items: readonly OutboxItem[]): void {
    this.items = items;
    for (const listener of [...this.listeners]) listener();
  }
}
