// Generated from Linux 7.3.4 <linux/virtio_crypto.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_CRYPTO_AEAD_CCM = 2,
  VIRTIO_CRYPTO_AEAD_CHACHA20_POLY1305 = 3,
  VIRTIO_CRYPTO_AEAD_CREATE_SESSION = 770,
  VIRTIO_CRYPTO_AEAD_DECRYPT = 769,
  VIRTIO_CRYPTO_AEAD_DESTROY_SESSION = 771,
  VIRTIO_CRYPTO_AEAD_ENCRYPT = 768,
  VIRTIO_CRYPTO_AEAD_GCM = 1,
  VIRTIO_CRYPTO_AKCIPHER_CREATE_SESSION = 1028,
  VIRTIO_CRYPTO_AKCIPHER_DECRYPT = 1025,
  VIRTIO_CRYPTO_AKCIPHER_DESTROY_SESSION = 1029,
  VIRTIO_CRYPTO_AKCIPHER_DSA = 2,
  VIRTIO_CRYPTO_AKCIPHER_ECDSA = 3,
  VIRTIO_CRYPTO_AKCIPHER_ENCRYPT = 1024,
  VIRTIO_CRYPTO_AKCIPHER_KEY_TYPE_PRIVATE = 2,
  VIRTIO_CRYPTO_AKCIPHER_KEY_TYPE_PUBLIC = 1,
  VIRTIO_CRYPTO_AKCIPHER_RSA = 1,
  VIRTIO_CRYPTO_AKCIPHER_SIGN = 1026,
  VIRTIO_CRYPTO_AKCIPHER_VERIFY = 1027,
  VIRTIO_CRYPTO_BADMSG = 2,
  VIRTIO_CRYPTO_CIPHER_3DES_CBC = 8,
  VIRTIO_CRYPTO_CIPHER_3DES_CTR = 9,
  VIRTIO_CRYPTO_CIPHER_3DES_ECB = 7,
  VIRTIO_CRYPTO_CIPHER_AES_CBC = 3,
  VIRTIO_CRYPTO_CIPHER_AES_CTR = 4,
  VIRTIO_CRYPTO_CIPHER_AES_ECB = 2,
  VIRTIO_CRYPTO_CIPHER_AES_F8 = 12,
  VIRTIO_CRYPTO_CIPHER_AES_XTS = 13,
  VIRTIO_CRYPTO_CIPHER_ARC4 = 1,
  VIRTIO_CRYPTO_CIPHER_CREATE_SESSION = 2,
  VIRTIO_CRYPTO_CIPHER_DECRYPT = 1,
  VIRTIO_CRYPTO_CIPHER_DESTROY_SESSION = 3,
  VIRTIO_CRYPTO_CIPHER_DES_CBC = 6,
  VIRTIO_CRYPTO_CIPHER_DES_ECB = 5,
  VIRTIO_CRYPTO_CIPHER_ENCRYPT = 0,
  VIRTIO_CRYPTO_CIPHER_KASUMI_F8 = 10,
  VIRTIO_CRYPTO_CIPHER_SNOW3G_UEA2 = 11,
  VIRTIO_CRYPTO_CIPHER_ZUC_EEA3 = 14,
  VIRTIO_CRYPTO_CURVE_NIST_P192 = 1,
  VIRTIO_CRYPTO_CURVE_NIST_P224 = 2,
  VIRTIO_CRYPTO_CURVE_NIST_P256 = 3,
  VIRTIO_CRYPTO_CURVE_NIST_P384 = 4,
  VIRTIO_CRYPTO_CURVE_NIST_P521 = 5,
  VIRTIO_CRYPTO_CURVE_UNKNOWN = 0,
  VIRTIO_CRYPTO_ERR = 1,
  VIRTIO_CRYPTO_HASH = 256,
  VIRTIO_CRYPTO_HASH_CREATE_SESSION = 258,
  VIRTIO_CRYPTO_HASH_DESTROY_SESSION = 259,
  VIRTIO_CRYPTO_HASH_MD5 = 1,
  VIRTIO_CRYPTO_HASH_SHA1 = 2,
  VIRTIO_CRYPTO_HASH_SHA3_224 = 7,
  VIRTIO_CRYPTO_HASH_SHA3_256 = 8,
  VIRTIO_CRYPTO_HASH_SHA3_384 = 9,
  VIRTIO_CRYPTO_HASH_SHA3_512 = 10,
  VIRTIO_CRYPTO_HASH_SHA3_SHAKE128 = 11,
  VIRTIO_CRYPTO_HASH_SHA3_SHAKE256 = 12,
  VIRTIO_CRYPTO_HASH_SHA_224 = 3,
  VIRTIO_CRYPTO_HASH_SHA_256 = 4,
  VIRTIO_CRYPTO_HASH_SHA_384 = 5,
  VIRTIO_CRYPTO_HASH_SHA_512 = 6,
  VIRTIO_CRYPTO_INVSESS = 4,
  VIRTIO_CRYPTO_KEY_REJECTED = 6,
  VIRTIO_CRYPTO_MAC = 512,
  VIRTIO_CRYPTO_MAC_CBCMAC_AES = 49,
  VIRTIO_CRYPTO_MAC_CBCMAC_KASUMI_F9 = 50,
  VIRTIO_CRYPTO_MAC_CMAC_3DES = 25,
  VIRTIO_CRYPTO_MAC_CMAC_AES = 26,
  VIRTIO_CRYPTO_MAC_CREATE_SESSION = 514,
  VIRTIO_CRYPTO_MAC_DESTROY_SESSION = 515,
  VIRTIO_CRYPTO_MAC_GMAC_AES = 41,
  VIRTIO_CRYPTO_MAC_GMAC_TWOFISH = 42,
  VIRTIO_CRYPTO_MAC_HMAC_MD5 = 1,
  VIRTIO_CRYPTO_MAC_HMAC_SHA1 = 2,
  VIRTIO_CRYPTO_MAC_HMAC_SHA_224 = 3,
  VIRTIO_CRYPTO_MAC_HMAC_SHA_256 = 4,
  VIRTIO_CRYPTO_MAC_HMAC_SHA_384 = 5,
  VIRTIO_CRYPTO_MAC_HMAC_SHA_512 = 6,
  VIRTIO_CRYPTO_MAC_KASUMI_F9 = 27,
  VIRTIO_CRYPTO_MAC_SNOW3G_UIA2 = 28,
  VIRTIO_CRYPTO_MAC_XCBC_AES = 53,
  VIRTIO_CRYPTO_NOSPC = 5,
  VIRTIO_CRYPTO_NOTSUPP = 3,
  VIRTIO_CRYPTO_NO_AEAD = 0,
  VIRTIO_CRYPTO_NO_AKCIPHER = 0,
  VIRTIO_CRYPTO_NO_CIPHER = 0,
  VIRTIO_CRYPTO_NO_HASH = 0,
  VIRTIO_CRYPTO_NO_MAC = 0,
  VIRTIO_CRYPTO_OK = 0,
  VIRTIO_CRYPTO_OP_DECRYPT = 2,
  VIRTIO_CRYPTO_OP_ENCRYPT = 1,
  VIRTIO_CRYPTO_RSA_MD2 = 1,
  VIRTIO_CRYPTO_RSA_MD3 = 2,
  VIRTIO_CRYPTO_RSA_MD4 = 3,
  VIRTIO_CRYPTO_RSA_MD5 = 4,
  VIRTIO_CRYPTO_RSA_NO_HASH = 0,
  VIRTIO_CRYPTO_RSA_PKCS1_PADDING = 1,
  VIRTIO_CRYPTO_RSA_RAW_PADDING = 0,
  VIRTIO_CRYPTO_RSA_SHA1 = 5,
  VIRTIO_CRYPTO_RSA_SHA224 = 9,
  VIRTIO_CRYPTO_RSA_SHA256 = 6,
  VIRTIO_CRYPTO_RSA_SHA384 = 7,
  VIRTIO_CRYPTO_RSA_SHA512 = 8,
  VIRTIO_CRYPTO_SERVICE_AEAD = 3,
  VIRTIO_CRYPTO_SERVICE_AKCIPHER = 4,
  VIRTIO_CRYPTO_SERVICE_CIPHER = 0,
  VIRTIO_CRYPTO_SERVICE_HASH = 1,
  VIRTIO_CRYPTO_SERVICE_MAC = 2,
  VIRTIO_CRYPTO_SYM_ALG_CHAIN_ORDER_CIPHER_THEN_HASH = 2,
  VIRTIO_CRYPTO_SYM_ALG_CHAIN_ORDER_HASH_THEN_CIPHER = 1,
  VIRTIO_CRYPTO_SYM_HASH_MODE_AUTH = 2,
  VIRTIO_CRYPTO_SYM_HASH_MODE_NESTED = 3,
  VIRTIO_CRYPTO_SYM_HASH_MODE_PLAIN = 1,
  VIRTIO_CRYPTO_SYM_OP_ALGORITHM_CHAINING = 2,
  VIRTIO_CRYPTO_SYM_OP_CIPHER = 1,
  VIRTIO_CRYPTO_SYM_OP_NONE = 0,
  VIRTIO_CRYPTO_S_HW_READY = 1;
