// Generated from Linux 7.3.4 <linux/virtio_crypto.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_crypto.h>`: 56 bytes. */
export interface virtio_crypto_aead_create_session_req
  extends RecordView<'struct virtio_crypto_aead_create_session_req'> {
  get para(): virtio_crypto_aead_session_para;
  set para(value: virtio_crypto_aead_session_para | Init<virtio_crypto_aead_session_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_aead_create_session_req: Descriptor<virtio_crypto_aead_create_session_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_aead_create_session_req',
    `
  struct virtio_crypto_aead_session_para para;
  __u8 padding[32];
`,
    { uses: () => [virtio_crypto_aead_session_para] },
  );

/** `<linux/virtio_crypto.h>`: 48 bytes. */
export interface virtio_crypto_aead_data_req
  extends RecordView<'struct virtio_crypto_aead_data_req'> {
  get para(): virtio_crypto_aead_para;
  set para(value: virtio_crypto_aead_para | Init<virtio_crypto_aead_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_aead_data_req: Descriptor<virtio_crypto_aead_data_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_aead_data_req',
    `
  struct virtio_crypto_aead_para para;
  __u8 padding[32];
`,
    { uses: () => [virtio_crypto_aead_para] },
  );

/** `<linux/virtio_crypto.h>`: 16 bytes. */
export interface virtio_crypto_aead_para extends RecordView<'struct virtio_crypto_aead_para'> {
  iv_len: number;
  aad_len: number;
  src_data_len: number;
  dst_data_len: number;
}

export const virtio_crypto_aead_para: Descriptor<virtio_crypto_aead_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_aead_para',
    `
  __le32 iv_len;
  __le32 aad_len;
  __le32 src_data_len;
  __le32 dst_data_len;
`,
  );

/** `<linux/virtio_crypto.h>`: 24 bytes. */
export interface virtio_crypto_aead_session_para
  extends RecordView<'struct virtio_crypto_aead_session_para'> {
  algo: number;
  key_len: number;
  hash_result_len: number;
  aad_len: number;
  op: number;
  padding: number;
}

export const virtio_crypto_aead_session_para: Descriptor<virtio_crypto_aead_session_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_aead_session_para',
    `
  __le32 algo;
  __le32 key_len;
  __le32 hash_result_len;
  __le32 aad_len;
  __le32 op;
  __le32 padding;
`,
  );

/** `<linux/virtio_crypto.h>`: 56 bytes. */
export interface virtio_crypto_akcipher_create_session_req
  extends RecordView<'struct virtio_crypto_akcipher_create_session_req'> {
  get para(): virtio_crypto_akcipher_session_para;
  set para(value: virtio_crypto_akcipher_session_para | Init<virtio_crypto_akcipher_session_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_akcipher_create_session_req: Descriptor<virtio_crypto_akcipher_create_session_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_akcipher_create_session_req',
    `
  struct virtio_crypto_akcipher_session_para para;
  __u8 padding[36];
`,
    { uses: () => [virtio_crypto_akcipher_session_para] },
  );

/** `<linux/virtio_crypto.h>`: 48 bytes. */
export interface virtio_crypto_akcipher_data_req
  extends RecordView<'struct virtio_crypto_akcipher_data_req'> {
  get para(): virtio_crypto_akcipher_para;
  set para(value: virtio_crypto_akcipher_para | Init<virtio_crypto_akcipher_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_akcipher_data_req: Descriptor<virtio_crypto_akcipher_data_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_akcipher_data_req',
    `
  struct virtio_crypto_akcipher_para para;
  __u8 padding[40];
`,
    { uses: () => [virtio_crypto_akcipher_para] },
  );

/** `<linux/virtio_crypto.h>`: 8 bytes. */
export interface virtio_crypto_akcipher_para
  extends RecordView<'struct virtio_crypto_akcipher_para'> {
  src_data_len: number;
  dst_data_len: number;
}

export const virtio_crypto_akcipher_para: Descriptor<virtio_crypto_akcipher_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_akcipher_para',
    `
  __le32 src_data_len;
  __le32 dst_data_len;
`,
  );

interface virtio_crypto_akcipher_session_para$u
  extends RecordView<'union virtio_crypto_akcipher_session_para.u'> {
  get rsa(): virtio_crypto_rsa_session_para;
  set rsa(value: virtio_crypto_rsa_session_para | Init<virtio_crypto_rsa_session_para>);
  get ecdsa(): virtio_crypto_ecdsa_session_para;
  set ecdsa(value: virtio_crypto_ecdsa_session_para | Init<virtio_crypto_ecdsa_session_para>);
}

/** `<linux/virtio_crypto.h>`: 20 bytes. */
export interface virtio_crypto_akcipher_session_para
  extends RecordView<'struct virtio_crypto_akcipher_session_para'> {
  algo: number;
  keytype: number;
  keylen: number;
  get u(): virtio_crypto_akcipher_session_para$u;
  set u(value: virtio_crypto_akcipher_session_para$u | Init<virtio_crypto_akcipher_session_para$u>);
}

export const virtio_crypto_akcipher_session_para: Descriptor<virtio_crypto_akcipher_session_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_akcipher_session_para',
    `
  __le32 algo;
  __le32 keytype;
  __le32 keylen;
  union {
    struct virtio_crypto_rsa_session_para rsa;
    struct virtio_crypto_ecdsa_session_para ecdsa;
  } u;
`,
    { uses: () => [virtio_crypto_ecdsa_session_para, virtio_crypto_rsa_session_para] },
  );

