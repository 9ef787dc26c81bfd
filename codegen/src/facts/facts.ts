import type { ArchName } from '@linux-syscalls/abi/arch';

/** Everything that `pnpm facts` extracts and `pnpm generate` may use. Read it with `readFacts()`. */
export interface Facts {
  /** The version of the pinned kernel, as its package says it. */
  readonly kernel: string;
  /** The kernel's tables (`*.tbl`) and what only `<asm/unistd.h>` names, sorted by number. */
  readonly syscalls: Readonly<Record<ArchName, readonly SyscallRow[]>>;
  /** `__NR_*` of the packaged `<asm/unistd.h>`: the second source of the numbers. */
  readonly headerNumbers: Readonly<Record<ArchName, ReadonlyMap<string, number>>>;
  /** `E*` of `<asm/errno.h>`, sorted by number; an alias follows what it stands for. */
  readonly errnos: Readonly<Record<ArchName, readonly ErrnoRow[]>>;
  /** What Node says of an errno, by libuv's name and number; of those that libuv has. */
  readonly messages: readonly ErrnoRow[];
  /** The kernel's `SYSCALL_DEFINEn` and `COMPAT_SYSCALL_DEFINEn`, by entry point. */
  readonly prototypes: Readonly<Record<ArchName, ReadonlyMap<string, Prototype>>>;
  /** The UAPI headers, by path (`linux/stat.h`), and the supplements that UAPI lacks. */
  readonly headers: readonly Header[];
  /** The macros that stand for a member of a member, such as `si_pid`. */
  readonly members: readonly MemberMacro[];
}

/** A macro such as `#define si_pid _sifields._kill._pid`. */
export interface MemberMacro {
  /** The header that defines it. */
  readonly header: string;
  readonly name: string;
  /** The names of members, with dots. */
  readonly path: string;
}

export interface SyscallRow {
  readonly name: string;
  readonly number: number;
  /** The native entry point (`sys_read`); absent where no kernel implements the call. */
  readonly entry?: string;
  /** The entry point for 32-bit programs on a 64-bit kernel. */
  readonly compat?: string;
}

export interface ErrnoRow {
  readonly name: string;
  readonly number: number;
  /** The header's own comment; absent for aliases. */
  readonly message?: string;
}

export interface Prototype {
  readonly entry: string;
  /** The file that defines it, below the kernel's root. */
  readonly file: string;
  readonly parameters: readonly { readonly type: string; readonly name: string }[];
}

export interface Header {
  readonly path: string;
  readonly constants: readonly Constant[];
  readonly records: readonly Rec[];
  readonly typedefs: readonly Typedef[];
}

/** A value that all architectures share, or one for each that has it. */
export type PerArch<T> =
  | { readonly all: T }
  | { readonly by: Readonly<Partial<Record<ArchName, T>>> };

/** A macro that is an integer constant expression, or an enumerator. */
export interface Constant {
  readonly name: string;
  /** The enum's tag (`''` for an anonymous one); absent for a macro. */
  readonly enum?: string;
  readonly value: PerArch<bigint>;
}

export interface Rec {
  readonly kind: 'struct' | 'union';
  /** The tag, or the typedef's name where the record has none. */
  readonly name: string;
  readonly layout: PerArch<Layout>;
}

export interface Layout {
  readonly size: number;
  readonly align: number;
  readonly fields: readonly Field[];
}

export interface Field {
  /** `''` for an anonymous member. */
  readonly name: string;
  readonly offset: number;
  /** Of a bitfield: its first bit, counted from the start of the record, and its width. */
  readonly bit?: number;
  readonly bits?: number;
  readonly type: CType;
}

export type CType =
  /**
   * A scalar by its own name where it has one (`__u32`, `__be16`, `__kernel_off_t`, `int`), an
   * enum's being `enum tag`. `void` and `function` occur as what a typedef stands for.
   */
  | {
      readonly kind: 'scalar';
      readonly name: string;
      readonly size: number;
      readonly signed: boolean;
    }
  | { readonly kind: 'pointer'; readonly to: string }
  /** Of length 0 where it is open (`char d_name[]`). */
  | { readonly kind: 'array'; readonly length: number; readonly of: CType }
  | { readonly kind: 'record'; readonly record: 'struct' | 'union'; readonly name: string }
  /** A record without a name, laid out in place. */
  | { readonly kind: 'inline'; readonly record: 'struct' | 'union'; readonly layout: Layout };

export interface Typedef {
  readonly name: string;
  readonly target: PerArch<CType>;
}
