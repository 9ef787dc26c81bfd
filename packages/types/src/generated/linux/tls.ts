// Generated from Linux 7.3.4 <linux/tls.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const TLS_1_2_VERSION = 771,
  TLS_1_2_VERSION_MAJOR = 3,
  TLS_1_2_VERSION_MINOR = 3,
  TLS_1_3_VERSION = 772,
  TLS_1_3_VERSION_MAJOR = 3,
  TLS_1_3_VERSION_MINOR = 4,
  TLS_CIPHER_AES_CCM_128 = 53,
  TLS_CIPHER_AES_CCM_128_IV_SIZE = 8,
  TLS_CIPHER_AES_CCM_128_KEY_SIZE = 16,
  TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE = 8,
  TLS_CIPHER_AES_CCM_128_SALT_SIZE = 4,
  TLS_CIPHER_AES_CCM_128_TAG_SIZE = 16,
  TLS_CIPHER_AES_GCM_128 = 51,
  TLS_CIPHER_AES_GCM_128_IV_SIZE = 8,
  TLS_CIPHER_AES_GCM_128_KEY_SIZE = 16,
  TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE = 8,
  TLS_CIPHER_AES_GCM_128_SALT_SIZE = 4,
  TLS_CIPHER_AES_GCM_128_TAG_SIZE = 16,
  TLS_CIPHER_AES_GCM_256 = 52,
  TLS_CIPHER_AES_GCM_256_IV_SIZE = 8,
  TLS_CIPHER_AES_GCM_256_KEY_SIZE = 32,
  TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE = 8,
  TLS_CIPHER_AES_GCM_256_SALT_SIZE = 4,
  TLS_CIPHER_AES_GCM_256_TAG_SIZE = 16,
  TLS_CIPHER_ARIA_GCM_128 = 57,
  TLS_CIPHER_ARIA_GCM_128_IV_SIZE = 8,
  TLS_CIPHER_ARIA_GCM_128_KEY_SIZE = 16,
  TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE = 8,
  TLS_CIPHER_ARIA_GCM_128_SALT_SIZE = 4,
  TLS_CIPHER_ARIA_GCM_128_TAG_SIZE = 16,
  TLS_CIPHER_ARIA_GCM_256 = 58,
  TLS_CIPHER_ARIA_GCM_256_IV_SIZE = 8,
  TLS_CIPHER_ARIA_GCM_256_KEY_SIZE = 32,
  TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE = 8,
  TLS_CIPHER_ARIA_GCM_256_SALT_SIZE = 4,
  TLS_CIPHER_ARIA_GCM_256_TAG_SIZE = 16,
  TLS_CIPHER_CHACHA20_POLY1305 = 54,
  TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE = 12,
  TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE = 32,
  TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE = 8,
  TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE = 0,
  TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE = 16,
  TLS_CIPHER_SM4_CCM = 56,
  TLS_CIPHER_SM4_CCM_IV_SIZE = 8,
  TLS_CIPHER_SM4_CCM_KEY_SIZE = 16,
  TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE = 8,
  TLS_CIPHER_SM4_CCM_SALT_SIZE = 4,
  TLS_CIPHER_SM4_CCM_TAG_SIZE = 16,
  TLS_CIPHER_SM4_GCM = 55,
  TLS_CIPHER_SM4_GCM_IV_SIZE = 8,
  TLS_CIPHER_SM4_GCM_KEY_SIZE = 16,
  TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE = 8,
  TLS_CIPHER_SM4_GCM_SALT_SIZE = 4,
  TLS_CIPHER_SM4_GCM_TAG_SIZE = 16,
  TLS_CONF_BASE = 1,
  TLS_CONF_HW = 3,
  TLS_CONF_HW_RECORD = 4,
  TLS_CONF_SW = 2,
  TLS_GET_RECORD_TYPE = 2,
  TLS_INFO_CIPHER = 2,
  TLS_INFO_MAX = 7,
  TLS_INFO_RXCONF = 4,
  TLS_INFO_RX_NO_PAD = 6,
  TLS_INFO_TXCONF = 3,
  TLS_INFO_TX_MAX_PAYLOAD_LEN = 7,
  TLS_INFO_UNSPEC = 0,
  TLS_INFO_VERSION = 1,
  TLS_INFO_ZC_RO_TX = 5,
  TLS_RX = 2,
  TLS_RX_EXPECT_NO_PAD = 4,
  TLS_SET_RECORD_TYPE = 1,
  TLS_TX = 1,
  TLS_TX_MAX_PAYLOAD_LEN = 5,
  TLS_TX_ZEROCOPY_RO = 3,
  __TLS_INFO_MAX = 8;