/** `<linux/virtio_crypto.h>`: 40 bytes. */
export interface virtio_crypto_alg_chain_data_para
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

export const virtio_crypto_alg_chain_data_para: Descriptor<virtio_crypto_alg_chain_data_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_alg_chain_data_para',
    `
  __le32 iv_len;
  __le32 src_data_len;
  __le32 dst_data_len;
  __le32 cipher_start_src_offset;
  __le32 len_to_cipher;
  __le32 hash_start_src_offset;
  __le32 len_to_hash;
  __le32 aad_len;
  __le32 hash_result_len;
  __le32 reserved;
`,
  );

/** `<linux/virtio_crypto.h>`: 40 bytes. */
export interface virtio_crypto_alg_chain_data_req
  extends RecordView<'struct virtio_crypto_alg_chain_data_req'> {
  get para(): virtio_crypto_alg_chain_data_para;
  set para(value: virtio_crypto_alg_chain_data_para | Init<virtio_crypto_alg_chain_data_para>);
}

export const virtio_crypto_alg_chain_data_req: Descriptor<virtio_crypto_alg_chain_data_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_alg_chain_data_req',
    `
  struct virtio_crypto_alg_chain_data_para para;
`,
    { uses: () => [virtio_crypto_alg_chain_data_para] },
  );

