// A mirror caught in the middle of an update may be consistent under a second name.

/** Debian's release with a Node for every architecture of ours. */
export const stable: readonly string[] = ['trixie', 'stable'];

/** Where the newest emulators for it are. */
export const backports = 'trixie-backports';

/** Where the newest kernels of Debian are. */
export const newest: readonly string[] = [backports, 'stable', 'trixie'];

/** Where the architectures are that no release has yet. */
export const unstable: readonly string[] = ['sid', 'forky'];
