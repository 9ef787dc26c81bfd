import {
  BLOCK,
  CHILD,
  CLONE,
  EXIT,
  GUARD,
  PARENT,
  PARENT_IS,
  RESET,
  RESTORE,
  SIGNALS,
  SPAWN,
  STARTED,
  UNBLOCK,
  UNBLOCKS,
  UNGUARD,
  WAIT,
} from '@linux-syscalls/native/spawnLayout';
import { bytesOf, struct } from '@linux-syscalls/types';
import {
  __WCLONE,
  CLD_DUMPED,
  CLD_EXITED,
  CLD_KILLED,
  CLONE_CLEAR_SIGHAND,
  CLONE_NEWPID,
  CLONE_PARENT_SETTID,
  CLONE_PIDFD,
  CLONE_VFORK,
  CLONE_VM,
  P_PID,
  POLLIN,
  PR_SET_PDEATHSIG,
  SIG_BLOCK,
  SIG_SETMASK,
  SIGKILL,
  WEXITED,
  WNOHANG,
  WNOWAIT,
} from '../generated/constants.ts';
import { sizeOf_kernel_sigset_t } from '../generated/sizes.ts';
import { addressOf, allocate, SYS, syscall0, syscall1, syscall2, syscall4 } from '../raw.ts';
import { SyscallError } from '../trap.ts';

type Words = readonly (number | bigint)[];

/** The interpreter uses less than a tenth of it, and no handler runs on it: signals are blocked. */
const stackSize = 16384;
let stack: Uint8Array | undefined;

/** A request to run a program in a child: the calls around it, and the memory they point at. */
export class Request {
  readonly words: BigInt64Array<ArrayBuffer> = new BigInt64Array(SPAWN);
  readonly #args: struct.clone_args;
  readonly #pidfd = memory(4);
  readonly #child = struct.siginfo.alloc();
  readonly #parent: Parent;
  /** The mask of the thread that makes the child, and that of the child. */
  readonly #mask = memory(sizeOf_kernel_sigset_t);
  #childMask = this.#mask;
  #stack: Uint8Array;
  readonly #one = BigUint64Array.of(1n);
  readonly #all = memory(sizeOf_kernel_sigset_t).fill(0xff);
  readonly #defaultAction = struct.sigaction.alloc();

