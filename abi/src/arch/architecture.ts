/** The names of the architectures we ship, in the order every table shows them. */
export type ArchName = 'x86_64' | 'x86' | 'arm' | 'riscv64' | 'aarch64';

/**
 * What distinguishes one architecture from another.
 *
 * Code never asks which architecture it is on: it asks for a quirk by its name. A quirk that an
 * architecture lacks is `false` or absent in its record, never implied by the name.
 */
export interface Architecture {
  readonly name: ArchName;
  /** What Node calls it in `process.arch`, and npm in `cpu`. */
  readonly node: string;
  /** What the names of Debian's cross tools begin with: `arm-linux-gnueabihf-gcc`. */
  readonly triplet: string;
  /** What clang calls the target. */
  readonly clangTarget: string;
  /** Debian's name of the architecture. */
  readonly debian: string;
  /** Registers hold so many bits; so do `long`, `size_t` and pointers. */
  readonly wordBits: 32 | 64;
  readonly byteOrder: 'little' | 'big';
  /** The alignment of `long long` inside a record. */
  readonly longLongAlignment: 4 | 8;
  /** Whether a bitfield without a name aligns the record that it is in, as a named one does. */
  readonly anonymousBitfieldsAlign: boolean;
  /** The ELF header of its stubs: the constants of `<linux/elf-em.h>` and `<linux/elf.h>` by name. */
  readonly elf: {
    readonly machine: `EM_${string}`;
    readonly class: 'ELFCLASS32' | 'ELFCLASS64';
    readonly data: 'ELFDATA2LSB' | 'ELFDATA2MSB';
  };
  /** How a 64-bit argument travels: in one register, in two, or in two of which the first is even. */
  readonly long64: 'register' | 'pair' | 'even-pair';
  /** Bytes per unit of the offset that `mmap` (or `mmap2`) takes in the kernel. */
  readonly mmapUnit: 1 | 4096;
  /** Whether files beyond 2 GiB need `O_LARGEFILE`; 64-bit kernels force it. */
  readonly largeFileFlag: boolean;
  /** Where the kernel keeps this architecture's table, and which rows of a shared one are its own. */
  readonly table: {
    readonly file: string;
    readonly abis: readonly string[];
    /** The table of the 64-bit kernel that runs its programs, where the table itself doesn't tell. */
    readonly compat?: { readonly file: string; readonly kernelArch: string };
  };
  /** The folder of `arch/` in the kernel's sources; its definitions win over the generic ones. */
  readonly kernelArch: string;
  /** Calls outside the table that would kill the process if their numbers were not known. */
  readonly privateCalls: boolean;
}
