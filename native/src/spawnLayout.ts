// How a program runs in a process of its own: calls that surround it. native/glue/spawn.h describes the
// same layout, and says what each part means. Indices are in units of eight bytes.

/** A number, an address and a size. Other calls are a number and six words. */
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
/** What the call that waits returned: 0 where it found the child, or −errno. */
export const WAITED = 56;
/** 1 where the child came to the end of its program. */
export const FINISHED = 57;
/** −errno where the child ended because it could not be guarded, else 0. */
export const GUARD_FAILURE = 58;
/** How long it is. */
export const SPAWN = 59;
