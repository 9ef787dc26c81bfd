// The scalars of C and of the kernel, as JavaScript types. Scalars of 64 bits on every architecture are
// bigints. Word-sized scalars are numbers; a value that isn't exact as a number throws a RangeError.

/** 32 bits. */
export type int = number;
/** 32 bits. */
export type uint = number;
/** 8 bits. An array of it is text. */
export type char = number;
/** 16 bits. */
export type short = number;
/** 16 bits. */
export type ushort = number;
/** Word-sized. */
export type long = number;
/** Word-sized. */
export type ulong = number;
/** 64 bits on every architecture. */
export type longlong = bigint;
/** 64 bits on every architecture. */
export type ulonglong = bigint;
/** A count of bytes; word-sized. */
export type size_t = number;
/** A count of bytes or a negative error; word-sized. */
export type ssize_t = number;
/** A file descriptor. */
export type fd = number;
/** The ID of a process, a thread or a process group. */
export type pid_t = number;
/** The ID of a user. */
export type uid_t = number;
/** The ID of a group. */
export type gid_t = number;
/** The type of a file and its permissions: `S_IF*`, `S_I*`. */
export type mode_t = number;
/** A clock: `CLOCK_*`. */
export type clockid_t = number;
/** A timer of `timer_create`. */
export type timer_t = number;
/** A descriptor of a POSIX message queue. */
export type mqd_t = number;
/** 32 bits, signed or unsigned. */
export type u32 = number;
/** The serial number of a key, or `KEY_SPEC_*`. */
export type key_serial_t = number;
/** A System V key. */
export type key_t = number;
/** The number of descriptors that `poll` takes; word-sized. */
export type nfds_t = number;
/** The length of a socket address. */
export type socklen_t = number;
/** The family of a socket address: `AF_*`. */
export type sa_family_t = number;
/** A port of the Internet protocols. */
export type in_port_t = number;
/** An offset in a file: 64 bits on every architecture. */
export type off_t = bigint;
/** An offset in a file: 64 bits on every architecture, in every interface. */
export type loff_t = bigint;
/** The number of an inode: 64 bits on every architecture. */
export type ino_t = bigint;
/** A device number, in the kernel's 64-bit encoding. */
export type dev_t = bigint;
/** Seconds since the epoch: 64 bits on every architecture. */
export type time_t = bigint;
/** A limit of resources: 64 bits on every architecture. */
export type rlim_t = bigint;
/** A count of blocks: 64 bits on every architecture. */
export type blkcnt_t = bigint;
