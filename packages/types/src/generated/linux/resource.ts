// Generated from Linux 7.3.4 <linux/resource.h> by "pnpm generate". Do not edit.
export const MLOCK_LIMIT = 8388608;
export const PRIO_MAX = 20;
export const PRIO_MIN = -20;
export const PRIO_PGRP = 1;
export const PRIO_PROCESS = 0;
export const PRIO_USER = 2;
export const RLIM64_INFINITY = 18446744073709551615n;
export const RUSAGE_BOTH = -2;
export const RUSAGE_CHILDREN = -1;
export const RUSAGE_SELF = 0;
export const RUSAGE_THREAD = 1;
export const _STK_LIM = 8388608;
export * as struct from './resource.struct.ts';
