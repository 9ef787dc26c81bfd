import type { ArchName } from './arch/identities.ts';
import type { Argument as Kinds, SizeOf } from './kinds/index.ts';

/** An entry, with what follows from its routes for each architecture. */
export interface Call {
  /** What it does, as the end of the sentence that starts with the call: "reads from a descriptor". */
  readonly does: string;
  /** The arguments as callers pass them, the same on every architecture. */
  readonly arguments: readonly Argument[];
  readonly result: Result;
  /** What each architecture's kernel receives; `null` where the call doesn't exist. */
  readonly routes: Routes;
  /** What the call is by one of its arguments, where that makes many calls of one. */
  readonly operations?: Operations;
  /** Other names of man section 2 that are no names of the kernel's. */
  readonly aliases?: readonly string[];
  /** What a reader should know beyond the arguments; each a sentence or two. */
  readonly notes?: readonly string[];
  /** Errors worth knowing, and what they mean here. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The first kernel that has it, where that is newer than 2.6. */
  readonly since?: string;
  /** Pages of man section 2 and headers. */
  readonly see: readonly string[];
}

/** The operations of a call that is many: which argument tells them apart, and those that are known. */
export interface Operations {
  /** The argument that selects one, of the kind `flags`. */
  readonly by: string;
  /** Flags that may be or-ed into it and select nothing. */
  readonly ignoring?: readonly string[];
  /** By the name of their constant. */
  readonly known: Readonly<Record<string, Operation>>;
  /** Why any other goes to the kernel with operands that nothing has checked. */
  readonly unknown: string;
}

/** One operation. Its operands that it doesn't name must be left out or 0, and are passed as 0. */
export interface Operation {
  /** What it does, as the end of the sentence that starts with the call. */
  readonly does: string;
  /** What it takes, each under the name that the call's own argument has. */
  readonly arguments: readonly Argument[];
  /** Other constants for the same operation; an architecture that lacks them is none the worse. */
  readonly also?: readonly string[];
  /** The constant that goes to the kernel instead, by architecture. */
  readonly becomes?: Readonly<Partial<Record<ArchName, string>>>;
  /** The call's own, unless it is told. */
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

/** What the register means when it is no error. */
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
 * A call whose registers or memory must be made from the arguments, or turned into the result, by
 * more than a table can say: a function of `packages/linux-syscalls/src/adapters` does it.
 */
export interface Adapted {
  /** The function, and the file that exports it. */
  readonly by: string;
  /** The kernel's calls that it makes, in their order; it is given their numbers first. */
  readonly calls: readonly string[];
  /** Then these. */
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
  /** An offset in units of the architecture's `mmapUnit`; the kernel can't be asked about a part. */
  | { readonly units: Name }
  /** The address of eight bytes into which the kernel stores the result. */
  | { readonly result: 'loff_t' }
  /** The size of a structure, which the kernel wants to hear. */
  | SizeOf;
