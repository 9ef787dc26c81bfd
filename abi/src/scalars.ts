/** How wide a scalar argument is, and which values it takes. */
export interface Scalar {
  /** `word` is as wide as a register. */
  readonly bits: 32 | 64 | 'word';
  readonly signed: boolean;
  /** What the name doesn't tell, for docs. */
  readonly doc: string;
  /** Values outside the range that the kernel gives a meaning. */
  readonly also?: readonly number[];
  /** Negative numbers of as many bits mean the same register. */
  readonly eitherSign?: true;
}

/** C types of numbers, under the kernel's names. */
export type ScalarName =
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

/** The scalars that arguments are declared with. */
export const scalars: Readonly<Record<ScalarName, Scalar>> = {
  fd: { bits: 32, signed: true, doc: 'A file descriptor, or a sentinel such as `AT_FDCWD`' },
  int: { bits: 32, signed: true, doc: 'A C `int`' },
  uint: { bits: 32, signed: false, doc: 'A C `unsigned int`' },
  long: { bits: 'word', signed: true, doc: 'A C `long`' },
  ulong: { bits: 'word', signed: false, doc: 'A C `unsigned long`' },
  mode_t: { bits: 32, signed: false, doc: 'Permission and file type bits' },
  pid_t: { bits: 32, signed: true, doc: 'The id of a process, a thread or a group' },
  // −1 is how calls say "leave it as it is"; the register is the same.
  uid_t: { bits: 32, signed: false, doc: 'A user id', also: [-1] },
  gid_t: { bits: 32, signed: false, doc: 'A group id', also: [-1] },
  key_serial_t: { bits: 32, signed: true, doc: 'The serial number of a key, or `KEY_SPEC_*`' },
  key_t: { bits: 32, signed: true, doc: 'A key of System V IPC' },
  clockid_t: { bits: 32, signed: true, doc: 'A clock: `CLOCK_*`, or one made from a descriptor' },
  timer_t: { bits: 32, signed: true, doc: 'A timer of `timer_create`' },
  mqd_t: { bits: 32, signed: true, doc: 'A descriptor of a message queue' },
  size_t: { bits: 'word', signed: false, doc: 'A number of bytes' },
  loff_t: { bits: 64, signed: true, doc: 'An offset into a file, in bytes' },
  u32: {
    bits: 32,
    signed: false,
    eitherSign: true,
    doc: '32 bits, as an element of an array has them',
  },
  u64: { bits: 64, signed: false, doc: 'An unsigned integer of 64 bits' },
};
