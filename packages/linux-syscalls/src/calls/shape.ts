/** The architectures, under the kernel's names. */
export type ArchName = 'x86_64' | 'x86' | 'arm' | 'riscv64' | 'aarch64';

/** A system call: what its wrapper takes and returns, and what each kernel receives. */
export interface Call {
  /** What it does, as the end of the sentence that starts with the call: "reads from a descriptor". */
  readonly does: string;
  /** As the wrapper takes them, the same on every architecture. */
  readonly arguments: readonly Argument[];
  readonly result: ResultKind;
  /** What each architecture's kernel receives; `null` where the call doesn't exist. */
  readonly routes: Readonly<Record<ArchName, Route | AdaptedRoute | null>>;
  /** What it is by one of its arguments, where that makes many calls of one: `fcntl`, `prctl` … */
  readonly operations?: Operations;
  /** Other names of man section 2 that are no names of the kernel's. */
  readonly aliases?: readonly string[];
  /** The first kernel that has it, where that is newer than 2.6. */
  readonly since?: string;
  /** Pages of man section 2, and headers. */
  readonly see: readonly string[];
}

/** The operations of a call that is many; any other goes to the kernel with operands unchecked. */
export interface Operations {
  /** The argument that selects one. */
  readonly by: string;
  /** Flags that may be or-ed into it and select nothing. */
  readonly ignoring?: readonly string[];
  /** By the name of their constant. */
  readonly known: Readonly<Record<string, Operation>>;
}

/** One operation. */
export interface Operation {
  readonly does: string;
  /** What it takes, each under the name that the call's own argument has; the rest is 0. */
  readonly arguments: readonly Argument[];
  /** Other constants that select it. */
  readonly also?: readonly string[];
  /** The constant that goes to the kernel instead, where an architecture has another. */
  readonly becomes?: Readonly<Partial<Record<ArchName, string>>>;
  /** The call's own, unless it is told. */
  readonly result?: ResultKind;
  readonly since?: string;
}

/** What the register means when it is no error. */
export type ResultKind =
  /** A descriptor; bytes, elements or events; nothing; an address; an id; a number of another meaning. */
  | 'fd'
  | 'count'
  | 'zero'
  | 'address'
  | 'id'
  | 'int'
  /** Never an error: a value that looks like −errno is a value. */
  | 'unsigned32'
  /** May need more than 53 bits: the wrapper has a `.bigint` form. */
  | 'offset';

/** Who writes the memory: the caller (`in`), the kernel (`out`), or one after the other. */
export type Direction = 'in' | 'out' | 'inout';

/** The size of a structure on each architecture, by its tag in `struct`. */
export interface SizeOf {
  readonly sizeOf: string;
}

