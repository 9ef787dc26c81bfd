// The layout of a spawn request: the calls around a program that runs in a child. native/glue/spawn.h has
// the same layout and explains each field: change both. Indices are in units of eight bytes.

/** clone3's number, the address of its arguments and their size. Other calls are a number and six words. */
export const CLONE = 0;
export const EXIT = 3;
export const BLOCK = 4;
export const GUARD = 11;
export const UNGUARD = 18;
export const PARENT = 25;
export const PARENT_IS = 32;
export const UNBLOCK = 33;
export const UNBLOCKS = 40;
export const RESET = 41;
export const SIGNALS = 48;
export const WAIT = 49;
/** The result of `WAIT`: 0 if it found the child, or −errno. */
export const WAITED = 56;
/** 1 if the child reached the end of its program. */
export const FINISHED = 57;
/** −errno if the child ended because `GUARD` or `UNGUARD` failed, else 0. */
export const GUARD_FAILURE = 58;
export const RESTORE = 59;
export const STARTED = 66;
/** Where the kernel stores the id of the child, of 32 bits. */
export const CHILD = 73;
/** What clone3 returned to a helper thread; 0 if it made no child. */
export const ID = 74;
/** 1 if a helper thread's child was killed. */
export const KILLED = 75;
/** The length of a request. */
export const SPAWN = 76;
