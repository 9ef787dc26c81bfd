// Generated from Linux 7.3.4 <linux/if_alg.h> by "pnpm generate". Do not edit.
export const ALG_OP_DECRYPT = 0,
  ALG_OP_ENCRYPT = 1,
  ALG_SET_AEAD_ASSOCLEN = 4,
  ALG_SET_AEAD_AUTHSIZE = 5,
  ALG_SET_DRBG_ENTROPY = 6,
  ALG_SET_IV = 2,
  ALG_SET_KEY = 1,
  ALG_SET_KEY_BY_KEY_SERIAL = 7,
  ALG_SET_OP = 3;
