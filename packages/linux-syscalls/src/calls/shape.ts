import type {
  Call as Entry,
  Operation as Known,
  Operations as Many,
  Result,
  Uring as Ring,
} from '@linux-syscalls/abi/call';
import type { Flags, Argument as Kinds, Nothing, Pointer, Scalar } from '@linux-syscalls/abi/kinds';

export type { ArchName } from '@linux-syscalls/abi/arch';
export type { Adapted as AdaptedRoute, Route, Word } from '@linux-syscalls/abi/call';
export type { Direction, SizeOf } from '@linux-syscalls/abi/kinds';
export type { ScalarName as ScalarType } from '@linux-syscalls/abi/scalars';

// The shapes of the table without its prose, which docstrings have.

/** How io_uring does what a call does. */
export type Uring = Pick<Ring, 'operation' | 'use'>;

/** A system call: what its wrapper takes and returns, and what each kernel receives. */
export interface Call
  extends Omit<Entry, 'arguments' | 'result' | 'operations' | 'notes' | 'errors' | 'uring'> {
  /** As the wrapper takes them, the same on every architecture. */
  readonly arguments: readonly Argument[];
  /** The operation of io_uring that does the same. */
  readonly uring?: Uring;
  readonly result: ResultKind;
  /** What it is by one of its arguments, where that makes many calls of one: `fcntl`, `prctl` … */
  readonly operations?: Operations;
}

/** The operations of a call that is many; any other goes to the kernel with operands unchecked. */
export interface Operations extends Omit<Many, 'known' | 'unknown'> {
  /** By the name of their constant. */
  readonly known: Readonly<Record<string, Operation>>;
}

/** One operation. */
export interface Operation extends Omit<Known, 'arguments' | 'result' | 'notes' | 'errors'> {
  /** What it takes, each under the name that the call's own argument has; the rest is 0. */
  readonly arguments: readonly Argument[];
  /** The call's own, unless it is told. */
  readonly result?: ResultKind;
}

/** What the register means when it is no error. */
export type ResultKind = Result['kind'];

/** What an argument is. */
export type Argument = WithoutSentences<Kinds>;

type WithoutSentences<A> = A extends Scalar
  ? Omit<A, 'requiredWith'> & {
      /** Flags of another argument with one of which, whole, it can't be left out. */
      readonly requiredWith?: { readonly argument: string; readonly flags: readonly string[] };
    }
  : A extends Flags
    ? Omit<A, 'refusing'> & {
        /** Flags that the wrapper refuses. */
        readonly refusing?: readonly string[];
      }
    : A extends Pointer
      ? Omit<A, 'unknown'>
      : A extends Nothing
        ? Omit<A, 'reason'>
        : A;

/** A family of flags or constants, which `linux-syscalls` exports. */
export interface FlagFamily {
  /** What they are. */
  readonly does: string;
  /** Their names; one that this machine's architecture lacks is `undefined` there. */
  readonly constants: readonly string[];
}