/** What an argument is. */
export type Argument = {
  /** The name that man section 2 gives it. */
  readonly name: string;
  /** The kernel keeps the address after the call. */
  readonly kept?: true;
} & (
  | {
      readonly kind: 'scalar';
      readonly type: ScalarType;
      readonly default?: number;
      /** Flags of another argument with one of which, whole, it can't be left out. */
      readonly requiredWith?: { readonly argument: string; readonly flags: readonly string[] };
    }
  | {
      readonly kind: 'flags';
      /** A key of `families`. */
      readonly family: string;
      /** 64 where the kernel takes 64 bits of them. */
      readonly bits?: 64;
      readonly default?: number;
      /** Flags that the wrapper refuses. */
      readonly refusing?: readonly string[];
    }
  /** A C string: the name of a file, or of something else. */
  | { readonly kind: 'path' | 'string'; readonly nullable?: true }
  /** An array of C strings; `null` for none. */
  | { readonly kind: 'strings' }
  /** Bytes, counted by another argument. */
  | {
      readonly kind: 'bytes';
      readonly direction: Direction;
      readonly count: string;
      /** What stands before them and isn't counted. */
      readonly head?: 'long';
      readonly optional?: true;
    }
  /** How many bytes or elements another argument has. */
  | { readonly kind: 'count'; readonly of: string; readonly type: 'size_t' | 'int' | 'uint' }
  /** One number that holds the length of another argument, and then what it became. */
  | { readonly kind: 'lengthInOut'; readonly of: string }
  /** Memory of a size that never differs; `word` is a register's. */
  | {
      readonly kind: 'block';
      readonly size: number | SizeOf | 'word';
      readonly direction: Direction;
      /** Where in it four bytes say how many the kernel takes, which may be more. */
      readonly saysSize?: number;
    }
  /** A structure, by its tag in `struct`. */
  | {
      readonly kind: 'record';
      readonly record: string;
      readonly direction: Direction;
      readonly optional?: true;
    }
  /** An array of structures, and the argument that counts them, or how many there always are. */
  | {
      readonly kind: 'records';
      readonly record: string;
      readonly direction: Direction;
      readonly count: string | number;
    }
  /** An array of numbers, and how many there are or the argument that counts them. */
  | {
      readonly kind: 'numbers';
      readonly array: string;
      readonly length: number | string;
      readonly direction: Direction;
      /** How many there are where a flag is set that says so. */
      readonly more?: { readonly flags: string; readonly flag: string; readonly length: number };
      readonly optional?: true;
    }
  /** Memory of so many bytes for every so many that another argument counts, rounded up. */
  | {
      readonly kind: 'measured';
      readonly direction: Direction;
      readonly by: string;
      readonly measure: {
        readonly bytes: number | 'word';
        readonly each: number;
        readonly less?: number;
      };
    }
  /** A header of so many bytes, and behind it as many as its first four say. */
  | { readonly kind: 'selfSized'; readonly direction: Direction; readonly header: number }
  /** Memory of which nobody but the kernel knows how much it touches. */
  | { readonly kind: 'pointer'; readonly direction: Direction; readonly optional?: true }
  /** An address that the kernel takes as it is. */
  | { readonly kind: 'address' }
  /** What a request of `ioctl` takes: a number, a view, an address or nothing. */
  | { readonly kind: 'ioctlArgument'; readonly request: string }
  /** What the operation says; of an unknown one a number, a view, an address or nothing. */
  | { readonly kind: 'operand' }
  /** Always 0: the operation doesn't look at it, or nobody may pass it from JavaScript. */
  | { readonly kind: 'unused' | 'nothing' }
);

/** The C types of numbers, under the kernel's names. */
export type ScalarType =
  | 'fd'
  | 'int'
  | 'uint'
  | 'long'
  | 'ulong'
  | 'mode_t'
  | 'pid_t'
  | 'uid_t'
  | 'gid_t'
  | 'key_serial_t'
  | 'key_t'
  | 'clockid_t'
  | 'timer_t'
  | 'mqd_t'
  | 'size_t'
  | 'loff_t'
  | 'u32'
  | 'u64';

/** The kernel's name of the call, then what goes into each register. */
export type Route = readonly [call: string, ...words: Word[]];

/** A call whose words or result are made by more than a table can say: by code of the package. */
export interface AdaptedRoute {
  /** What that code is called. */
  readonly by: string;
  /** The kernel's calls that it makes. */
  readonly calls: readonly string[];
  /** What it needs beside the arguments. */
  readonly words: readonly Word[];
}

/** What a register holds. */
export type Word =
  /** The argument of that name. */
  | string
  | number
  /** A constant by its name, or several or-ed. */
  | { readonly constant: string }
  | { readonly or: readonly string[] }
  /** The low or the high 32 bits of an argument. */
  | { readonly lo: string }
  | { readonly hi: string }
  /** An argument with the bits of a constant set. */
  | { readonly set: string; readonly constant: string }
  /** An offset in units of 4096 bytes where the architecture's call is `mmap2`. */
  | { readonly units: string }
  /** The address of eight bytes into which the kernel stores the result. */
  | { readonly result: 'loff_t' }
  | SizeOf;

/** A family of flags or constants, which `linux-syscalls` exports. */
export interface FlagFamily {
  /** What they are. */
  readonly does: string;
  /** Their names; one that this machine's architecture lacks is `undefined` there. */
  readonly constants: readonly string[];
}
