// Generated from Linux 7.3.4 <linux/cryptouser.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const CRYPTOCFGA_MAX = 22,
  CRYPTOCFGA_PRIORITY_VAL = 1,
  CRYPTOCFGA_REPORT_ACOMP = 11,
  CRYPTOCFGA_REPORT_AEAD = 5,
  CRYPTOCFGA_REPORT_AKCIPHER = 9,
  CRYPTOCFGA_REPORT_BLKCIPHER = 4,
  CRYPTOCFGA_REPORT_CIPHER = 8,
  CRYPTOCFGA_REPORT_COMPRESS = 6,
  CRYPTOCFGA_REPORT_HASH = 3,
  CRYPTOCFGA_REPORT_KPP = 10,
  CRYPTOCFGA_REPORT_LARVAL = 2,
  CRYPTOCFGA_REPORT_RNG = 7,
  CRYPTOCFGA_REPORT_SIG = 22,
  CRYPTOCFGA_STAT_ACOMP = 21,
  CRYPTOCFGA_STAT_AEAD = 15,
  CRYPTOCFGA_STAT_AKCIPHER = 19,
  CRYPTOCFGA_STAT_BLKCIPHER = 14,
  CRYPTOCFGA_STAT_CIPHER = 18,
  CRYPTOCFGA_STAT_COMPRESS = 16,
  CRYPTOCFGA_STAT_HASH = 13,
  CRYPTOCFGA_STAT_KPP = 20,
  CRYPTOCFGA_STAT_LARVAL = 12,
  CRYPTOCFGA_STAT_RNG = 17,
  CRYPTOCFGA_UNSPEC = 0,
  CRYPTO_MAX_NAME = 64,
  CRYPTO_MSG_BASE = 16,
  CRYPTO_MSG_DELALG = 17,
  CRYPTO_MSG_DELRNG = 20,
  CRYPTO_MSG_GETALG = 19,
  CRYPTO_MSG_GETSTAT = 21,
  CRYPTO_MSG_MAX = 21,
  CRYPTO_MSG_NEWALG = 16,
  CRYPTO_MSG_UPDATEALG = 18,
  CRYPTO_NR_MSGTYPES = 6,
  CRYPTO_REPORT_MAXSIZE = 352,
  __CRYPTOCFGA_MAX = 23,
  __CRYPTO_MSG_MAX = 22;
export declare namespace struct {
  /** `<linux/cryptouser.h>`: 64 bytes. */
  interface crypto_report_acomp extends RecordView<'struct crypto_report_acomp'> {
    get type(): Uint8Array;
    set type(value: Bytes);
  }

  /** `<linux/cryptouser.h>`: 140 bytes. */
  interface crypto_report_aead extends RecordView<'struct crypto_report_aead'> {
    get type(): Uint8Array;
    set type(value: Bytes);
    get geniv(): Uint8Array;
    set geniv(value: Bytes);
    blocksize: number;
    maxauthsize: number;
    ivsize: number;
  }

  /** `<linux/cryptouser.h>`: 64 bytes. */
  interface crypto_report_akcipher extends RecordView<'struct crypto_report_akcipher'> {
    get type(): Uint8Array;
    set type(value: Bytes);
  }

  /** `<linux/cryptouser.h>`: 144 bytes. */
  interface crypto_report_blkcipher extends RecordView<'struct crypto_report_blkcipher'> {
    get type(): Uint8Array;
    set type(value: Bytes);
    get geniv(): Uint8Array;
    set geniv(value: Bytes);
    blocksize: number;
    min_keysize: number;
    max_keysize: number;
    ivsize: number;
  }

  /** `<linux/cryptouser.h>`: 76 bytes. */
  interface crypto_report_cipher extends RecordView<'struct crypto_report_cipher'> {
    get type(): Uint8Array;
    set type(value: Bytes);
    blocksize: number;
    min_keysize: number;
    max_keysize: number;
  }

