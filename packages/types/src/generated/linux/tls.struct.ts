// Generated from Linux 7.3.4 <linux/tls.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/tls.h>`: 40 bytes. */
export interface tls12_crypto_info_aes_ccm_128
  extends RecordView<'struct tls12_crypto_info_aes_ccm_128'> {
  get info(): tls_crypto_info;
  set info(value: tls_crypto_info | Init<tls_crypto_info>);
  get iv(): Uint8Array;
  set iv(value: Bytes);
  get key(): Uint8Array;
  set key(value: Bytes);
  get salt(): Uint8Array;
  set salt(value: Bytes);
  get rec_seq(): Uint8Array;
  set rec_seq(value: Bytes);
}

export const tls12_crypto_info_aes_ccm_128: Descriptor<tls12_crypto_info_aes_ccm_128> =
  /* @__PURE__ */ declareStruct(
    'tls12_crypto_info_aes_ccm_128',
    `
  struct tls_crypto_info info;
  unsigned char iv[8];
  unsigned char key[16];
  unsigned char salt[4];
  unsigned char rec_seq[8];
`,
    { uses: () => [tls_crypto_info] },
  );

/** `<linux/tls.h>`: 40 bytes. */
export interface tls12_crypto_info_aes_gcm_128
  extends RecordView<'struct tls12_crypto_info_aes_gcm_128'> {
  get info(): tls_crypto_info;
  set info(value: tls_crypto_info | Init<tls_crypto_info>);
  get iv(): Uint8Array;
  set iv(value: Bytes);
  get key(): Uint8Array;
  set key(value: Bytes);
  get salt(): Uint8Array;
  set salt(value: Bytes);
  get rec_seq(): Uint8Array;
  set rec_seq(value: Bytes);
}

export const tls12_crypto_info_aes_gcm_128: Descriptor<tls12_crypto_info_aes_gcm_128> =
  /* @__PURE__ */ declareStruct(
    'tls12_crypto_info_aes_gcm_128',
    `
  struct tls_crypto_info info;
  unsigned char iv[8];
  unsigned char key[16];
  unsigned char salt[4];
  unsigned char rec_seq[8];
`,
    { uses: () => [tls_crypto_info] },
  );

/** `<linux/tls.h>`: 56 bytes. */
export interface tls12_crypto_info_aes_gcm_256
  extends RecordView<'struct tls12_crypto_info_aes_gcm_256'> {
  get info(): tls_crypto_info;
  set info(value: tls_crypto_info | Init<tls_crypto_info>);
  get iv(): Uint8Array;
  set iv(value: Bytes);
  get key(): Uint8Array;
  set key(value: Bytes);
  get salt(): Uint8Array;
  set salt(value: Bytes);
  get rec_seq(): Uint8Array;
  set rec_seq(value: Bytes);
}

export const tls12_crypto_info_aes_gcm_256: Descriptor<tls12_crypto_info_aes_gcm_256> =
  /* @__PURE__ */ declareStruct(
    'tls12_crypto_info_aes_gcm_256',
    `
  struct tls_crypto_info info;
  unsigned char iv[8];
  unsigned char key[32];
  unsigned char salt[4];
  unsigned char rec_seq[8];
`,
    { uses: () => [tls_crypto_info] },
  );

/** `<linux/tls.h>`: 40 bytes. */
export interface tls12_crypto_info_aria_gcm_128
  extends RecordView<'struct tls12_crypto_info_aria_gcm_128'> {
  get info(): tls_crypto_info;
  set info(value: tls_crypto_info | Init<tls_crypto_info>);
  get iv(): Uint8Array;
  set iv(value: Bytes);
  get key(): Uint8Array;
  set key(value: Bytes);
  get salt(): Uint8Array;
  set salt(value: Bytes);
  get rec_seq(): Uint8Array;
  set rec_seq(value: Bytes);
}

export const tls12_crypto_info_aria_gcm_128: Descriptor<tls12_crypto_info_aria_gcm_128> =
  /* @__PURE__ */ declareStruct(
    'tls12_crypto_info_aria_gcm_128',
    `
  struct tls_crypto_info info;
  unsigned char iv[8];
  unsigned char key[16];
  unsigned char salt[4];
  unsigned char rec_seq[8];
`,
    { uses: () => [tls_crypto_info] },
  );

