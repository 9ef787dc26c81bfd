import type { ArchName, Identity } from './identities.ts';

/**
 * The ABI of an architecture: what distinguishes one from another where records are laid out and
 * calls are made. What it is built and tested with stands in `targets/`.
 *
 * Code never asks which architecture it is on: it asks for a quirk by its name. A quirk that an
 * architecture lacks is `false` or absent in its record, never implied by the name.
 */
export interface Architecture extends Identity {
  readonly name: ArchName;
  /** Registers hold so many bits; so do `long`, `size_t` and pointers. */
  readonly wordBits: 32 | 64;
  /** The alignment of `long long` inside a record. */
  readonly longLongAlignment: 4 | 8;
  /** Whether a bitfield without a name aligns the record that it is in, as a named one does. */
  readonly anonymousBitfieldsAlign: boolean;
  /** How a 64-bit argument travels: in one register, in two, or in two of which the first is even. */
  readonly long64: 'register' | 'pair' | 'even-pair';
  /** Bytes per unit of the offset that `mmap` (or `mmap2`) takes in the kernel. */
  readonly mmapUnit: 1 | 4096;
  /** Where `mmap` takes its arguments: in registers, or in memory that its only register points at. */
  readonly mmapArguments: 'registers' | 'memory';
  /** Whether files beyond 2 GiB need `O_LARGEFILE`; 64-bit kernels force it. */
  readonly largeFileFlag: boolean;
  /** Whether the calls of System V IPC take records of old programs where `IPC_64` isn't set. */
  readonly ipcVersionFlag: boolean;
  /** Which part of its register `SETVAL` of `semctl` reads the value from, an `int` in a union of pointers. */
  readonly semaphoreValue: 'whole' | 'upper';
  /** In which order `clone` takes its arguments, as the kernel's `CONFIG_CLONE_*` call it. */
  readonly cloneOrder: 'forwards' | 'backwards' | 'backwards2';
  /** Who provides the code that returns from a signal handler: the kernel, or the program's `sa_restorer`. */
  readonly signalReturn: 'kernel' | 'restorer';
  /** Which layout `struct stat` has; that of 32-bit kernels is none of ours. */
  readonly statLayout: 'generic' | 'x86_64' | 's390x';
  /** Whether an unused word follows each time of `struct semid64_ds`. */
  readonly semidLayout: 'generic' | 'spaced';
  /** Whether the size in `struct shmid64_ds` comes before the times or after them. */
  readonly shmidLayout: 'generic' | 'timesFirst';
  /** Whether its kernels have shadow stacks; every table has the number of `map_shadow_stack`. */
  readonly shadowStacks: boolean;
  /** The prefix of private calls, which no table has; other numbers in their range kill the process. */
  readonly privateCalls: string | false;
}
