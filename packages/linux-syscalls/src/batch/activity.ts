import { stateError } from '@linux-syscalls/errors';
/**
 * The state of a batch, which decides what methods may be used.
 *
 * - Idle: all.
 * - Recording a body: calls, skips and repeats, which become part of that body.
 * - Checking the arguments of a call, or running: none.
 */
export class Activity {
  /** The call whose arguments are being checked. */
  #call: string | undefined;
  #runs = false;
  /** The names of the bodies being recorded, the innermost last. */
  readonly #bodies: string[] = [];

  /** Whether the body of a repeat is being recorded, at any depth. */
  get repeats(): boolean {
    return this.#bodies.includes('repeat');
  }

  /** Throws unless a call, a skip or a repeat can be recorded. */
  requireRecordable(name: string): void {
    if (this.#call !== undefined) throw stateError(`${name}: the batch is recording ${this.#call}`);
    this.requireAtRest(name);
  }

  /** Throws while the program runs. */
  requireAtRest(name: string): void {
    if (this.#runs) throw stateError(`${name}: the batch is running`);
  }

  /** Throws unless the program can run: inside a body it is incomplete. */
  requireRunnable(name: string): void {
    this.requireRecordable(name);
    const body = this.#bodies.at(-1);
    if (body !== undefined) throw stateError(`${name}: the batch is recording the body of ${body}`);
  }

  /** Begins the checks of a call’s arguments, during which the caller’s getters may re-enter the batch. */
  startCall(name: string): void {
    this.requireRecordable(name);
    this.#call = name;
  }

  endCall(): void {
    this.#call = undefined;
  }

  startRun(name: string): void {
    this.requireRunnable(name);
    this.#runs = true;
  }

  endRun(): void {
    this.#runs = false;
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
