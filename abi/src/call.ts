import type { ArchName } from './arch/identities.ts';
import type { Argument as Kinds, SizeOf } from './kinds/index.ts';

/** An entry with its routes resolved for each architecture. */
export interface Call {
  /** What it does, as the end of the sentence that starts with the call: "reads from a descriptor". */
  readonly does: string;
  /** The arguments as callers pass them, the same on every architecture. */
  readonly arguments: readonly Argument[];
  readonly result: Result;
  /** What each architecture's kernel receives; `null` where the call doesn't exist. */
  readonly routes: Routes;
  /** For multiplexers such as fcntl: the arguments of each operation. */
  readonly operations?: Operations;
  /** Other names that man section 2 has for it, which aren't names of the kernel. */
  readonly aliases?: readonly string[];
  /** What a reader should know beyond the arguments; each a sentence or two. */
  readonly notes?: readonly string[];
  /** Errors worth knowing, and what they mean here. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The first kernel that has it, where that is newer than 2.6. */
  readonly since?: string;
  /** It may wait for ever, or long: in a helper thread it would hold up the calls that don't. */
  readonly waits?: true;
  /**
   * Made by another thread it would do something else: what it reads or changes is the calling thread's own,
   * or what libc has set there and relies on, as the signal mask is; or it ends, replaces or copies the
   * process, or moves its heap.
   */
  readonly of?: 'thread' | 'libc' | 'process';
  /** The operation of io_uring that does the same. */
  readonly uring?: Uring;
  /** Pages of man section 2 and headers. */
  readonly see: readonly string[];
}

/** How io_uring does what a call does. */
export interface Uring {
  /** The name of its constant. */
  readonly operation: string;
  /**
   * `ring` if it ends within io_uring_enter or waits without a thread; `thread` if the kernel hands it to a
   * worker of its own, which takes longer than a helper thread.
   */
  readonly use: 'ring' | 'thread';
  /** The descriptor in `fd` may be the place of a registered file. */
  readonly fixedFile?: true;
  /**
   * What goes into the fields of its `struct io_uring_sqe`, by their names there; the others are 0. What
   * arguments aren't here the operation lacks. Absent where the operation takes something else than the call.
   */
  readonly sqe?: Readonly<Record<string, Word>>;
  /** When it does all that the call does: `linux-syscalls/async` lets it make the call then. */
  readonly same?: Same;
  /** What it does otherwise, for which helper threads make the call; where `use` is `ring`, this or `same`. */
  readonly differs?: string;
}

/** When an operation of io_uring has the results and errors of the call: all of these must hold. */
export interface Same {
  /**
   * What the descriptor of the first argument is, or for `child` of the second. The call fails with EAGAIN where a descriptor doesn't wait
   * or a time limit of a socket is over; the operation goes on.
   *
   * - `stream`: a pipe or socket that waits; pipes where they can be read without waiting. Of files with a position, operations that run at the same time read the same bytes.
   * - `socket`: a socket that waits.
   * - `file`: one with positions. Others the call refuses with ESPIPE, and the operation doesn't.
   * - `child`: what the first two arguments name, as of `waitid`: no pidfd that doesn't wait, of which the
   *   operation tells nothing, as if it had ended.
   */
  readonly on?: 'stream' | 'socket' | 'file' | 'child';
  /**
   * What arguments are: a value, flags of which any may be set, or `any` for one that means nothing then.
   * Arguments that aren't here and that the operation lacks must be 0.
   */
  readonly given?: Readonly<
    Record<string, number | 'notNegative' | 'any' | { readonly within: string }>
  >;
  /**
   * The argument that says how many bytes a whole result has. The operation is told not to wait: what it doesn't do
   * wholly, a helper thread does again.
   */
  readonly whole?: string;
  /**
   * The most that this argument may be: these bytes are copied within the submission, which blocks the thread that
   * submits.
   */
  readonly most?: number;
}

/** The operations of a multiplexer: the argument that selects one, and the known ones. */
export interface Operations {
  /** The argument that selects one, of the kind `flags`. */
  readonly by: string;
  /** Flags that may be or-ed into the selecting argument and don't change the operation. */
  readonly ignoring?: readonly string[];
  /** By the name of their constant. */
  readonly known: Readonly<Record<string, Operation>>;
  /** Why unknown operations are passed to the kernel with operands that aren't checked. */
  readonly unknown: string;
}

/** One operation. Operands that it doesn't list must be left out or 0, and are passed as 0. */
export interface Operation {
  /** What it does, as the end of the sentence that starts with the call. */
  readonly does: string;
  /** Its operands, under the names of the call's arguments. */
  readonly arguments: readonly Argument[];
  /** Synonyms; may be missing on some architectures. */
  readonly also?: readonly string[];
  /** The constant that goes to the kernel instead, by architecture. */
  readonly becomes?: Readonly<Partial<Record<ArchName, string>>>;
  /** Defaults to that of the call. */
  readonly result?: Result;
  readonly notes?: readonly string[];
  readonly errors?: Readonly<Record<string, string>>;
  readonly since?: string;
}

/** An argument, and what readers should know of it. */
export type Argument = ArgumentOf<Kinds>;

type ArgumentOf<A> = A extends Kinds ? A & Documented : never;

interface Documented {
  /** Its meaning with unit and range; what `null` means. */
  readonly doc: string;
}

/** The meaning of the result if it is no error. */
export type Result =
  | { readonly kind: 'fd' | 'count' | 'zero' | 'address' | 'id' | 'int'; readonly doc: string }
  /** Never an error: a value that looks like −errno is a value. */
  | { readonly kind: 'unsigned32'; readonly doc: string }
  /** May need more than 53 bits; the wrapper has a `.bigint` form. */
  | { readonly kind: 'offset'; readonly doc: string };

export type Routes = Readonly<Record<ArchName, Route | Adapted | null>>;

/** The kernel's name, then what goes into each register. */
export type Route = readonly [call: string, ...words: Word[]];

/**
 * A call that needs code to convert its arguments, memory or result: an adapter, which is a function of
 * `packages/linux-syscalls/src/adapters`.
 */
export interface Adapted {
  /** The adapter. */
  readonly by: string;
  /** The calls that it makes; their numbers are its first arguments. */
  readonly calls: readonly string[];
  /** Its further arguments. */
  readonly words: readonly Word[];
}

export function isAdapted(route: Route | Adapted | null): route is Adapted {
  return route !== null && 'by' in route;
}

export type Word<Name extends string = string> =
  /** The argument of that name. */
  | Name
  | number
  /** A constant by its name, or several or-ed. */
  | { readonly constant: string }
  | { readonly or: readonly string[] }
  /** The low or the high 32 bits of the value of an argument. */
  | { readonly lo: Name }
  | { readonly hi: Name }
  /** An argument with the bits of a constant set. */
  | { readonly set: Name; readonly constant: string }
  /** An offset in units of the architecture's `mmapUnit`; an offset between units is an error. */
  | { readonly units: Name }
  /** The address of eight bytes into which the kernel stores the result. */
  | { readonly result: 'loff_t' }
  /** The size of a structure, for calls that take it as an argument. */
  | SizeOf;