  /**
   * @param unblocks whether the child restores the signal mask.
   * @param traced whether the child may stop for its tracer: the wait then must not block.
   */
  constructor(args: struct.clone_args, unblocks: boolean, traced: boolean) {
    this.#args = args;
    this.#parent = parentOf(args);
    // One per thread is enough: the thread waits while the child uses it.
    stack ??= allocate(stackSize);
    this.#stack = stack;
    args.flags |= BigInt(CLONE_VM + CLONE_VFORK + CLONE_CLEAR_SIGHAND);
    // execve sets it to SIGCHLD; a child that never executes is waited for without a signal.
    args.exit_signal = 0;
    args.pidfd = addressOf(this.#pidfd);
    args.stack = addressOf(stack);
    args.stack_size = stackSize;
    const [mask, all] = [addressOf(this.#mask), addressOf(this.#all)];
    const size = sizeOf_kernel_sigset_t;
    this.#store(CLONE, [SYS.clone3, addressOf(bytesOf(args)), struct.clone_args.size]);
    this.#store(EXIT, [SYS.exit]);
    this.#store(BLOCK, [SYS.rt_sigprocmask, SIG_SETMASK, all, mask, size]);
    this.#store(GUARD, [SYS.prctl, PR_SET_PDEATHSIG, SIGKILL]);
    this.#store(UNGUARD, [SYS.prctl, PR_SET_PDEATHSIG, 0]);
    this.#store(PARENT, this.#parent.words);
    this.#store(PARENT_IS, [this.#parent.is]);
    this.#store(UNBLOCK, [SYS.rt_sigprocmask, SIG_SETMASK, mask, 0, size]);
    this.#store(RESTORE, [SYS.rt_sigprocmask, SIG_SETMASK, mask, 0, size]);
    this.#store(UNBLOCKS, [unblocks ? 1 : 0]);
    this.#store(RESET, [SYS.rt_sigaction, 0, addressOf(bytesOf(this.#defaultAction)), 0, size]);
    this.#store(SIGNALS, [size * 8]);
    // WNOWAIT: a child that has stopped remains for the caller to wait for.
    const options = WEXITED + WNOWAIT + __WCLONE + (traced ? WNOHANG : 0);
    this.#store(WAIT, [SYS.waitid, P_PID, 0, addressOf(bytesOf(this.#child)), options, 0]);
  }

  get memory(): ArrayBuffer {
    return this.words.buffer;
  }

  /**
   * Lets a helper thread make the child: with a stack of its own and the signal mask of this thread.
   *
   * @param eventfd what the child adds 1 to when it is there.
   */
  inHelperThread(eventfd: number | undefined): void {
    const args = this.#args;
    this.#stack = allocate(stackSize);
    args.stack = addressOf(this.#stack);
    args.flags |= BigInt(CLONE_PARENT_SETTID);
    args.parent_tid = addressOf(this.words.subarray(CHILD));
    const size = sizeOf_kernel_sigset_t;
    this.#childMask = memory(size);
    const mask = addressOf(this.#childMask);
    syscall4(SYS.rt_sigprocmask, SIG_BLOCK, null, mask, size);
    this.#store(UNBLOCK, [SYS.rt_sigprocmask, SIG_SETMASK, mask, 0, size]);
    if (eventfd === undefined) return;
    this.#store(STARTED, [SYS.write, eventfd, addressOf(this.#one), this.#one.byteLength]);
  }

  /** The id of the child that a helper thread has made. */
  get child(): number {
    return new Int32Array(this.memory, CHILD * this.words.BYTES_PER_ELEMENT)[0]!;
  }

  /** The child’s pidfd, if CLONE_PIDFD asked for one. */
  get pidfd(): number | undefined {
    if ((this.#args.flags & BigInt(CLONE_PIDFD)) === 0n) return undefined;
    return new Int32Array(this.#pidfd.buffer)[0]!;
  }

  /** Whether the wait found that the child ended, and not that it stopped. */
  get ended(): boolean {
    const { si_code } = this.#child;
    return si_code === CLD_EXITED || si_code === CLD_KILLED || si_code === CLD_DUMPED;
  }

  /** Closes the descriptor that the child polls. */
  close(): void {
    this.#parent.close?.();
  }

  #store(at: number, words: Words): void {
    words.forEach((word, i) => {
      this.words[at + i] = BigInt(word);
    });
  }
}

/** The call by which a child checks whether its parent has ended. */
interface Parent {
  readonly words: Words;
  /** Keeps the memory alive that `words` point at. */
  readonly retained?: readonly unknown[];
  /** The result while the parent runs. */
  readonly is: number;
  close?(): void;
}

function parentOf({ flags }: struct.clone_args): Parent {
  const pid = syscall0(SYS.getpid);
  if ((flags & BigInt(CLONE_NEWPID)) === 0n) return { words: [SYS.getppid], is: pid };
  // In a new PID namespace getppid returns 0.
  const fd = syscall2(SYS.pidfd_open, pid, 0);
  if (fd < 0) throw new SyscallError(fd, 'pidfd_open');
  const polled = struct.pollfd.from({ fd, events: POLLIN });
  const [fds, none] = [bytesOf(polled), memory(16)];
  return {
    words: [SYS.ppoll, addressOf(fds), 1, addressOf(none), 0, 0],
    retained: [polled, none],
    is: 0,
    close: () => syscall1(SYS.close, fd),
  };
}

/** Memory that never moves: a typed array made without an ArrayBuffer may be on the heap. */
function memory(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(length));
}
