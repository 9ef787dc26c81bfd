/**
 * Numbers below the usual limit for descriptors that a test looks for after they were closed: the kernel gives other
 * threads of this process, and other files of tests, the lowest that are free.
 */
export const ownDescriptors = {
  closed: 1010,
  dup2: 1011,
  /** The first of three. */
  range: 1001,
  closedByRing: 1012,
  closedTwiceByRing: 1013,
  closedByThread: 1014,
} as const;