interface virtio_crypto_alg_chain_session_para$u
  extends RecordView<'union virtio_crypto_alg_chain_session_para.u'> {
  get hash_param(): virtio_crypto_hash_session_para;
  set hash_param(value: virtio_crypto_hash_session_para | Init<virtio_crypto_hash_session_para>);
  get mac_param(): virtio_crypto_mac_session_para;
  set mac_param(value: virtio_crypto_mac_session_para | Init<virtio_crypto_mac_session_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

/** `<linux/virtio_crypto.h>`: 48 bytes. */
export interface virtio_crypto_alg_chain_session_para
  extends RecordView<'struct virtio_crypto_alg_chain_session_para'> {
  alg_chain_order: number;
  hash_mode: number;
  get cipher_param(): virtio_crypto_cipher_session_para;
  set cipher_param(value:
    | virtio_crypto_cipher_session_para
    | Init<virtio_crypto_cipher_session_para>);
  get u(): virtio_crypto_alg_chain_session_para$u;
  set u(value:
    | virtio_crypto_alg_chain_session_para$u
    | Init<virtio_crypto_alg_chain_session_para$u>);
  aad_len: number;
  padding: number;
}

export const virtio_crypto_alg_chain_session_para: Descriptor<virtio_crypto_alg_chain_session_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_alg_chain_session_para',
    `
  __le32 alg_chain_order;
  __le32 hash_mode;
  struct virtio_crypto_cipher_session_para cipher_param;
  union {
    struct virtio_crypto_hash_session_para hash_param;
    struct virtio_crypto_mac_session_para mac_param;
    __u8 padding[16];
  } u;
  __le32 aad_len;
  __le32 padding;
`,
    {
      uses: () => [
        virtio_crypto_cipher_session_para,
        virtio_crypto_hash_session_para,
        virtio_crypto_mac_session_para,
      ],
    },
  );

/** `<linux/virtio_crypto.h>`: 48 bytes. */
export interface virtio_crypto_alg_chain_session_req
  extends RecordView<'struct virtio_crypto_alg_chain_session_req'> {
  get para(): virtio_crypto_alg_chain_session_para;
  set para(value:
    | virtio_crypto_alg_chain_session_para
    | Init<virtio_crypto_alg_chain_session_para>);
}

export const virtio_crypto_alg_chain_session_req: Descriptor<virtio_crypto_alg_chain_session_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_alg_chain_session_req',
    `
  struct virtio_crypto_alg_chain_session_para para;
`,
    { uses: () => [virtio_crypto_alg_chain_session_para] },
  );

/** `<linux/virtio_crypto.h>`: 40 bytes. */
export interface virtio_crypto_cipher_data_req
  extends RecordView<'struct virtio_crypto_cipher_data_req'> {
  get para(): virtio_crypto_cipher_para;
  set para(value: virtio_crypto_cipher_para | Init<virtio_crypto_cipher_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_cipher_data_req: Descriptor<virtio_crypto_cipher_data_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_cipher_data_req',
    `
  struct virtio_crypto_cipher_para para;
  __u8 padding[24];
`,
    { uses: () => [virtio_crypto_cipher_para] },
  );

/** `<linux/virtio_crypto.h>`: 16 bytes. */
export interface virtio_crypto_cipher_para extends RecordView<'struct virtio_crypto_cipher_para'> {
  iv_len: number;
  src_data_len: number;
  dst_data_len: number;
  padding: number;
}

export const virtio_crypto_cipher_para: Descriptor<virtio_crypto_cipher_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_cipher_para',
    `
  __le32 iv_len;
  __le32 src_data_len;
  __le32 dst_data_len;
  __le32 padding;
`,
  );

/** `<linux/virtio_crypto.h>`: 16 bytes. */
export interface virtio_crypto_cipher_session_para
  extends RecordView<'struct virtio_crypto_cipher_session_para'> {
  algo: number;
  keylen: number;
  op: number;
  padding: number;
}

export const virtio_crypto_cipher_session_para: Descriptor<virtio_crypto_cipher_session_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_cipher_session_para',
    `
  __le32 algo;
  __le32 keylen;
  __le32 op;
  __le32 padding;
`,
  );

