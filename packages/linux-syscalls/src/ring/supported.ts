import { IORING_REGISTER_PROBE } from '../generated/constants.ts';
import { io_uring_register } from '../generated/nothrow/ioUring.ts';
import { IO_URING_OP_SUPPORTED, opcodes } from '../generated/ring/header.ts';
import { type Setup, setUp, tearDown } from './Setup.ts';

/** The name of an operation's constant. */
export type OperationName = keyof typeof opcodes;

/** What this machine has of io_uring. */
export interface Support {
  /** Whether a ring can be made. */
  readonly ring: boolean;
  /** Why not. */
  readonly reason?: string;
  /** Whether this kernel knows an operation. */
  has(operation: OperationName): boolean;
}

/** More operations than the header has, for those of kernels to come. */
const mostOperations = 256;
const headBytes = 16;
const entryBytes = 8;
/** Where the flags of an entry lie, which have 16 bits. */
const flagsOffset = 2;

/** The same, with what only asynchronous calls ask for. */
interface WholeSupport extends Support {
  /** The error that says why there is no ring. */
  readonly missing?: Error;
  /** Whether work is deferred to `io_uring_enter`, as from Linux 6.1 on, until kernels that signal that work late. */
  readonly defers: boolean;
}

let known: WholeSupport | undefined;

/** Makes a ring once, to see whether this host and this kernel allow it; a filter that comes later isn't seen. */
export function supported(): WholeSupport {
  known ??= ask();
  return known;
}

function ask(): WholeSupport {
  let made: Setup;
  try {
    made = setUp(1, 2);
  } catch (error) {
    const missing = error as Error;
    return { ring: false, reason: missing.message, has: () => false, missing, defers: false };
  }
  const has = operationsOf(made.fd);
  tearDown(made);
  return { ring: true, defers: made.defers, has };
}

/** Asks a ring which operations the kernel knows. */
export function operationsOf(fd: number): Support['has'] {
  const probe = new Uint8Array(headBytes + mostOperations * entryBytes);
  const result = io_uring_register(fd, IORING_REGISTER_PROBE, probe, mostOperations);
  const shorts = new Uint16Array(probe.buffer);
  return (operation) => {
    const at = headBytes + opcodes[operation] * entryBytes + flagsOffset;
    return result === 0 && (shorts[at / 2]! & IO_URING_OP_SUPPORTED) !== 0;
  };
}
