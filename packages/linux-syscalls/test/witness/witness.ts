import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { exampleAddress } from '@linux-syscalls/abi/kinds';
import {
  close,
  FUTEX_PRIVATE_FLAG,
  ioctl,
  POLLHUP,
  POLLIN,
  poll,
  SECCOMP_IOCTL_NOTIF_RECV,
  SECCOMP_IOCTL_NOTIF_SEND,
  SECCOMP_USER_NOTIF_FLAG_CONTINUE,
  struct,
} from 'linux-syscalls';
import { SYS, syscall } from 'linux-syscalls/raw';
import { until } from '../worker.ts';
import { type Common, callsFrom, firstWordIs, type Range, secondWordLacks } from './filter.ts';
import type { Described } from './shared.ts';

/** A call as the kernel received it. */
export interface Seen {
  readonly number: number;
  /** An `AUDIT_ARCH_*`. */
  readonly arch: number;
  /** Registers, unsigned. */
  readonly words: readonly bigint[];
  /** Whether it came from the stub itself; else from the kernel's page that libc uses as well. */
  readonly fromStub: boolean;
}

/** What a wrapper came to. */
export interface Testimony {
  readonly seen: readonly Seen[];
  /** Its result; NaN if it threw. */
  readonly returned: number;
  /** What it threw, with its trace. */
  readonly thrown: string;
}

const numbers: Readonly<Record<string, number | undefined>> = { ...SYS };

/** The first word of the call that ends a testimony: getppid takes none. */
const end = 0x0e4d;

const numbersOf = (...names: readonly string[]): readonly number[] =>
  names.map((name) => numbers[name]).filter((number) => number !== undefined);

/**
 * Runtimes hold locks while they make these: were they handed over, whoever watches could wait for such
 * a lock for ever. What makes room takes an address first; locks of one process say that they are.
 */
const common: readonly Common[] = [
  {
    numbers: numbersOf('brk', 'madvise', 'mmap', 'mmap2', 'mprotect', 'munmap'),
    told: firstWordIs(exampleAddress),
  },
  { numbers: numbersOf('futex', 'futex_time64'), told: secondWordLacks(FUTEX_PRIVATE_FLAG) },
];

/**
 * Watches a thread from the kernel's side: a seccomp filter hands over each call that its stub makes,
 * and nothing is run, so that even `reboot` can be seen.
 */
export class Witness {
  readonly #worker: Worker;
  readonly #listener: number;
  readonly #stubs: readonly Range[];
  readonly #result: Float64Array;
  readonly #message: Uint8Array;
  #silent = false;

  private constructor(
    worker: Worker,
    listener: number,
    stubs: readonly Range[],
    result: Float64Array,
    message: Uint8Array,
  ) {
    this.#worker = worker;
    this.#listener = listener;
    this.#stubs = stubs;
    this.#result = result;
    this.#message = message;
  }

  /** Starts the thread. */
  static async open(): Promise<Witness> {
    syscall(SYS.getppid); // The stub is loaded at the first call.
    // Tests of this process may have loaded others, or copies; whichever the thread uses is watched.
    const stubs = executable(/\.node$/);
    const program = callsFrom(stubs, executable(/^\[vdso\]$/), common);
    const instructions = new Uint8Array(program.length * struct.sock_filter.size);
    const filter = struct.sock_filter.arrayView(instructions, 0, program.length);
    program.forEach((instruction, i) => {
      Object.assign(filter.at(i)!, struct.sock_filter.toObject(instruction));
    });
    const listener = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const result = new Float64Array(new SharedArrayBuffer(8));
    const message = new Uint8Array(new SharedArrayBuffer(4096));
    const worker = new Worker(new URL('./witnessed.mjs', import.meta.url), {
      workerData: { instructions, end, listener, result, message },
    });
    await until(() => Atomics.load(listener, 0) !== -1);
    return new Witness(worker, listener[0]!, stubs, result, message);
  }

  /**
   * Has the thread call a wrapper.
   *
   * @param answer what a call of the wrapper's is answered, the first of which has the index 0.
   * @param isOurs whether a call is the wrapper's, and not one that the thread's runtime makes.
   */
  watch(
    name: string,
    args: readonly Described[],
    answer: (call: Seen, i: number) => number,
    isOurs: (call: Seen) => boolean,
  ): Testimony {
    this.#worker.postMessage({ name, args });
    const seen: Seen[] = [];
    for (;;) {
      const next = this.#receive();
      if (next === undefined) throw new Error('the watched thread has ended');
      const { id, call } = next;
      if (call.number === SYS.getppid && call.words[0] === BigInt(end)) {
        this.#send(struct.seccomp_notif_resp.from({ id }));
        const thrown = Buffer.from(this.#message).toString().replaceAll('\0', '');
        return { seen, returned: this.#result[0]!, thrown };
      }
      if (call.fromStub || isOurs(call)) {
        const told = answer(call, seen.length);
        seen.push(call);
        this.#send(
          struct.seccomp_notif_resp.from({ id, ...(told < 0 ? { error: told } : { val: told }) }),
        );
      } else {
        this.#run(id);
      }
    }
  }

  /** Ends the thread; what it calls on its way is run. */
  close(): void {
    this.#worker.postMessage({});
    for (let next = this.#receive(); next !== undefined; next = this.#receive()) this.#run(next.id);
    close(this.#listener);
  }

  /** The next call; undefined once the thread has ended. */
  #receive(): { id: bigint; call: Seen } | undefined {
    const waiting = struct.pollfd.array(1);
    const [listener] = waiting;
    Object.assign(listener!, { fd: this.#listener, events: POLLIN });
    // A thread that was silent once would be at every turn.
    if (this.#silent || poll(waiting, 1, 60_000) === 0) {
      this.#silent = true;
      throw new Error('the watched thread makes no call');
    }
    if ((listener!.revents & POLLHUP) !== 0) return undefined;
    const notification = struct.seccomp_notif.alloc();
    ioctl(this.#listener, SECCOMP_IOCTL_NOTIF_RECV, notification);
    const { id, data } = notification;
    const pointer = data.instruction_pointer;
    const call = {
      number: data.nr,
      arch: data.arch,
      words: [...data.args],
      fromStub: this.#stubs.some(({ start, end }) => pointer >= start && pointer < end),
    };
    return { id, call };
  }

  #run(id: bigint): void {
    this.#send(struct.seccomp_notif_resp.from({ id, flags: SECCOMP_USER_NOTIF_FLAG_CONTINUE }));
  }

  #send(answer: struct.seccomp_notif_resp): void {
    ioctl(this.#listener, SECCOMP_IOCTL_NOTIF_SEND, answer);
  }
}

/** Where the instructions of mapped files lie. */
function executable(name: RegExp): readonly Range[] {
  const maps = readFileSync('/proc/self/maps', 'utf8').trim().split('\n');
  const lines = maps.filter((it) => / r-xp /.test(it) && name.test(it.split(/\s+/)[5] ?? ''));
  if (lines.length === 0) throw new Error(`nothing in /proc/self/maps is called ${name}`);
  return lines.map((line) => {
    const [start, end] = line.split(' ')[0]!.split('-');
    return { start: BigInt(`0x${start}`), end: BigInt(`0x${end}`) };
  });
}
