import type { Architecture } from './arch/index.ts';
import type { Argument, Call, Operations, Word } from './call.ts';

/**
 * An entry of the table. It is data, with no code in it: wrappers, their checks and docstrings, the
 * route matrix and the tests are all made from it.
 */
export interface Entry extends Omit<Call, 'routes'> {
  /** What kernels receive, for all architectures. */
  readonly routes: Choice;
}

/** An entry with these arguments: routes, counts and operations can name no other. */
export interface EntryOf<Name extends string>
  extends Omit<Entry, 'arguments' | 'routes' | 'operations'> {
  readonly arguments: readonly Naming<Name, NoInfer<Name>>[];
  readonly routes: Choice<NoInfer<Name>>;
  readonly operations?: Operations & { readonly by: NoInfer<Name> };
}

declare const names: unique symbol;

/** An argument whose name the compiler knows, and the names of others that it gives. */
export type Naming<Name extends string, Others extends string = never> = Argument & {
  readonly name: Name;
  /** For the compiler alone. */
  readonly [names]?: Others;
};

/**
 * The routes of all architectures in one expression. It is resolved for each by the calls that its kernel
 * has and the quirks of its ABI.
 */
export type Choice<Name extends string = string> =
  | Direct<Name>
  | ThroughAdapter<Name>
  /** The call doesn't exist. */
  | null
  | FirstOf<Name>
  | ByQuirk<Name>;

/** The kernel's name, or several of which it has one, then what goes into the registers. */
export type Direct<Name extends string = string> = readonly [
  calls: CallName,
  ...words: Written<Name>[],
];

/** The name of a kernel's call; of several the first that the kernel has. */
export type CallName = string | readonly string[];

/** The same as `Adapted`. */
export interface ThroughAdapter<Name extends string = string> {
  readonly by: string;
  readonly calls: readonly CallName[];
  readonly words: readonly Written<Name>[];
}

/** The first that makes only calls that the kernel has. */
export interface FirstOf<Name extends string = string> {
  readonly firstOf: readonly Choice<Name>[];
}

/** One for each value of a quirk. */
export interface ByQuirk<Name extends string = string> {
  readonly quirk: keyof Architecture;
  readonly choices: Readonly<Record<string, Choice<Name>>>;
}

/** What goes into a register, or into as many as the ABI has for it. */
export type Written<Name extends string = string> =
  | Word<Name>
  /** 64 bits: as many registers as `long64` says. */
  | { readonly wide: Name }
  /** 64 bits in two longs, of which the second is 0 where the first holds them all. */
  | { readonly longs: Name }
  /** With the bits of a constant set, where a quirk is true. */
  | {
      readonly word: Name | { readonly or: readonly string[] };
      readonly constant: string;
      readonly where: Flag;
    };

/** The quirks that are booleans. */
export type Flag = {
  [Quirk in keyof Architecture]: Architecture[Quirk] extends boolean ? Quirk : never;
}[keyof Architecture];
