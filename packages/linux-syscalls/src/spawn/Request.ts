import {
  BLOCK,
  CLONE,
  EXIT,
  RESET,
  SIGNALS,
  SPAWN,
  UNBLOCK,
  UNBLOCKS,
  WAIT,
} from '@linux-syscalls/native/spawnLayout';
import { bytesOf, struct } from '@linux-syscalls/types';
import {
  __WCLONE,
  CLONE_CLEAR_SIGHAND,
  CLONE_PIDFD,
  CLONE_VFORK,
  CLONE_VM,
  SIG_SETMASK,
} from '../generated/constants.ts';
import { sizeOf_kernel_sigset_t } from '../generated/sizes.ts';
import { addressOf, allocate, SYS } from '../raw.ts';

type Words = readonly (number | bigint)[];

/** The stub’s interpreter takes less than a tenth of it, and signals are blocked. */
const stackSize = 16384;
let stack: Uint8Array | undefined;

/** The calls that surround a program in a child, and all that they point at. */
export class Request {
  readonly words: BigInt64Array<ArrayBuffer> = new BigInt64Array(SPAWN);
  readonly #args: struct.clone_args;
  readonly #pidfd = memory(4);
  readonly #status = memory(4);
  readonly #mask = memory(sizeOf_kernel_sigset_t);
  readonly #all = memory(sizeOf_kernel_sigset_t).fill(0xff);
  readonly #defaultAction = struct.sigaction.alloc();

  /** @param unblocks whether the child puts the mask back. */
  constructor(args: struct.clone_args, unblocks: boolean) {
    this.#args = args;
    // One for each thread: it waits while the child uses it.
    stack ??= allocate(stackSize);
    args.flags |= BigInt(CLONE_VM + CLONE_VFORK + CLONE_CLEAR_SIGHAND);
    // Executing a program makes it SIGCHLD; a child that never does is waited for without one.
    args.exit_signal = 0;
    args.pidfd = addressOf(this.#pidfd);
    args.stack = addressOf(stack);
    args.stack_size = stackSize;
    const [mask, all] = [addressOf(this.#mask), addressOf(this.#all)];
    const size = sizeOf_kernel_sigset_t;
    this.#store(CLONE, [SYS.clone3, addressOf(bytesOf(args)), struct.clone_args.size]);
    this.#store(EXIT, [SYS.exit]);
    this.#store(BLOCK, [SYS.rt_sigprocmask, SIG_SETMASK, all, mask, size]);
    this.#store(UNBLOCK, [SYS.rt_sigprocmask, SIG_SETMASK, mask, 0, size]);
    this.#store(UNBLOCKS, [unblocks ? 1 : 0]);
    this.#store(RESET, [SYS.rt_sigaction, 0, addressOf(bytesOf(this.#defaultAction)), 0, size]);
    this.#store(SIGNALS, [size * 8]);
    this.#store(WAIT, [SYS.wait4, 0, addressOf(this.#status), __WCLONE, 0]);
  }

  get memory(): ArrayBuffer {
    return this.words.buffer;
  }

  /** The descriptor of the child, where its arguments ask for one. */
  get pidfd(): number | undefined {
    if ((this.#args.flags & BigInt(CLONE_PIDFD)) === 0n) return undefined;
    return new Int32Array(this.#pidfd.buffer)[0]!;
  }

  /** How the child ended that never executed a program. */
  get status(): number {
    return new Int32Array(this.#status.buffer)[0]!;
  }

  #store(at: number, words: Words): void {
    words.forEach((word, i) => {
      this.words[at + i] = BigInt(word);
    });
  }
}

/** Only memory of an ArrayBuffer made first lies outside of the heap that the collector compacts. */
function memory(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(length));
}