/** `<linux/virtio_crypto.h>`: 48 bytes. */
export interface virtio_crypto_cipher_session_req
  extends RecordView<'struct virtio_crypto_cipher_session_req'> {
  get para(): virtio_crypto_cipher_session_para;
  set para(value: virtio_crypto_cipher_session_para | Init<virtio_crypto_cipher_session_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_cipher_session_req: Descriptor<virtio_crypto_cipher_session_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_cipher_session_req',
    `
  struct virtio_crypto_cipher_session_para para;
  __u8 padding[32];
`,
    { uses: () => [virtio_crypto_cipher_session_para] },
  );

/** `<linux/virtio_crypto.h>`: 56 bytes. */
export interface virtio_crypto_config extends RecordView<'struct virtio_crypto_config'> {
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

export const virtio_crypto_config: Descriptor<virtio_crypto_config> = /* @__PURE__ */ declareStruct(
  'virtio_crypto_config',
  `
  __le32 status;
  __le32 max_dataqueues;
  __le32 crypto_services;
  __le32 cipher_algo_l;
  __le32 cipher_algo_h;
  __le32 hash_algo;
  __le32 mac_algo_l;
  __le32 mac_algo_h;
  __le32 aead_algo;
  __le32 max_cipher_key_len;
  __le32 max_auth_key_len;
  __le32 akcipher_algo;
  __le64 max_size;
`,
);

/** `<linux/virtio_crypto.h>`: 16 bytes. */
export interface virtio_crypto_ctrl_header extends RecordView<'struct virtio_crypto_ctrl_header'> {
  opcode: number;
  algo: number;
  flag: number;
  queue_id: number;
}

export const virtio_crypto_ctrl_header: Descriptor<virtio_crypto_ctrl_header> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_ctrl_header',
    `
  __le32 opcode;
  __le32 algo;
  __le32 flag;
  __le32 queue_id;
`,
  );

/** `<linux/virtio_crypto.h>`: 56 bytes. */
export interface virtio_crypto_destroy_session_req
  extends RecordView<'struct virtio_crypto_destroy_session_req'> {
  get session_id(): bigint;
  set session_id(value: Integer);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_destroy_session_req: Descriptor<virtio_crypto_destroy_session_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_destroy_session_req',
    `
  __le64 session_id;
  __u8 padding[48];
`,
  );

/** `<linux/virtio_crypto.h>`: 8 bytes. */
export interface virtio_crypto_ecdsa_session_para
  extends RecordView<'struct virtio_crypto_ecdsa_session_para'> {
  curve_id: number;
  padding: number;
}

export const virtio_crypto_ecdsa_session_para: Descriptor<virtio_crypto_ecdsa_session_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_ecdsa_session_para',
    `
  __le32 curve_id;
  __le32 padding;
`,
  );