  /** `<linux/cryptouser.h>`: 64 bytes. */
  interface crypto_report_comp extends RecordView<'struct crypto_report_comp'> {
    get type(): Uint8Array;
    set type(value: Bytes);
  }

  /** `<linux/cryptouser.h>`: 72 bytes. */
  interface crypto_report_hash extends RecordView<'struct crypto_report_hash'> {
    get type(): Uint8Array;
    set type(value: Bytes);
    blocksize: number;
    digestsize: number;
  }

  /** `<linux/cryptouser.h>`: 64 bytes. */
  interface crypto_report_kpp extends RecordView<'struct crypto_report_kpp'> {
    get type(): Uint8Array;
    set type(value: Bytes);
  }

  /** `<linux/cryptouser.h>`: 64 bytes. */
  interface crypto_report_larval extends RecordView<'struct crypto_report_larval'> {
    get type(): Uint8Array;
    set type(value: Bytes);
  }

  /** `<linux/cryptouser.h>`: 68 bytes. */
  interface crypto_report_rng extends RecordView<'struct crypto_report_rng'> {
    get type(): Uint8Array;
    set type(value: Bytes);
    seedsize: number;
  }

  /** `<linux/cryptouser.h>`: 64 bytes. */
  interface crypto_report_sig extends RecordView<'struct crypto_report_sig'> {
    get type(): Uint8Array;
    set type(value: Bytes);
  }

  /** `<linux/cryptouser.h>`: 104 bytes. */
  interface crypto_stat_aead extends RecordView<'struct crypto_stat_aead'> {
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

  /** `<linux/cryptouser.h>`: 120 bytes. */
  interface crypto_stat_akcipher extends RecordView<'struct crypto_stat_akcipher'> {
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

  /** `<linux/cryptouser.h>`: 104 bytes. */
  interface crypto_stat_cipher extends RecordView<'struct crypto_stat_cipher'> {
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

  /** `<linux/cryptouser.h>`: 104 bytes. */
  interface crypto_stat_compress extends RecordView<'struct crypto_stat_compress'> {
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

  /** `<linux/cryptouser.h>`: 88 bytes. */
  interface crypto_stat_hash extends RecordView<'struct crypto_stat_hash'> {
    get type(): Uint8Array;
    set type(value: Bytes);
    get stat_hash_cnt(): bigint;
    set stat_hash_cnt(value: Integer);
    get stat_hash_tlen(): bigint;
    set stat_hash_tlen(value: Integer);
    get stat_err_cnt(): bigint;
    set stat_err_cnt(value: Integer);
  }

  /** `<linux/cryptouser.h>`: 96 bytes. */
  interface crypto_stat_kpp extends RecordView<'struct crypto_stat_kpp'> {
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

  /** `<linux/cryptouser.h>`: 64 bytes. */
  interface crypto_stat_larval extends RecordView<'struct crypto_stat_larval'> {
    get type(): Uint8Array;
    set type(value: Bytes);
  }

  /** `<linux/cryptouser.h>`: 96 bytes. */
  interface crypto_stat_rng extends RecordView<'struct crypto_stat_rng'> {
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

