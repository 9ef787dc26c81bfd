// Generated from Linux 7.3.4 <linux/binfmts.h> by "pnpm generate". Do not edit.
export const AT_FLAGS_PRESERVE_ARGV0 = 1,
  AT_FLAGS_PRESERVE_ARGV0_BIT = 0,
  AT_FLAGS_TRANSPARENT_INTERP = 2,
  AT_FLAGS_TRANSPARENT_INTERP_BIT = 1,
  BINPRM_BUF_SIZE = 256,
  MAX_ARG_STRINGS = 2147483647;
