// Generated from Linux 7.3.4 <linux/cryptouser.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/cryptouser.h>`: 64 bytes. */
export interface crypto_report_acomp extends RecordView<'struct crypto_report_acomp'> {
  get type(): Uint8Array;
  set type(value: Bytes);
}

export const crypto_report_acomp: Descriptor<crypto_report_acomp> = /* @__PURE__ */ declareStruct(
  'crypto_report_acomp',
  `
  char type[64];
`,
);

/** `<linux/cryptouser.h>`: 140 bytes. */
export interface crypto_report_aead extends RecordView<'struct crypto_report_aead'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  get geniv(): Uint8Array;
  set geniv(value: Bytes);
  blocksize: number;
  maxauthsize: number;
  ivsize: number;
}

export const crypto_report_aead: Descriptor<crypto_report_aead> = /* @__PURE__ */ declareStruct(
  'crypto_report_aead',
  `
  char type[64];
  char geniv[64];
  unsigned int blocksize;
  unsigned int maxauthsize;
  unsigned int ivsize;
`,
);

/** `<linux/cryptouser.h>`: 64 bytes. */
export interface crypto_report_akcipher extends RecordView<'struct crypto_report_akcipher'> {
  get type(): Uint8Array;
  set type(value: Bytes);
}

export const crypto_report_akcipher: Descriptor<crypto_report_akcipher> =
  /* @__PURE__ */ declareStruct(
    'crypto_report_akcipher',
    `
  char type[64];
`,
  );

/** `<linux/cryptouser.h>`: 144 bytes. */
export interface crypto_report_blkcipher extends RecordView<'struct crypto_report_blkcipher'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  get geniv(): Uint8Array;
  set geniv(value: Bytes);
  blocksize: number;
  min_keysize: number;
  max_keysize: number;
  ivsize: number;
}

export const crypto_report_blkcipher: Descriptor<crypto_report_blkcipher> =
  /* @__PURE__ */ declareStruct(
    'crypto_report_blkcipher',
    `
  char type[64];
  char geniv[64];
  unsigned int blocksize;
  unsigned int min_keysize;
  unsigned int max_keysize;
  unsigned int ivsize;
`,
  );

/** `<linux/cryptouser.h>`: 76 bytes. */
export interface crypto_report_cipher extends RecordView<'struct crypto_report_cipher'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  blocksize: number;
  min_keysize: number;
  max_keysize: number;
}

export const crypto_report_cipher: Descriptor<crypto_report_cipher> = /* @__PURE__ */ declareStruct(
  'crypto_report_cipher',
  `
  char type[64];
  unsigned int blocksize;
  unsigned int min_keysize;
  unsigned int max_keysize;
`,
);

/** `<linux/cryptouser.h>`: 64 bytes. */
export interface crypto_report_comp extends RecordView<'struct crypto_report_comp'> {
  get type(): Uint8Array;
  set type(value: Bytes);
}

export const crypto_report_comp: Descriptor<crypto_report_comp> = /* @__PURE__ */ declareStruct(
  'crypto_report_comp',
  `
  char type[64];
`,
);

/** `<linux/cryptouser.h>`: 72 bytes. */
export interface crypto_report_hash extends RecordView<'struct crypto_report_hash'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  blocksize: number;
  digestsize: number;
}

export const crypto_report_hash: Descriptor<crypto_report_hash> = /* @__PURE__ */ declareStruct(
  'crypto_report_hash',
  `
  char type[64];
  unsigned int blocksize;
  unsigned int digestsize;
`,
);

/** `<linux/cryptouser.h>`: 64 bytes. */
export interface crypto_report_kpp extends RecordView<'struct crypto_report_kpp'> {
  get type(): Uint8Array;
  set type(value: Bytes);
}

export const crypto_report_kpp: Descriptor<crypto_report_kpp> = /* @__PURE__ */ declareStruct(
  'crypto_report_kpp',
  `
  char type[64];
`,
);

/** `<linux/cryptouser.h>`: 64 bytes. */
export interface crypto_report_larval extends RecordView<'struct crypto_report_larval'> {
  get type(): Uint8Array;
  set type(value: Bytes);
}

export const crypto_report_larval: Descriptor<crypto_report_larval> = /* @__PURE__ */ declareStruct(
  'crypto_report_larval',
  `
  char type[64];
`,
);

/** `<linux/cryptouser.h>`: 68 bytes. */
export interface crypto_report_rng extends RecordView<'struct crypto_report_rng'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  seedsize: number;
}

