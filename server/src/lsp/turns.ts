/** Lets everything that waits run first: requests, and the reading of their messages. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Work that waits until nothing more has come under its key for a moment. */
export class Delayed {
  readonly #milliseconds: number;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** Does the work after a while, instead of what waits under the key. */
  later(key: string, work: () => void): void {
    this.drop(key);
    const run = () => {
      this.#timers.delete(key);
      work();
    };
    this.#timers.set(key, setTimeout(run, this.#milliseconds));
  }

  /** Forgets what waits under the key. */
  drop(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dropAll(): void {
    for (const key of [...this.#timers.keys()]) this.drop(key);
  }
}