export declare namespace struct {
  /** `<linux/virtio_crypto.h>`: 56 bytes. */
  interface virtio_crypto_aead_create_session_req
    extends RecordView<'struct virtio_crypto_aead_create_session_req'> {
    get para(): struct.virtio_crypto_aead_session_para;
    set para(value: From<struct.virtio_crypto_aead_session_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 48 bytes. */
  interface virtio_crypto_aead_data_req extends RecordView<'struct virtio_crypto_aead_data_req'> {
    get para(): struct.virtio_crypto_aead_para;
    set para(value: From<struct.virtio_crypto_aead_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 16 bytes. */
  interface virtio_crypto_aead_para extends RecordView<'struct virtio_crypto_aead_para'> {
    iv_len: number;
    aad_len: number;
    src_data_len: number;
    dst_data_len: number;
  }

  /** `<linux/virtio_crypto.h>`: 24 bytes. */
  interface virtio_crypto_aead_session_para
    extends RecordView<'struct virtio_crypto_aead_session_para'> {
    algo: number;
    key_len: number;
    hash_result_len: number;
    aad_len: number;
    op: number;
    padding: number;
  }

  /** `<linux/virtio_crypto.h>`: 56 bytes. */
  interface virtio_crypto_akcipher_create_session_req
    extends RecordView<'struct virtio_crypto_akcipher_create_session_req'> {
    get para(): struct.virtio_crypto_akcipher_session_para;
    set para(value: From<struct.virtio_crypto_akcipher_session_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 48 bytes. */
  interface virtio_crypto_akcipher_data_req
    extends RecordView<'struct virtio_crypto_akcipher_data_req'> {
    get para(): struct.virtio_crypto_akcipher_para;
    set para(value: From<struct.virtio_crypto_akcipher_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 8 bytes. */
  interface virtio_crypto_akcipher_para extends RecordView<'struct virtio_crypto_akcipher_para'> {
    src_data_len: number;
    dst_data_len: number;
  }

  interface virtio_crypto_akcipher_session_para$u
    extends RecordView<'union virtio_crypto_akcipher_session_para.u'> {
    get rsa(): struct.virtio_crypto_rsa_session_para;
    set rsa(value: From<struct.virtio_crypto_rsa_session_para>);
    get ecdsa(): struct.virtio_crypto_ecdsa_session_para;
    set ecdsa(value: From<struct.virtio_crypto_ecdsa_session_para>);
  }

  /** `<linux/virtio_crypto.h>`: 20 bytes. */
  interface virtio_crypto_akcipher_session_para
    extends RecordView<'struct virtio_crypto_akcipher_session_para'> {
    algo: number;
    keytype: number;
    keylen: number;
    get u(): virtio_crypto_akcipher_session_para$u;
    set u(value: From<virtio_crypto_akcipher_session_para$u>);
  }

  /** `<linux/virtio_crypto.h>`: 40 bytes. */
  interface virtio_crypto_alg_chain_data_para
    extends RecordView<'struct virtio_crypto_alg_chain_data_para'> {
    iv_len: number;
    src_data_len: number;
    dst_data_len: number;
    cipher_start_src_offset: number;
    len_to_cipher: number;
    hash_start_src_offset: number;
    len_to_hash: number;
    aad_len: number;
    hash_result_len: number;
    reserved: number;
  }

  /** `<linux/virtio_crypto.h>`: 40 bytes. */
  interface virtio_crypto_alg_chain_data_req
    extends RecordView<'struct virtio_crypto_alg_chain_data_req'> {
    get para(): struct.virtio_crypto_alg_chain_data_para;
    set para(value: From<struct.virtio_crypto_alg_chain_data_para>);
  }

  interface virtio_crypto_alg_chain_session_para$u
    extends RecordView<'union virtio_crypto_alg_chain_session_para.u'> {
    get hash_param(): struct.virtio_crypto_hash_session_para;
    set hash_param(value: From<struct.virtio_crypto_hash_session_para>);
    get mac_param(): struct.virtio_crypto_mac_session_para;
    set mac_param(value: From<struct.virtio_crypto_mac_session_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 48 bytes. */
  interface virtio_crypto_alg_chain_session_para
    extends RecordView<'struct virtio_crypto_alg_chain_session_para'> {
    alg_chain_order: number;
    hash_mode: number;
    get cipher_param(): struct.virtio_crypto_cipher_session_para;
    set cipher_param(value: From<struct.virtio_crypto_cipher_session_para>);
    get u(): virtio_crypto_alg_chain_session_para$u;
    set u(value: From<virtio_crypto_alg_chain_session_para$u>);
    aad_len: number;
    padding: number;
  }

  /** `<linux/virtio_crypto.h>`: 48 bytes. */
  interface virtio_crypto_alg_chain_session_req
    extends RecordView<'struct virtio_crypto_alg_chain_session_req'> {
    get para(): struct.virtio_crypto_alg_chain_session_para;
    set para(value: From<struct.virtio_crypto_alg_chain_session_para>);
  }

  /** `<linux/virtio_crypto.h>`: 40 bytes. */
  interface virtio_crypto_cipher_data_req
    extends RecordView<'struct virtio_crypto_cipher_data_req'> {
    get para(): struct.virtio_crypto_cipher_para;
    set para(value: From<struct.virtio_crypto_cipher_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 16 bytes. */
  interface virtio_crypto_cipher_para extends RecordView<'struct virtio_crypto_cipher_para'> {
    iv_len: number;
    src_data_len: number;
    dst_data_len: number;
    padding: number;
  }

  /** `<linux/virtio_crypto.h>`: 16 bytes. */
  interface virtio_crypto_cipher_session_para
    extends RecordView<'struct virtio_crypto_cipher_session_para'> {
    algo: number;
    keylen: number;
    op: number;
    padding: number;
  }

  /** `<linux/virtio_crypto.h>`: 48 bytes. */
  interface virtio_crypto_cipher_session_req
    extends RecordView<'struct virtio_crypto_cipher_session_req'> {
    get para(): struct.virtio_crypto_cipher_session_para;
    set para(value: From<struct.virtio_crypto_cipher_session_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 56 bytes. */
  interface virtio_crypto_config extends RecordView<'struct virtio_crypto_config'> {
    status: number;
    max_dataqueues: number;
    crypto_services: number;
    cipher_algo_l: number;
    cipher_algo_h: number;
    hash_algo: number;
    mac_algo_l: number;
    mac_algo_h: number;
    aead_algo: number;
    max_cipher_key_len: number;
    max_auth_key_len: number;
    akcipher_algo: number;
    get max_size(): bigint;
    set max_size(value: Integer);
  }

  /** `<linux/virtio_crypto.h>`: 16 bytes. */
  interface virtio_crypto_ctrl_header extends RecordView<'struct virtio_crypto_ctrl_header'> {
    opcode: number;
    algo: number;
    flag: number;
    queue_id: number;
  }

  /** `<linux/virtio_crypto.h>`: 56 bytes. */
  interface virtio_crypto_destroy_session_req
    extends RecordView<'struct virtio_crypto_destroy_session_req'> {
    get session_id(): bigint;
    set session_id(value: Integer);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 8 bytes. */
  interface virtio_crypto_ecdsa_session_para
    extends RecordView<'struct virtio_crypto_ecdsa_session_para'> {
    curve_id: number;
    padding: number;
  }

  /** `<linux/virtio_crypto.h>`: 56 bytes. */
  interface virtio_crypto_hash_create_session_req
    extends RecordView<'struct virtio_crypto_hash_create_session_req'> {
    get para(): struct.virtio_crypto_hash_session_para;
    set para(value: From<struct.virtio_crypto_hash_session_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 48 bytes. */
  interface virtio_crypto_hash_data_req extends RecordView<'struct virtio_crypto_hash_data_req'> {
    get para(): struct.virtio_crypto_hash_para;
    set para(value: From<struct.virtio_crypto_hash_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 8 bytes. */
  interface virtio_crypto_hash_para extends RecordView<'struct virtio_crypto_hash_para'> {
    src_data_len: number;
    hash_result_len: number;
  }

  /** `<linux/virtio_crypto.h>`: 16 bytes. */
  interface virtio_crypto_hash_session_para
    extends RecordView<'struct virtio_crypto_hash_session_para'> {
    algo: number;
    hash_result_len: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 1 bytes. */
  interface virtio_crypto_inhdr extends RecordView<'struct virtio_crypto_inhdr'> {
    status: number;
  }

  /** `<linux/virtio_crypto.h>`: 56 bytes. */
  interface virtio_crypto_mac_create_session_req
    extends RecordView<'struct virtio_crypto_mac_create_session_req'> {
    get para(): struct.virtio_crypto_mac_session_para;
    set para(value: From<struct.virtio_crypto_mac_session_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 48 bytes. */
  interface virtio_crypto_mac_data_req extends RecordView<'struct virtio_crypto_mac_data_req'> {
    get para(): struct.virtio_crypto_mac_para;
    set para(value: From<struct.virtio_crypto_mac_para>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 8 bytes. */
  interface virtio_crypto_mac_para extends RecordView<'struct virtio_crypto_mac_para'> {
    get hash(): struct.virtio_crypto_hash_para;
    set hash(value: From<struct.virtio_crypto_hash_para>);
  }

  /** `<linux/virtio_crypto.h>`: 16 bytes. */
  interface virtio_crypto_mac_session_para
    extends RecordView<'struct virtio_crypto_mac_session_para'> {
    algo: number;
    hash_result_len: number;
    auth_key_len: number;
    padding: number;
  }

  interface virtio_crypto_op_ctrl_req$u extends RecordView<'union virtio_crypto_op_ctrl_req.u'> {
    get sym_create_session(): struct.virtio_crypto_sym_create_session_req;
    set sym_create_session(value: From<struct.virtio_crypto_sym_create_session_req>);
    get hash_create_session(): struct.virtio_crypto_hash_create_session_req;
    set hash_create_session(value: From<struct.virtio_crypto_hash_create_session_req>);
    get mac_create_session(): struct.virtio_crypto_mac_create_session_req;
    set mac_create_session(value: From<struct.virtio_crypto_mac_create_session_req>);
    get aead_create_session(): struct.virtio_crypto_aead_create_session_req;
    set aead_create_session(value: From<struct.virtio_crypto_aead_create_session_req>);
    get akcipher_create_session(): struct.virtio_crypto_akcipher_create_session_req;
    set akcipher_create_session(value: From<struct.virtio_crypto_akcipher_create_session_req>);
    get destroy_session(): struct.virtio_crypto_destroy_session_req;
    set destroy_session(value: From<struct.virtio_crypto_destroy_session_req>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 72 bytes. */
  interface virtio_crypto_op_ctrl_req extends RecordView<'struct virtio_crypto_op_ctrl_req'> {
    get header(): struct.virtio_crypto_ctrl_header;
    set header(value: From<struct.virtio_crypto_ctrl_header>);
    get u(): virtio_crypto_op_ctrl_req$u;
    set u(value: From<virtio_crypto_op_ctrl_req$u>);
  }

  interface virtio_crypto_op_data_req$u extends RecordView<'union virtio_crypto_op_data_req.u'> {
    get sym_req(): struct.virtio_crypto_sym_data_req;
    set sym_req(value: From<struct.virtio_crypto_sym_data_req>);
    get hash_req(): struct.virtio_crypto_hash_data_req;
    set hash_req(value: From<struct.virtio_crypto_hash_data_req>);
    get mac_req(): struct.virtio_crypto_mac_data_req;
    set mac_req(value: From<struct.virtio_crypto_mac_data_req>);
    get aead_req(): struct.virtio_crypto_aead_data_req;
    set aead_req(value: From<struct.virtio_crypto_aead_data_req>);
    get akcipher_req(): struct.virtio_crypto_akcipher_data_req;
    set akcipher_req(value: From<struct.virtio_crypto_akcipher_data_req>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 72 bytes. */
  interface virtio_crypto_op_data_req extends RecordView<'struct virtio_crypto_op_data_req'> {
    get header(): struct.virtio_crypto_op_header;
    set header(value: From<struct.virtio_crypto_op_header>);
    get u(): virtio_crypto_op_data_req$u;
    set u(value: From<virtio_crypto_op_data_req$u>);
  }

  /** `<linux/virtio_crypto.h>`: 24 bytes. */
  interface virtio_crypto_op_header extends RecordView<'struct virtio_crypto_op_header'> {
    opcode: number;
    algo: number;
    get session_id(): bigint;
    set session_id(value: Integer);
    flag: number;
    padding: number;
  }

  /** `<linux/virtio_crypto.h>`: 8 bytes. */
  interface virtio_crypto_rsa_session_para
    extends RecordView<'struct virtio_crypto_rsa_session_para'> {
    padding_algo: number;
    hash_algo: number;
  }

  /** `<linux/virtio_crypto.h>`: 16 bytes. */
  interface virtio_crypto_session_input extends RecordView<'struct virtio_crypto_session_input'> {
    get session_id(): bigint;
    set session_id(value: Integer);
    status: number;
    padding: number;
  }

  interface virtio_crypto_sym_create_session_req$u
    extends RecordView<'union virtio_crypto_sym_create_session_req.u'> {
    get cipher(): struct.virtio_crypto_cipher_session_req;
    set cipher(value: From<struct.virtio_crypto_cipher_session_req>);
    get chain(): struct.virtio_crypto_alg_chain_session_req;
    set chain(value: From<struct.virtio_crypto_alg_chain_session_req>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 56 bytes. */
  interface virtio_crypto_sym_create_session_req
    extends RecordView<'struct virtio_crypto_sym_create_session_req'> {
    get u(): virtio_crypto_sym_create_session_req$u;
    set u(value: From<virtio_crypto_sym_create_session_req$u>);
    op_type: number;
    padding: number;
  }

  interface virtio_crypto_sym_data_req$u extends RecordView<'union virtio_crypto_sym_data_req.u'> {
    get cipher(): struct.virtio_crypto_cipher_data_req;
    set cipher(value: From<struct.virtio_crypto_cipher_data_req>);
    get chain(): struct.virtio_crypto_alg_chain_data_req;
    set chain(value: From<struct.virtio_crypto_alg_chain_data_req>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/virtio_crypto.h>`: 48 bytes. */
  interface virtio_crypto_sym_data_req extends RecordView<'struct virtio_crypto_sym_data_req'> {
    get u(): virtio_crypto_sym_data_req$u;
    set u(value: From<virtio_crypto_sym_data_req$u>);
    op_type: number;
    padding: number;
  }
}

export const struct: {
  readonly virtio_crypto_aead_create_session_req: Descriptor<struct.virtio_crypto_aead_create_session_req>;
  readonly virtio_crypto_aead_data_req: Descriptor<struct.virtio_crypto_aead_data_req>;
  readonly virtio_crypto_aead_para: Descriptor<struct.virtio_crypto_aead_para>;
  readonly virtio_crypto_aead_session_para: Descriptor<struct.virtio_crypto_aead_session_para>;
  readonly virtio_crypto_akcipher_create_session_req: Descriptor<struct.virtio_crypto_akcipher_create_session_req>;
  readonly virtio_crypto_akcipher_data_req: Descriptor<struct.virtio_crypto_akcipher_data_req>;
  readonly virtio_crypto_akcipher_para: Descriptor<struct.virtio_crypto_akcipher_para>;
  readonly virtio_crypto_akcipher_session_para: Descriptor<struct.virtio_crypto_akcipher_session_para>;
  readonly virtio_crypto_alg_chain_data_para: Descriptor<struct.virtio_crypto_alg_chain_data_para>;
  readonly virtio_crypto_alg_chain_data_req: Descriptor<struct.virtio_crypto_alg_chain_data_req>;
  readonly virtio_crypto_alg_chain_session_para: Descriptor<struct.virtio_crypto_alg_chain_session_para>;
  readonly virtio_crypto_alg_chain_session_req: Descriptor<struct.virtio_crypto_alg_chain_session_req>;
  readonly virtio_crypto_cipher_data_req: Descriptor<struct.virtio_crypto_cipher_data_req>;
  readonly virtio_crypto_cipher_para: Descriptor<struct.virtio_crypto_cipher_para>;
  readonly virtio_crypto_cipher_session_para: Descriptor<struct.virtio_crypto_cipher_session_para>;
  readonly virtio_crypto_cipher_session_req: Descriptor<struct.virtio_crypto_cipher_session_req>;
  readonly virtio_crypto_config: Descriptor<struct.virtio_crypto_config>;
  readonly virtio_crypto_ctrl_header: Descriptor<struct.virtio_crypto_ctrl_header>;
  readonly virtio_crypto_destroy_session_req: Descriptor<struct.virtio_crypto_destroy_session_req>;
  readonly virtio_crypto_ecdsa_session_para: Descriptor<struct.virtio_crypto_ecdsa_session_para>;
  readonly virtio_crypto_hash_create_session_req: Descriptor<struct.virtio_crypto_hash_create_session_req>;
  readonly virtio_crypto_hash_data_req: Descriptor<struct.virtio_crypto_hash_data_req>;
  readonly virtio_crypto_hash_para: Descriptor<struct.virtio_crypto_hash_para>;
  readonly virtio_crypto_hash_session_para: Descriptor<struct.virtio_crypto_hash_session_para>;
  readonly virtio_crypto_inhdr: Descriptor<struct.virtio_crypto_inhdr>;
  readonly virtio_crypto_mac_create_session_req: Descriptor<struct.virtio_crypto_mac_create_session_req>;
  readonly virtio_crypto_mac_data_req: Descriptor<struct.virtio_crypto_mac_data_req>;
  readonly virtio_crypto_mac_para: Descriptor<struct.virtio_crypto_mac_para>;
  readonly virtio_crypto_mac_session_para: Descriptor<struct.virtio_crypto_mac_session_para>;
  readonly virtio_crypto_op_ctrl_req: Descriptor<struct.virtio_crypto_op_ctrl_req>;
  readonly virtio_crypto_op_data_req: Descriptor<struct.virtio_crypto_op_data_req>;
  readonly virtio_crypto_op_header: Descriptor<struct.virtio_crypto_op_header>;
  readonly virtio_crypto_rsa_session_para: Descriptor<struct.virtio_crypto_rsa_session_para>;
  readonly virtio_crypto_session_input: Descriptor<struct.virtio_crypto_session_input>;
  readonly virtio_crypto_sym_create_session_req: Descriptor<struct.virtio_crypto_sym_create_session_req>;
  readonly virtio_crypto_sym_data_req: Descriptor<struct.virtio_crypto_sym_data_req>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_crypto_aead_create_session_req": "struct virtio_crypto_aead_session_para para;__u8 padding[32];",
"virtio_crypto_aead_data_req": "struct virtio_crypto_aead_para para;__u8 padding[32];",
"virtio_crypto_aead_para": "__le32 iv_len;__le32 aad_len;__le32 src_data_len;__le32 dst_data_len;",
"virtio_crypto_aead_session_para": "__le32 algo;__le32 key_len;__le32 hash_result_len;__le32 aad_len;__le32 op;__le32 padding;",
"virtio_crypto_akcipher_create_session_req": "struct virtio_crypto_akcipher_session_para para;__u8 padding[36];",
"virtio_crypto_akcipher_data_req": "struct virtio_crypto_akcipher_para para;__u8 padding[40];",
"virtio_crypto_akcipher_para": "__le32 src_data_len;__le32 dst_data_len;",
"virtio_crypto_akcipher_session_para": "__le32 algo;__le32 keytype;__le32 keylen;union {struct virtio_crypto_rsa_session_para rsa;struct virtio_crypto_ecdsa_session_para ecdsa;} u;",
"virtio_crypto_alg_chain_data_para": "__le32 iv_len;__le32 src_data_len;__le32 dst_data_len;__le32 cipher_start_src_offset;__le32 len_to_cipher;__le32 hash_start_src_offset;__le32 len_to_hash;__le32 aad_len;__le32 hash_result_len;__le32 reserved;",
"virtio_crypto_alg_chain_data_req": "struct virtio_crypto_alg_chain_data_para para;",
"virtio_crypto_alg_chain_session_para": "__le32 alg_chain_order;__le32 hash_mode;struct virtio_crypto_cipher_session_para cipher_param;union {struct virtio_crypto_hash_session_para hash_param;struct virtio_crypto_mac_session_para mac_param;__u8 padding[16];} u;__le32 aad_len;__le32 padding;",
"virtio_crypto_alg_chain_session_req": "struct virtio_crypto_alg_chain_session_para para;",
"virtio_crypto_cipher_data_req": "struct virtio_crypto_cipher_para para;__u8 padding[24];",
"virtio_crypto_cipher_para": "__le32 iv_len;__le32 src_data_len;__le32 dst_data_len;__le32 padding;",
"virtio_crypto_cipher_session_para": "__le32 algo;__le32 keylen;__le32 op;__le32 padding;",
"virtio_crypto_cipher_session_req": "struct virtio_crypto_cipher_session_para para;__u8 padding[32];",
"virtio_crypto_config": "__le32 status;__le32 max_dataqueues;__le32 crypto_services;__le32 cipher_algo_l;__le32 cipher_algo_h;__le32 hash_algo;__le32 mac_algo_l;__le32 mac_algo_h;__le32 aead_algo;__le32 max_cipher_key_len;__le32 max_auth_key_len;__le32 akcipher_algo;__le64 max_size;",
"virtio_crypto_ctrl_header": "__le32 opcode;__le32 algo;__le32 flag;__le32 queue_id;",
"virtio_crypto_destroy_session_req": "__le64 session_id;__u8 padding[48];",
"virtio_crypto_ecdsa_session_para": "__le32 curve_id;__le32 padding;",
"virtio_crypto_hash_create_session_req": "struct virtio_crypto_hash_session_para para;__u8 padding[40];",
"virtio_crypto_hash_data_req": "struct virtio_crypto_hash_para para;__u8 padding[40];",
"virtio_crypto_hash_para": "__le32 src_data_len;__le32 hash_result_len;",
"virtio_crypto_hash_session_para": "__le32 algo;__le32 hash_result_len;__u8 padding[8];",
"virtio_crypto_inhdr": "__u8 status;",
"virtio_crypto_mac_create_session_req": "struct virtio_crypto_mac_session_para para;__u8 padding[40];",
"virtio_crypto_mac_data_req": "struct virtio_crypto_mac_para para;__u8 padding[40];",
"virtio_crypto_mac_para": "struct virtio_crypto_hash_para hash;",
"virtio_crypto_mac_session_para": "__le32 algo;__le32 hash_result_len;__le32 auth_key_len;__le32 padding;",
"virtio_crypto_op_ctrl_req": "struct virtio_crypto_ctrl_header header;union {struct virtio_crypto_sym_create_session_req sym_create_session;struct virtio_crypto_hash_create_session_req hash_create_session;struct virtio_crypto_mac_create_session_req mac_create_session;struct virtio_crypto_aead_create_session_req aead_create_session;struct virtio_crypto_akcipher_create_session_req akcipher_create_session;struct virtio_crypto_destroy_session_req destroy_session;__u8 padding[56];} u;",
"virtio_crypto_op_data_req": "struct virtio_crypto_op_header header;union {struct virtio_crypto_sym_data_req sym_req;struct virtio_crypto_hash_data_req hash_req;struct virtio_crypto_mac_data_req mac_req;struct virtio_crypto_aead_data_req aead_req;struct virtio_crypto_akcipher_data_req akcipher_req;__u8 padding[48];} u;",
"virtio_crypto_op_header": "__le32 opcode;__le32 algo;__le64 session_id;__le32 flag;__le32 padding;",
"virtio_crypto_rsa_session_para": "__le32 padding_algo;__le32 hash_algo;",
"virtio_crypto_session_input": "__le64 session_id;__le32 status;__le32 padding;",
"virtio_crypto_sym_create_session_req": "union {struct virtio_crypto_cipher_session_req cipher;struct virtio_crypto_alg_chain_session_req chain;__u8 padding[48];} u;__le32 op_type;__le32 padding;",
"virtio_crypto_sym_data_req": "union {struct virtio_crypto_cipher_data_req cipher;struct virtio_crypto_alg_chain_data_req chain;__u8 padding[40];} u;__le32 op_type;__le32 padding;"
}`),
);