export const crypto_report_rng: Descriptor<crypto_report_rng> = /* @__PURE__ */ declareStruct(
  'crypto_report_rng',
  `
  char type[64];
  unsigned int seedsize;
`,
);

/** `<linux/cryptouser.h>`: 64 bytes. */
export interface crypto_report_sig extends RecordView<'struct crypto_report_sig'> {
  get type(): Uint8Array;
  set type(value: Bytes);
}

export const crypto_report_sig: Descriptor<crypto_report_sig> = /* @__PURE__ */ declareStruct(
  'crypto_report_sig',
  `
  char type[64];
`,
);

/** `<linux/cryptouser.h>`: 104 bytes. */
export interface crypto_stat_aead extends RecordView<'struct crypto_stat_aead'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  get stat_encrypt_cnt(): bigint;
  set stat_encrypt_cnt(value: Integer);
  get stat_encrypt_tlen(): bigint;
  set stat_encrypt_tlen(value: Integer);
  get stat_decrypt_cnt(): bigint;
  set stat_decrypt_cnt(value: Integer);
  get stat_decrypt_tlen(): bigint;
  set stat_decrypt_tlen(value: Integer);
  get stat_err_cnt(): bigint;
  set stat_err_cnt(value: Integer);
}

export const crypto_stat_aead: Descriptor<crypto_stat_aead> = /* @__PURE__ */ declareStruct(
  'crypto_stat_aead',
  `
  char type[64];
  __u64 stat_encrypt_cnt;
  __u64 stat_encrypt_tlen;
  __u64 stat_decrypt_cnt;
  __u64 stat_decrypt_tlen;
  __u64 stat_err_cnt;
`,
);

/** `<linux/cryptouser.h>`: 120 bytes. */
export interface crypto_stat_akcipher extends RecordView<'struct crypto_stat_akcipher'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  get stat_encrypt_cnt(): bigint;
  set stat_encrypt_cnt(value: Integer);
  get stat_encrypt_tlen(): bigint;
  set stat_encrypt_tlen(value: Integer);
  get stat_decrypt_cnt(): bigint;
  set stat_decrypt_cnt(value: Integer);
  get stat_decrypt_tlen(): bigint;
  set stat_decrypt_tlen(value: Integer);
  get stat_verify_cnt(): bigint;
  set stat_verify_cnt(value: Integer);
  get stat_sign_cnt(): bigint;
  set stat_sign_cnt(value: Integer);
  get stat_err_cnt(): bigint;
  set stat_err_cnt(value: Integer);
}

export const crypto_stat_akcipher: Descriptor<crypto_stat_akcipher> = /* @__PURE__ */ declareStruct(
  'crypto_stat_akcipher',
  `
  char type[64];
  __u64 stat_encrypt_cnt;
  __u64 stat_encrypt_tlen;
  __u64 stat_decrypt_cnt;
  __u64 stat_decrypt_tlen;
  __u64 stat_verify_cnt;
  __u64 stat_sign_cnt;
  __u64 stat_err_cnt;
`,
);

/** `<linux/cryptouser.h>`: 104 bytes. */
export interface crypto_stat_cipher extends RecordView<'struct crypto_stat_cipher'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  get stat_encrypt_cnt(): bigint;
  set stat_encrypt_cnt(value: Integer);
  get stat_encrypt_tlen(): bigint;
  set stat_encrypt_tlen(value: Integer);
  get stat_decrypt_cnt(): bigint;
  set stat_decrypt_cnt(value: Integer);
  get stat_decrypt_tlen(): bigint;
  set stat_decrypt_tlen(value: Integer);
  get stat_err_cnt(): bigint;
  set stat_err_cnt(value: Integer);
}

export const crypto_stat_cipher: Descriptor<crypto_stat_cipher> = /* @__PURE__ */ declareStruct(
  'crypto_stat_cipher',
  `
  char type[64];
  __u64 stat_encrypt_cnt;
  __u64 stat_encrypt_tlen;
  __u64 stat_decrypt_cnt;
  __u64 stat_decrypt_tlen;
  __u64 stat_err_cnt;
`,
);

/** `<linux/cryptouser.h>`: 104 bytes. */
export interface crypto_stat_compress extends RecordView<'struct crypto_stat_compress'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  get stat_compress_cnt(): bigint;
  set stat_compress_cnt(value: Integer);
  get stat_compress_tlen(): bigint;
  set stat_compress_tlen(value: Integer);
  get stat_decompress_cnt(): bigint;
  set stat_decompress_cnt(value: Integer);
  get stat_decompress_tlen(): bigint;
  set stat_decompress_tlen(value: Integer);
  get stat_err_cnt(): bigint;
  set stat_err_cnt(value: Integer);
}

