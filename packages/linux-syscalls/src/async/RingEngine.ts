import { ECANCELED, EINTR } from '../generated/errnos.ts';
import { opcodes } from '../generated/ring/header.ts';
import type { Driver } from '../ring/Driver.ts';
import { opcodeBits, request } from '../ring/filling.ts';
import { Operation } from '../ring/Operation.ts';
import { SyscallError } from '../trap.ts';
import type { Call } from './Call.ts';
import { hasType } from './descriptorTypes.ts';
import type { Engine } from './Engine.ts';
import type { RingCall } from './RingCall.ts';

/** Makes one call by a ring, where the operation has the call's results and errors; elsewhere threads make it. */
export class RingEngine implements Engine<Call> {
  readonly #driver: Driver;
  readonly #made: RingCall;
  readonly #threads: Engine;
  readonly #opcode: number;

  constructor(driver: Driver, made: RingCall, threads: Engine) {
    this.#driver = driver;
    this.#made = made;
    this.#threads = threads;
    this.#opcode = opcodeBits(opcodes[made.operation]);
  }

  start(call: Call): void {
    // A call without room in the ring would wait for others, which may in turn wait for it.
    if (!this.#driver.hasRoom || !this.#isSame(call)) {
      this.#threads.start(call);
      return;
    }
    const operation = new Operation(call.name, (result) => {
      this.#ended(call, result, operation.isRefused);
    });
    call.interrupt = () => this.#driver.cancel(operation);
    this.#fill(call);
    this.#driver.start(operation);
  }

  /** The next call of a plan is a different one, for which this ring isn't chosen. */
  goOn(call: Call): void {
    this.#threads.goOn(call);
  }

  /** Whether the operation does exactly what this call does. */
  #isSame(call: Call): boolean {
    const { given, within, on, whole, most } = this.#made;
    if (most !== undefined && call.half(whole!) >>> 0 > most) return false;
    for (const [place, value] of given) if (call.half(place) !== value) return false;
    for (const [place, bits] of within) if ((call.half(place) & ~bits) !== 0) return false;
    return on === undefined || hasType(on, call.half(0), call.half(2));
  }

  #fill(call: Call): void {
    const { copies, constants } = this.#made;
    request.fill(0);
    request[0] = this.#opcode;
    for (const [at, place] of copies) request[at] = call.half(place);
    for (const [at, value] of constants) request[at] = value;
  }

  #ended(call: Call, result: number, isRefused: boolean): void {
    const isUndone = isRefused || this.#isUndone(call, result);
    if (isUndone && call.cancellation === undefined) {
      this.#again(call);
      return;
    }
    call.store(isUndone ? undefined : result);
    call.settle();
  }

  /** Whether a thread must make the call: the kernel gave up the operation, or stopped before it had an effect. */
  #isUndone(call: Call, result: number): boolean {
    const { whole } = this.#made;
    if (whole !== undefined && result !== call.half(whole)) return true;
    return result === -ECANCELED || result === -EINTR;
  }

  #again(call: Call): void {
    try {
      this.#threads.goOn(call);
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error;
      call.store(error.errno);
      call.settle();
    }
  }
}
