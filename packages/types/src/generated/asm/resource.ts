// Generated from Linux 7.3.4 <asm/resource.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly RLIM_INFINITY: PerArch<
    18446744073709551615n,
    4294967295n,
    4294967295n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n
  >;
} = /* @__PURE__ */ perArchOf({
  RLIM_INFINITY: [
    18446744073709551615n,
    4294967295n,
    4294967295n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
    18446744073709551615n,
  ],
});

/** `<asm/resource.h>`: 4294967295n on x86, arm; 18446744073709551615n elsewhere. */
export const RLIM_INFINITY: bigint = /* @__PURE__ */ hereOf(perArch.RLIM_INFINITY);
export const RLIMIT_AS = 9,
  RLIMIT_CORE = 4,
  RLIMIT_CPU = 0,
  RLIMIT_DATA = 2,
  RLIMIT_FSIZE = 1,
  RLIMIT_LOCKS = 10,
  RLIMIT_MEMLOCK = 8,
  RLIMIT_MSGQUEUE = 12,
  RLIMIT_NICE = 13,
  RLIMIT_NOFILE = 7,
  RLIMIT_NPROC = 6,
  RLIMIT_RSS = 5,
  RLIMIT_RTPRIO = 14,
  RLIMIT_RTTIME = 15,
  RLIMIT_SIGPENDING = 11,
  RLIMIT_STACK = 3,
  RLIM_NLIMITS = 16;