  /** `<linux/cryptouser.h>`: 208 bytes. */
  interface crypto_user_alg extends RecordView<'struct crypto_user_alg'> {
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
}

export const struct: {
  readonly crypto_report_acomp: Descriptor<struct.crypto_report_acomp>;
  readonly crypto_report_aead: Descriptor<struct.crypto_report_aead>;
  readonly crypto_report_akcipher: Descriptor<struct.crypto_report_akcipher>;
  readonly crypto_report_blkcipher: Descriptor<struct.crypto_report_blkcipher>;
  readonly crypto_report_cipher: Descriptor<struct.crypto_report_cipher>;
  readonly crypto_report_comp: Descriptor<struct.crypto_report_comp>;
  readonly crypto_report_hash: Descriptor<struct.crypto_report_hash>;
  readonly crypto_report_kpp: Descriptor<struct.crypto_report_kpp>;
  readonly crypto_report_larval: Descriptor<struct.crypto_report_larval>;
  readonly crypto_report_rng: Descriptor<struct.crypto_report_rng>;
  readonly crypto_report_sig: Descriptor<struct.crypto_report_sig>;
  readonly crypto_stat_aead: Descriptor<struct.crypto_stat_aead>;
  readonly crypto_stat_akcipher: Descriptor<struct.crypto_stat_akcipher>;
  readonly crypto_stat_cipher: Descriptor<struct.crypto_stat_cipher>;
  readonly crypto_stat_compress: Descriptor<struct.crypto_stat_compress>;
  readonly crypto_stat_hash: Descriptor<struct.crypto_stat_hash>;
  readonly crypto_stat_kpp: Descriptor<struct.crypto_stat_kpp>;
  readonly crypto_stat_larval: Descriptor<struct.crypto_stat_larval>;
  readonly crypto_stat_rng: Descriptor<struct.crypto_stat_rng>;
  readonly crypto_user_alg: Descriptor<struct.crypto_user_alg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"crypto_report_acomp": "char type[64];",
"crypto_report_aead": "char type[64];char geniv[64];unsigned int blocksize;unsigned int maxauthsize;unsigned int ivsize;",
"crypto_report_akcipher": "char type[64];",
"crypto_report_blkcipher": "char type[64];char geniv[64];unsigned int blocksize;unsigned int min_keysize;unsigned int max_keysize;unsigned int ivsize;",
"crypto_report_cipher": "char type[64];unsigned int blocksize;unsigned int min_keysize;unsigned int max_keysize;",
"crypto_report_comp": "char type[64];",
"crypto_report_hash": "char type[64];unsigned int blocksize;unsigned int digestsize;",
"crypto_report_kpp": "char type[64];",
"crypto_report_larval": "char type[64];",
"crypto_report_rng": "char type[64];unsigned int seedsize;",
"crypto_report_sig": "char type[64];",
"crypto_stat_aead": "char type[64];__u64 stat_encrypt_cnt;__u64 stat_encrypt_tlen;__u64 stat_decrypt_cnt;__u64 stat_decrypt_tlen;__u64 stat_err_cnt;",
"crypto_stat_akcipher": "char type[64];__u64 stat_encrypt_cnt;__u64 stat_encrypt_tlen;__u64 stat_decrypt_cnt;__u64 stat_decrypt_tlen;__u64 stat_verify_cnt;__u64 stat_sign_cnt;__u64 stat_err_cnt;",
"crypto_stat_cipher": "char type[64];__u64 stat_encrypt_cnt;__u64 stat_encrypt_tlen;__u64 stat_decrypt_cnt;__u64 stat_decrypt_tlen;__u64 stat_err_cnt;",
"crypto_stat_compress": "char type[64];__u64 stat_compress_cnt;__u64 stat_compress_tlen;__u64 stat_decompress_cnt;__u64 stat_decompress_tlen;__u64 stat_err_cnt;",
"crypto_stat_hash": "char type[64];__u64 stat_hash_cnt;__u64 stat_hash_tlen;__u64 stat_err_cnt;",
"crypto_stat_kpp": "char type[64];__u64 stat_setsecret_cnt;__u64 stat_generate_public_key_cnt;__u64 stat_compute_shared_secret_cnt;__u64 stat_err_cnt;",
"crypto_stat_larval": "char type[64];",
"crypto_stat_rng": "char type[64];__u64 stat_generate_cnt;__u64 stat_generate_tlen;__u64 stat_seed_cnt;__u64 stat_err_cnt;",
"crypto_user_alg": "char cru_name[64];char cru_driver_name[64];char cru_module_name[64];__u32 cru_type;__u32 cru_mask;__u32 cru_refcnt;__u32 cru_flags;"
}`),
);