/** `<linux/virtio_crypto.h>`: 56 bytes. */
export interface virtio_crypto_hash_create_session_req
  extends RecordView<'struct virtio_crypto_hash_create_session_req'> {
  get para(): virtio_crypto_hash_session_para;
  set para(value: virtio_crypto_hash_session_para | Init<virtio_crypto_hash_session_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_hash_create_session_req: Descriptor<virtio_crypto_hash_create_session_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_hash_create_session_req',
    `
  struct virtio_crypto_hash_session_para para;
  __u8 padding[40];
`,
    { uses: () => [virtio_crypto_hash_session_para] },
  );

/** `<linux/virtio_crypto.h>`: 48 bytes. */
export interface virtio_crypto_hash_data_req
  extends RecordView<'struct virtio_crypto_hash_data_req'> {
  get para(): virtio_crypto_hash_para;
  set para(value: virtio_crypto_hash_para | Init<virtio_crypto_hash_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_hash_data_req: Descriptor<virtio_crypto_hash_data_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_hash_data_req',
    `
  struct virtio_crypto_hash_para para;
  __u8 padding[40];
`,
    { uses: () => [virtio_crypto_hash_para] },
  );

/** `<linux/virtio_crypto.h>`: 8 bytes. */
export interface virtio_crypto_hash_para extends RecordView<'struct virtio_crypto_hash_para'> {
  src_data_len: number;
  hash_result_len: number;
}

export const virtio_crypto_hash_para: Descriptor<virtio_crypto_hash_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_hash_para',
    `
  __le32 src_data_len;
  __le32 hash_result_len;
`,
  );

/** `<linux/virtio_crypto.h>`: 16 bytes. */
export interface virtio_crypto_hash_session_para
  extends RecordView<'struct virtio_crypto_hash_session_para'> {
  algo: number;
  hash_result_len: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_hash_session_para: Descriptor<virtio_crypto_hash_session_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_hash_session_para',
    `
  __le32 algo;
  __le32 hash_result_len;
  __u8 padding[8];
`,
  );

/** `<linux/virtio_crypto.h>`: 1 bytes. */
export interface virtio_crypto_inhdr extends RecordView<'struct virtio_crypto_inhdr'> {
  status: number;
}

export const virtio_crypto_inhdr: Descriptor<virtio_crypto_inhdr> = /* @__PURE__ */ declareStruct(
  'virtio_crypto_inhdr',
  `
  __u8 status;
`,
);

/** `<linux/virtio_crypto.h>`: 56 bytes. */
export interface virtio_crypto_mac_create_session_req
  extends RecordView<'struct virtio_crypto_mac_create_session_req'> {
  get para(): virtio_crypto_mac_session_para;
  set para(value: virtio_crypto_mac_session_para | Init<virtio_crypto_mac_session_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_mac_create_session_req: Descriptor<virtio_crypto_mac_create_session_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_mac_create_session_req',
    `
  struct virtio_crypto_mac_session_para para;
  __u8 padding[40];
`,
    { uses: () => [virtio_crypto_mac_session_para] },
  );

/** `<linux/virtio_crypto.h>`: 48 bytes. */
export interface virtio_crypto_mac_data_req
  extends RecordView<'struct virtio_crypto_mac_data_req'> {
  get para(): virtio_crypto_mac_para;
  set para(value: virtio_crypto_mac_para | Init<virtio_crypto_mac_para>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const virtio_crypto_mac_data_req: Descriptor<virtio_crypto_mac_data_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_mac_data_req',
    `
  struct virtio_crypto_mac_para para;
  __u8 padding[40];
`,
    { uses: () => [virtio_crypto_mac_para] },
  );

/** `<linux/virtio_crypto.h>`: 8 bytes. */
export interface virtio_crypto_mac_para extends RecordView<'struct virtio_crypto_mac_para'> {
  get hash(): virtio_crypto_hash_para;
  set hash(value: virtio_crypto_hash_para | Init<virtio_crypto_hash_para>);
}

export const virtio_crypto_mac_para: Descriptor<virtio_crypto_mac_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_mac_para',
    `
  struct virtio_crypto_hash_para hash;
`,
    { uses: () => [virtio_crypto_hash_para] },
  );

/** `<linux/virtio_crypto.h>`: 16 bytes. */
export interface virtio_crypto_mac_session_para
  extends RecordView<'struct virtio_crypto_mac_session_para'> {
  algo: number;
  hash_result_len: number;
  auth_key_len: number;
  padding: number;
}

export const virtio_crypto_mac_session_para: Descriptor<virtio_crypto_mac_session_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_mac_session_para',
    `
  __le32 algo;
  __le32 hash_result_len;
  __le32 auth_key_len;
  __le32 padding;
`,
  );

interface virtio_crypto_op_ctrl_req$u extends RecordView<'union virtio_crypto_op_ctrl_req.u'> {
  get sym_create_session(): virtio_crypto_sym_create_session_req;
  set sym_create_session(value:
    | virtio_crypto_sym_create_session_req
    | Init<virtio_crypto_sym_create_session_req>);
  get hash_create_session(): virtio_crypto_hash_create_session_req;
  set hash_create_session(value:
    | virtio_crypto_hash_create_session_req
    | Init<virtio_crypto_hash_create_session_req>);
  get mac_create_session(): virtio_crypto_mac_create_session_req;
  set mac_create_session(value:
    | virtio_crypto_mac_create_session_req
    | Init<virtio_crypto_mac_create_session_req>);
  get aead_create_session(): virtio_crypto_aead_create_session_req;
  set aead_create_session(value:
    | virtio_crypto_aead_create_session_req
    | Init<virtio_crypto_aead_create_session_req>);
  get akcipher_create_session(): virtio_crypto_akcipher_create_session_req;
  set akcipher_create_session(value:
    | virtio_crypto_akcipher_create_session_req
    | Init<virtio_crypto_akcipher_create_session_req>);
  get destroy_session(): virtio_crypto_destroy_session_req;
  set destroy_session(value:
    | virtio_crypto_destroy_session_req
    | Init<virtio_crypto_destroy_session_req>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

/** `<linux/virtio_crypto.h>`: 72 bytes. */
export interface virtio_crypto_op_ctrl_req extends RecordView<'struct virtio_crypto_op_ctrl_req'> {
  get header(): virtio_crypto_ctrl_header;
  set header(value: virtio_crypto_ctrl_header | Init<virtio_crypto_ctrl_header>);
  get u(): virtio_crypto_op_ctrl_req$u;
  set u(value: virtio_crypto_op_ctrl_req$u | Init<virtio_crypto_op_ctrl_req$u>);
}

export const virtio_crypto_op_ctrl_req: Descriptor<virtio_crypto_op_ctrl_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_op_ctrl_req',
    `
  struct virtio_crypto_ctrl_header header;
  union {
    struct virtio_crypto_sym_create_session_req sym_create_session;
    struct virtio_crypto_hash_create_session_req hash_create_session;
    struct virtio_crypto_mac_create_session_req mac_create_session;
    struct virtio_crypto_aead_create_session_req aead_create_session;
    struct virtio_crypto_akcipher_create_session_req akcipher_create_session;
    struct virtio_crypto_destroy_session_req destroy_session;
    __u8 padding[56];
  } u;
`,
    {
      uses: () => [
        virtio_crypto_aead_create_session_req,
        virtio_crypto_akcipher_create_session_req,
        virtio_crypto_ctrl_header,
        virtio_crypto_destroy_session_req,
        virtio_crypto_hash_create_session_req,
        virtio_crypto_mac_create_session_req,
        virtio_crypto_sym_create_session_req,
      ],
    },
  );

interface virtio_crypto_op_data_req$u extends RecordView<'union virtio_crypto_op_data_req.u'> {
  get sym_req(): virtio_crypto_sym_data_req;
  set sym_req(value: virtio_crypto_sym_data_req | Init<virtio_crypto_sym_data_req>);
  get hash_req(): virtio_crypto_hash_data_req;
  set hash_req(value: virtio_crypto_hash_data_req | Init<virtio_crypto_hash_data_req>);
  get mac_req(): virtio_crypto_mac_data_req;
  set mac_req(value: virtio_crypto_mac_data_req | Init<virtio_crypto_mac_data_req>);
  get aead_req(): virtio_crypto_aead_data_req;
  set aead_req(value: virtio_crypto_aead_data_req | Init<virtio_crypto_aead_data_req>);
  get akcipher_req(): virtio_crypto_akcipher_data_req;
  set akcipher_req(value: virtio_crypto_akcipher_data_req | Init<virtio_crypto_akcipher_data_req>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

/** `<linux/virtio_crypto.h>`: 72 bytes. */
export interface virtio_crypto_op_data_req extends RecordView<'struct virtio_crypto_op_data_req'> {
  get header(): virtio_crypto_op_header;
  set header(value: virtio_crypto_op_header | Init<virtio_crypto_op_header>);
  get u(): virtio_crypto_op_data_req$u;
  set u(value: virtio_crypto_op_data_req$u | Init<virtio_crypto_op_data_req$u>);
}

export const virtio_crypto_op_data_req: Descriptor<virtio_crypto_op_data_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_op_data_req',
    `
  struct virtio_crypto_op_header header;
  union {
    struct virtio_crypto_sym_data_req sym_req;
    struct virtio_crypto_hash_data_req hash_req;
    struct virtio_crypto_mac_data_req mac_req;
    struct virtio_crypto_aead_data_req aead_req;
    struct virtio_crypto_akcipher_data_req akcipher_req;
    __u8 padding[48];
  } u;
`,
    {
      uses: () => [
        virtio_crypto_aead_data_req,
        virtio_crypto_akcipher_data_req,
        virtio_crypto_hash_data_req,
        virtio_crypto_mac_data_req,
        virtio_crypto_op_header,
        virtio_crypto_sym_data_req,
      ],
    },
  );

/** `<linux/virtio_crypto.h>`: 24 bytes. */
export interface virtio_crypto_op_header extends RecordView<'struct virtio_crypto_op_header'> {
  opcode: number;
  algo: number;
  get session_id(): bigint;
  set session_id(value: Integer);
  flag: number;
  padding: number;
}

export const virtio_crypto_op_header: Descriptor<virtio_crypto_op_header> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_op_header',
    `
  __le32 opcode;
  __le32 algo;
  __le64 session_id;
  __le32 flag;
  __le32 padding;
`,
  );

/** `<linux/virtio_crypto.h>`: 8 bytes. */
export interface virtio_crypto_rsa_session_para
  extends RecordView<'struct virtio_crypto_rsa_session_para'> {
  padding_algo: number;
  hash_algo: number;
}

export const virtio_crypto_rsa_session_para: Descriptor<virtio_crypto_rsa_session_para> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_rsa_session_para',
    `
  __le32 padding_algo;
  __le32 hash_algo;
`,
  );

/** `<linux/virtio_crypto.h>`: 16 bytes. */
export interface virtio_crypto_session_input
  extends RecordView<'struct virtio_crypto_session_input'> {
  get session_id(): bigint;
  set session_id(value: Integer);
  status: number;
  padding: number;
}

export const virtio_crypto_session_input: Descriptor<virtio_crypto_session_input> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_session_input',
    `
  __le64 session_id;
  __le32 status;
  __le32 padding;
`,
  );