export const crypto_stat_compress: Descriptor<crypto_stat_compress> = /* @__PURE__ */ declareStruct(
  'crypto_stat_compress',
  `
  char type[64];
  __u64 stat_compress_cnt;
  __u64 stat_compress_tlen;
  __u64 stat_decompress_cnt;
  __u64 stat_decompress_tlen;
  __u64 stat_err_cnt;
`,
);

/** `<linux/cryptouser.h>`: 88 bytes. */
export interface crypto_stat_hash extends RecordView<'struct crypto_stat_hash'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  get stat_hash_cnt(): bigint;
  set stat_hash_cnt(value: Integer);
  get stat_hash_tlen(): bigint;
  set stat_hash_tlen(value: Integer);
  get stat_err_cnt(): bigint;
  set stat_err_cnt(value: Integer);
}

export const crypto_stat_hash: Descriptor<crypto_stat_hash> = /* @__PURE__ */ declareStruct(
  'crypto_stat_hash',
  `
  char type[64];
  __u64 stat_hash_cnt;
  __u64 stat_hash_tlen;
  __u64 stat_err_cnt;
`,
);

/** `<linux/cryptouser.h>`: 96 bytes. */
export interface crypto_stat_kpp extends RecordView<'struct crypto_stat_kpp'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  get stat_setsecret_cnt(): bigint;
  set stat_setsecret_cnt(value: Integer);
  get stat_generate_public_key_cnt(): bigint;
  set stat_generate_public_key_cnt(value: Integer);
  get stat_compute_shared_secret_cnt(): bigint;
  set stat_compute_shared_secret_cnt(value: Integer);
  get stat_err_cnt(): bigint;
  set stat_err_cnt(value: Integer);
}

export const crypto_stat_kpp: Descriptor<crypto_stat_kpp> = /* @__PURE__ */ declareStruct(
  'crypto_stat_kpp',
  `
  char type[64];
  __u64 stat_setsecret_cnt;
  __u64 stat_generate_public_key_cnt;
  __u64 stat_compute_shared_secret_cnt;
  __u64 stat_err_cnt;
`,
);

/** `<linux/cryptouser.h>`: 64 bytes. */
export interface crypto_stat_larval extends RecordView<'struct crypto_stat_larval'> {
  get type(): Uint8Array;
  set type(value: Bytes);
}

export const crypto_stat_larval: Descriptor<crypto_stat_larval> = /* @__PURE__ */ declareStruct(
  'crypto_stat_larval',
  `
  char type[64];
`,
);

/** `<linux/cryptouser.h>`: 96 bytes. */
export interface crypto_stat_rng extends RecordView<'struct crypto_stat_rng'> {
  get type(): Uint8Array;
  set type(value: Bytes);
  get stat_generate_cnt(): bigint;
  set stat_generate_cnt(value: Integer);
  get stat_generate_tlen(): bigint;
  set stat_generate_tlen(value: Integer);
  get stat_seed_cnt(): bigint;
  set stat_seed_cnt(value: Integer);
  get stat_err_cnt(): bigint;
  set stat_err_cnt(value: Integer);
}

export const crypto_stat_rng: Descriptor<crypto_stat_rng> = /* @__PURE__ */ declareStruct(
  'crypto_stat_rng',
  `
  char type[64];
  __u64 stat_generate_cnt;
  __u64 stat_generate_tlen;
  __u64 stat_seed_cnt;
  __u64 stat_err_cnt;
`,
);

/** `<linux/cryptouser.h>`: 208 bytes. */
export interface crypto_user_alg extends RecordView<'struct crypto_user_alg'> {
  get cru_name(): Uint8Array;
  set cru_name(value: Bytes);
  get cru_driver_name(): Uint8Array;
  set cru_driver_name(value: Bytes);
  get cru_module_name(): Uint8Array;
  set cru_module_name(value: Bytes);
  cru_type: number;
  cru_mask: number;
  cru_refcnt: number;
  cru_flags: number;
}

export const crypto_user_alg: Descriptor<crypto_user_alg> = /* @__PURE__ */ declareStruct(
  'crypto_user_alg',
  `
  char cru_name[64];
  char cru_driver_name[64];
  char cru_module_name[64];
  __u32 cru_type;
  __u32 cru_mask;
  __u32 cru_refcnt;
  __u32 cru_flags;
`,
);
