import type { LengthField } from '../../../../packages/types/src/view/iterate.ts';

// What the headers know only in prose. One line each, with its reason.

/** Records of variable length, and how they say it. */
export const lengthFields: Readonly<Record<string, LengthField>> = {
  'struct linux_dirent64': { name: 'd_reclen', counts: 'record' }, // the kernel has aligned it
};

/** Word-sized fields that are bigints on every architecture. */
export const bigintFields: ReadonlySet<string> = new Set([
  'struct rlimit.rlim_cur', // RLIM_INFINITY is all ones
  'struct rlimit.rlim_max',
]);