interface virtio_crypto_sym_create_session_req$u
  extends RecordView<'union virtio_crypto_sym_create_session_req.u'> {
  get cipher(): virtio_crypto_cipher_session_req;
  set cipher(value: virtio_crypto_cipher_session_req | Init<virtio_crypto_cipher_session_req>);
  get chain(): virtio_crypto_alg_chain_session_req;
  set chain(value: virtio_crypto_alg_chain_session_req | Init<virtio_crypto_alg_chain_session_req>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

/** `<linux/virtio_crypto.h>`: 56 bytes. */
export interface virtio_crypto_sym_create_session_req
  extends RecordView<'struct virtio_crypto_sym_create_session_req'> {
  get u(): virtio_crypto_sym_create_session_req$u;
  set u(value:
    | virtio_crypto_sym_create_session_req$u
    | Init<virtio_crypto_sym_create_session_req$u>);
  op_type: number;
  padding: number;
}

export const virtio_crypto_sym_create_session_req: Descriptor<virtio_crypto_sym_create_session_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_sym_create_session_req',
    `
  union {
    struct virtio_crypto_cipher_session_req cipher;
    struct virtio_crypto_alg_chain_session_req chain;
    __u8 padding[48];
  } u;
  __le32 op_type;
  __le32 padding;
`,
    { uses: () => [virtio_crypto_alg_chain_session_req, virtio_crypto_cipher_session_req] },
  );

interface virtio_crypto_sym_data_req$u extends RecordView<'union virtio_crypto_sym_data_req.u'> {
  get cipher(): virtio_crypto_cipher_data_req;
  set cipher(value: virtio_crypto_cipher_data_req | Init<virtio_crypto_cipher_data_req>);
  get chain(): virtio_crypto_alg_chain_data_req;
  set chain(value: virtio_crypto_alg_chain_data_req | Init<virtio_crypto_alg_chain_data_req>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

/** `<linux/virtio_crypto.h>`: 48 bytes. */
export interface virtio_crypto_sym_data_req
  extends RecordView<'struct virtio_crypto_sym_data_req'> {
  get u(): virtio_crypto_sym_data_req$u;
  set u(value: virtio_crypto_sym_data_req$u | Init<virtio_crypto_sym_data_req$u>);
  op_type: number;
  padding: number;
}

export const virtio_crypto_sym_data_req: Descriptor<virtio_crypto_sym_data_req> =
  /* @__PURE__ */ declareStruct(
    'virtio_crypto_sym_data_req',
    `
  union {
    struct virtio_crypto_cipher_data_req cipher;
    struct virtio_crypto_alg_chain_data_req chain;
    __u8 padding[40];
  } u;
  __le32 op_type;
  __le32 padding;
`,
    { uses: () => [virtio_crypto_alg_chain_data_req, virtio_crypto_cipher_data_req] },
  );
