// How a program runs in a process of its own: calls that surround it. native/glue/spawn.h describes the
// same layout, and says what each part means. Indices are in units of eight bytes.

/** A number, an address and a size. Other calls are a number and six words. */
export const CLONE = 0;
export const EXIT = 3;
export const BLOCK = 4;
export const UNBLOCK = 11;
export const UNBLOCKS = 18;
export const RESET = 19;
export const SIGNALS = 26;
export const WAIT = 27;
/** What the call that waits returned: the child that never left, or −errno. */
export const WAITED = 34;
/** 1 where the child came to the end of its program. */
export const FINISHED = 35;
/** How long it is. */
export const SPAWN = 36;