/** `<linux/tls.h>`: 56 bytes. */
export interface tls12_crypto_info_aria_gcm_256
  extends RecordView<'struct tls12_crypto_info_aria_gcm_256'> {
  get info(): tls_crypto_info;
  set info(value: tls_crypto_info | Init<tls_crypto_info>);
  get iv(): Uint8Array;
  set iv(value: Bytes);
  get key(): Uint8Array;
  set key(value: Bytes);
  get salt(): Uint8Array;
  set salt(value: Bytes);
  get rec_seq(): Uint8Array;
  set rec_seq(value: Bytes);
}

export const tls12_crypto_info_aria_gcm_256: Descriptor<tls12_crypto_info_aria_gcm_256> =
  /* @__PURE__ */ declareStruct(
    'tls12_crypto_info_aria_gcm_256',
    `
  struct tls_crypto_info info;
  unsigned char iv[8];
  unsigned char key[32];
  unsigned char salt[4];
  unsigned char rec_seq[8];
`,
    { uses: () => [tls_crypto_info] },
  );

/** `<linux/tls.h>`: 56 bytes. */
export interface tls12_crypto_info_chacha20_poly1305
  extends RecordView<'struct tls12_crypto_info_chacha20_poly1305'> {
  get info(): tls_crypto_info;
  set info(value: tls_crypto_info | Init<tls_crypto_info>);
  get iv(): Uint8Array;
  set iv(value: Bytes);
  get key(): Uint8Array;
  set key(value: Bytes);
  get salt(): Uint8Array;
  set salt(value: Bytes);
  get rec_seq(): Uint8Array;
  set rec_seq(value: Bytes);
}

export const tls12_crypto_info_chacha20_poly1305: Descriptor<tls12_crypto_info_chacha20_poly1305> =
  /* @__PURE__ */ declareStruct(
    'tls12_crypto_info_chacha20_poly1305',
    `
  struct tls_crypto_info info;
  unsigned char iv[12];
  unsigned char key[32];
  unsigned char salt[];
  unsigned char rec_seq[8];
`,
    { uses: () => [tls_crypto_info] },
  );

/** `<linux/tls.h>`: 40 bytes. */
export interface tls12_crypto_info_sm4_ccm extends RecordView<'struct tls12_crypto_info_sm4_ccm'> {
  get info(): tls_crypto_info;
  set info(value: tls_crypto_info | Init<tls_crypto_info>);
  get iv(): Uint8Array;
  set iv(value: Bytes);
  get key(): Uint8Array;
  set key(value: Bytes);
  get salt(): Uint8Array;
  set salt(value: Bytes);
  get rec_seq(): Uint8Array;
  set rec_seq(value: Bytes);
}

export const tls12_crypto_info_sm4_ccm: Descriptor<tls12_crypto_info_sm4_ccm> =
  /* @__PURE__ */ declareStruct(
    'tls12_crypto_info_sm4_ccm',
    `
  struct tls_crypto_info info;
  unsigned char iv[8];
  unsigned char key[16];
  unsigned char salt[4];
  unsigned char rec_seq[8];
`,
    { uses: () => [tls_crypto_info] },
  );

/** `<linux/tls.h>`: 40 bytes. */
export interface tls12_crypto_info_sm4_gcm extends RecordView<'struct tls12_crypto_info_sm4_gcm'> {
  get info(): tls_crypto_info;
  set info(value: tls_crypto_info | Init<tls_crypto_info>);
  get iv(): Uint8Array;
  set iv(value: Bytes);
  get key(): Uint8Array;
  set key(value: Bytes);
  get salt(): Uint8Array;
  set salt(value: Bytes);
  get rec_seq(): Uint8Array;
  set rec_seq(value: Bytes);
}

export const tls12_crypto_info_sm4_gcm: Descriptor<tls12_crypto_info_sm4_gcm> =
  /* @__PURE__ */ declareStruct(
    'tls12_crypto_info_sm4_gcm',
    `
  struct tls_crypto_info info;
  unsigned char iv[8];
  unsigned char key[16];
  unsigned char salt[4];
  unsigned char rec_seq[8];
`,
    { uses: () => [tls_crypto_info] },
  );

/** `<linux/tls.h>`: 4 bytes. */
export interface tls_crypto_info extends RecordView<'struct tls_crypto_info'> {
  version: number;
  cipher_type: number;
}

export const tls_crypto_info: Descriptor<tls_crypto_info> = /* @__PURE__ */ declareStruct(
  'tls_crypto_info',
  `
  __u16 version;
  __u16 cipher_type;
`,
);
