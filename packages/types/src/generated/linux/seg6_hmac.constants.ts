// Generated from Linux 7.3.4 <linux/seg6_hmac.h> by "pnpm generate". Do not edit.
export const SEG6_HMAC_ALGO_SHA1 = 1,
  SEG6_HMAC_ALGO_SHA256 = 2,
  SEG6_HMAC_FIELD_LEN = 32,
  SEG6_HMAC_SECRET_LEN = 64;
