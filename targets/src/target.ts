import type { ArchName } from '@linux-syscalls/abi/arch';

/**
 * What an architecture is read from, built with and tested on. No published file has any of it: what
 * programs must know of an architecture is its ABI, in `abi/src/arch/`.
 */
export interface Target {
  readonly name: ArchName;
  /** What texts for readers call it. */
  readonly title: string;
  /** What the names of Debian's cross tools begin with: `arm-linux-gnueabihf-gcc`. */
  readonly triplet: string;
  /** What clang calls the target. */
  readonly clangTarget: string;
  /** Debian's name of the architecture. */
  readonly debian: string;
  /** The ELF header of its stubs: the constants of `<linux/elf-em.h>` and `<linux/elf.h>` by name. */
  readonly elf: {
    readonly machine: `EM_${string}`;
    readonly class: 'ELFCLASS32' | 'ELFCLASS64';
    readonly data: 'ELFDATA2LSB' | 'ELFDATA2MSB';
  };
  /** What distinguishes the build of its stub. */
  readonly stub: {
    /** Its files in the raw package's `native/`, beside the header. */
    readonly sources: readonly string[];
    /** Options of the compiler that others don't need. */
    readonly cflags: readonly string[];
  };
  /** The folder of `arch/` in the kernel's sources; its definitions win over the generic ones. */
  readonly kernelArch: string;
  /** The options of `arch/‹kernelArch›/Kconfig` that every kernel of it has, and that select others. */
  readonly kconfig: readonly string[];
  /** Where the kernel keeps its table of calls, and which rows of a shared one are its own. */
  readonly table: {
    readonly file: string;
    readonly abis: readonly string[];
    /** The table of the 64-bit kernel that runs its programs, where the table itself doesn't tell. */
    readonly compat?: { readonly file: string; readonly kernelArch: string };
  };
  /** Records that `ptrace` fills and UAPI lacks: what declares them, below `arch/‹kernelArch›/include/asm`. */
  readonly ptraceRecords?: {
    readonly file: string;
    readonly declarations: readonly string[];
    /** Those with a tag that are declared inside of these. */
    readonly within?: readonly string[];
  };
  /** What follows `qemu-` and `qemu-system-` in the names of its emulators. */
  readonly qemu: string;
  /** A Node of Debian's, to run the tests with. */
  readonly node: {
    /** The releases to look in, the preferred one first. */
    readonly suites: readonly string[];
  };
  /** A kernel of Debian's, to boot the tests in. */
  readonly kernel: Kernel;
}

/** A kernel of Debian's, and how qemu runs it. */
export interface Kernel {
  /** What distinguishes it from the architecture's usual kernel. */
  readonly difference?: string;
  readonly package: string;
  /** The releases to look in, the preferred one first. */
  readonly suites: readonly string[];
  /** The options that the emulator needs for this machine. */
  readonly options: readonly string[];
  /** What brings the emulator. */
  readonly emulator: readonly string[];
  /** The release to take it from, where older ones can't run the kernel; this machine's own if absent. */
  readonly emulatorSuite?: string;
  /** The machine's memory where the usual does not suffice, as the emulator takes it. */
  readonly memory?: string;
  /** What the kernel calls the emulator's serial line. */
  readonly console: string;
  /** What else it must be told. */
  readonly parameters?: readonly string[];
}