export declare namespace struct {
  /** `<linux/tls.h>`: 40 bytes. */
  interface tls12_crypto_info_aes_ccm_128
    extends RecordView<'struct tls12_crypto_info_aes_ccm_128'> {
    get info(): struct.tls_crypto_info;
    set info(value: From<struct.tls_crypto_info>);
    get iv(): Uint8Array;
    set iv(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
    get salt(): Uint8Array;
    set salt(value: Bytes);
    get rec_seq(): Uint8Array;
    set rec_seq(value: Bytes);
  }

  /** `<linux/tls.h>`: 40 bytes. */
  interface tls12_crypto_info_aes_gcm_128
    extends RecordView<'struct tls12_crypto_info_aes_gcm_128'> {
    get info(): struct.tls_crypto_info;
    set info(value: From<struct.tls_crypto_info>);
    get iv(): Uint8Array;
    set iv(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
    get salt(): Uint8Array;
    set salt(value: Bytes);
    get rec_seq(): Uint8Array;
    set rec_seq(value: Bytes);
  }

  /** `<linux/tls.h>`: 56 bytes. */
  interface tls12_crypto_info_aes_gcm_256
    extends RecordView<'struct tls12_crypto_info_aes_gcm_256'> {
    get info(): struct.tls_crypto_info;
    set info(value: From<struct.tls_crypto_info>);
    get iv(): Uint8Array;
    set iv(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
    get salt(): Uint8Array;
    set salt(value: Bytes);
    get rec_seq(): Uint8Array;
    set rec_seq(value: Bytes);
  }

  /** `<linux/tls.h>`: 40 bytes. */
  interface tls12_crypto_info_aria_gcm_128
    extends RecordView<'struct tls12_crypto_info_aria_gcm_128'> {
    get info(): struct.tls_crypto_info;
    set info(value: From<struct.tls_crypto_info>);
    get iv(): Uint8Array;
    set iv(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
    get salt(): Uint8Array;
    set salt(value: Bytes);
    get rec_seq(): Uint8Array;
    set rec_seq(value: Bytes);
  }

  /** `<linux/tls.h>`: 56 bytes. */
  interface tls12_crypto_info_aria_gcm_256
    extends RecordView<'struct tls12_crypto_info_aria_gcm_256'> {
    get info(): struct.tls_crypto_info;
    set info(value: From<struct.tls_crypto_info>);
    get iv(): Uint8Array;
    set iv(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
    get salt(): Uint8Array;
    set salt(value: Bytes);
    get rec_seq(): Uint8Array;
    set rec_seq(value: Bytes);
  }

  /** `<linux/tls.h>`: 56 bytes. */
  interface tls12_crypto_info_chacha20_poly1305
    extends RecordView<'struct tls12_crypto_info_chacha20_poly1305'> {
    get info(): struct.tls_crypto_info;
    set info(value: From<struct.tls_crypto_info>);
    get iv(): Uint8Array;
    set iv(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
    get salt(): Uint8Array;
    set salt(value: Bytes);
    get rec_seq(): Uint8Array;
    set rec_seq(value: Bytes);
  }

  /** `<linux/tls.h>`: 40 bytes. */
  interface tls12_crypto_info_sm4_ccm extends RecordView<'struct tls12_crypto_info_sm4_ccm'> {
    get info(): struct.tls_crypto_info;
    set info(value: From<struct.tls_crypto_info>);
    get iv(): Uint8Array;
    set iv(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
    get salt(): Uint8Array;
    set salt(value: Bytes);
    get rec_seq(): Uint8Array;
    set rec_seq(value: Bytes);
  }

  /** `<linux/tls.h>`: 40 bytes. */
  interface tls12_crypto_info_sm4_gcm extends RecordView<'struct tls12_crypto_info_sm4_gcm'> {
    get info(): struct.tls_crypto_info;
    set info(value: From<struct.tls_crypto_info>);
    get iv(): Uint8Array;
    set iv(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
    get salt(): Uint8Array;
    set salt(value: Bytes);
    get rec_seq(): Uint8Array;
    set rec_seq(value: Bytes);
  }

  /** `<linux/tls.h>`: 4 bytes. */
  interface tls_crypto_info extends RecordView<'struct tls_crypto_info'> {
    version: number;
    cipher_type: number;
  }
}

export const struct: {
  readonly tls12_crypto_info_aes_ccm_128: Descriptor<struct.tls12_crypto_info_aes_ccm_128>;
  readonly tls12_crypto_info_aes_gcm_128: Descriptor<struct.tls12_crypto_info_aes_gcm_128>;
  readonly tls12_crypto_info_aes_gcm_256: Descriptor<struct.tls12_crypto_info_aes_gcm_256>;
  readonly tls12_crypto_info_aria_gcm_128: Descriptor<struct.tls12_crypto_info_aria_gcm_128>;
  readonly tls12_crypto_info_aria_gcm_256: Descriptor<struct.tls12_crypto_info_aria_gcm_256>;
  readonly tls12_crypto_info_chacha20_poly1305: Descriptor<struct.tls12_crypto_info_chacha20_poly1305>;
  readonly tls12_crypto_info_sm4_ccm: Descriptor<struct.tls12_crypto_info_sm4_ccm>;
  readonly tls12_crypto_info_sm4_gcm: Descriptor<struct.tls12_crypto_info_sm4_gcm>;
  readonly tls_crypto_info: Descriptor<struct.tls_crypto_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tls12_crypto_info_aes_ccm_128": "struct tls_crypto_info info;unsigned char iv[8];unsigned char key[16];unsigned char salt[4];unsigned char rec_seq[8];",
"tls12_crypto_info_aes_gcm_128": "struct tls_crypto_info info;unsigned char iv[8];unsigned char key[16];unsigned char salt[4];unsigned char rec_seq[8];",
"tls12_crypto_info_aes_gcm_256": "struct tls_crypto_info info;unsigned char iv[8];unsigned char key[32];unsigned char salt[4];unsigned char rec_seq[8];",
"tls12_crypto_info_aria_gcm_128": "struct tls_crypto_info info;unsigned char iv[8];unsigned char key[16];unsigned char salt[4];unsigned char rec_seq[8];",
"tls12_crypto_info_aria_gcm_256": "struct tls_crypto_info info;unsigned char iv[8];unsigned char key[32];unsigned char salt[4];unsigned char rec_seq[8];",
"tls12_crypto_info_chacha20_poly1305": "struct tls_crypto_info info;unsigned char iv[12];unsigned char key[32];unsigned char salt[];unsigned char rec_seq[8];",
"tls12_crypto_info_sm4_ccm": "struct tls_crypto_info info;unsigned char iv[8];unsigned char key[16];unsigned char salt[4];unsigned char rec_seq[8];",
"tls12_crypto_info_sm4_gcm": "struct tls_crypto_info info;unsigned char iv[8];unsigned char key[16];unsigned char salt[4];unsigned char rec_seq[8];",
"tls_crypto_info": "__u16 version;__u16 cipher_type;"
}`),
);
