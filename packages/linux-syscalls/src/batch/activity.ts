import { stateError } from '@linux-syscalls/errors';
/**
 * What a batch is doing, which decides what can be asked of it.
 *
 * - Nothing: everything is possible.
 * - It records a body: calls, skips and repeats can be recorded into that body.
 * - It checks the arguments of a call, or runs: nothing is possible.
 */
export class Activity {
  /** The call whose arguments are being checked. */
  #call: string | undefined;
  #runs = false;
  /** The bodies that are being recorded, the innermost last. */
  readonly #bodies: string[] = [];

  /** Whether it is in the body of a repeat, however deep. */
  get repeats(): boolean {
    return this.#bodies.includes('repeat');
  }

  /** Throws unless a call, a skip or a repeat can be recorded. */
  requireRecordable(name: string): void {
    if (this.#call !== undefined) throw stateError(`${name}: the batch is recording ${this.#call}`);
    if (this.#runs) throw stateError(`${name}: the batch is running`);
  }

  /** Throws unless the program can be run, which is whole only between bodies. */
  requireRunnable(name: string): void {
    this.requireRecordable(name);
    const body = this.#bodies.at(-1);
    if (body !== undefined) throw stateError(`${name}: the batch is recording the body of ${body}`);
  }

  /** A call’s arguments are checked now: getters and iterators of the caller’s may come back here. */
  startCall(name: string): void {
    this.requireRecordable(name);
    this.#call = name;
  }

  endCall(): void {
    this.#call = undefined;
  }

  run<T>(name: string, action: () => T): T {
    this.requireRunnable(name);
    this.#runs = true;
    try {
      return action();
    } finally {
      this.#runs = false;
    }
  }

  body(name: string, action: () => void): void {
    this.#bodies.push(name);
    try {
      action();
    } finally {
      this.#bodies.pop();
    }
  }
}
