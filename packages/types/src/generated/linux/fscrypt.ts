// Generated from Linux 7.3.4 <linux/fscrypt.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'FS_IOC_GET_ENCRYPTION_NONCE'
  | 'FS_IOC_GET_ENCRYPTION_POLICY'
  | 'FS_IOC_GET_ENCRYPTION_PWSALT'
  | 'FS_IOC_SET_ENCRYPTION_POLICY'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    FS_IOC_GET_ENCRYPTION_NONCE: 2148558363,
    FS_IOC_GET_ENCRYPTION_POLICY: 1074554389,
    FS_IOC_GET_ENCRYPTION_PWSALT: 1074816532,
    FS_IOC_SET_ENCRYPTION_POLICY: 2148296211,
  },
);

export const FS_IOC_GET_ENCRYPTION_NONCE: number = /* @__PURE__ */ requestHere(2148558363),
  FS_IOC_GET_ENCRYPTION_POLICY: number = /* @__PURE__ */ requestHere(1074554389),
  FS_IOC_GET_ENCRYPTION_PWSALT: number = /* @__PURE__ */ requestHere(1074816532),
  FS_IOC_SET_ENCRYPTION_POLICY: number = /* @__PURE__ */ requestHere(2148296211);
export const FSCRYPT_ADD_KEY_FLAG_HW_WRAPPED = 1,
  FSCRYPT_KEY_DESCRIPTOR_SIZE = 8,
  FSCRYPT_KEY_DESC_PREFIX_SIZE = 8,
  FSCRYPT_KEY_IDENTIFIER_SIZE = 16,
  FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY = 1,
  FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS = 2,
  FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR = 1,
  FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER = 2,
  FSCRYPT_KEY_STATUS_ABSENT = 1,
  FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF = 1,
  FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED = 3,
  FSCRYPT_KEY_STATUS_PRESENT = 2,
  FSCRYPT_MAX_KEY_SIZE = 64,
  FSCRYPT_MODE_ADIANTUM = 9,
  FSCRYPT_MODE_AES_128_CBC = 5,
  FSCRYPT_MODE_AES_128_CTS = 6,
  FSCRYPT_MODE_AES_256_CTS = 4,
  FSCRYPT_MODE_AES_256_HCTR2 = 10,
  FSCRYPT_MODE_AES_256_XTS = 1,
  FSCRYPT_MODE_SM4_CTS = 8,
  FSCRYPT_MODE_SM4_XTS = 7,
  FSCRYPT_POLICY_FLAGS_PAD_16 = 2,
  FSCRYPT_POLICY_FLAGS_PAD_32 = 3,
  FSCRYPT_POLICY_FLAGS_PAD_4 = 0,
  FSCRYPT_POLICY_FLAGS_PAD_8 = 1,
  FSCRYPT_POLICY_FLAGS_PAD_MASK = 3,
  FSCRYPT_POLICY_FLAG_DIRECT_KEY = 4,
  FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32 = 16,
  FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64 = 8,
  FSCRYPT_POLICY_V1 = 0,
  FSCRYPT_POLICY_V2 = 2,
  FS_ENCRYPTION_MODE_ADIANTUM = 9,
  FS_ENCRYPTION_MODE_AES_128_CBC = 5,
  FS_ENCRYPTION_MODE_AES_128_CTS = 6,
  FS_ENCRYPTION_MODE_AES_256_CBC = 3,
  FS_ENCRYPTION_MODE_AES_256_CTS = 4,
  FS_ENCRYPTION_MODE_AES_256_GCM = 2,
  FS_ENCRYPTION_MODE_AES_256_XTS = 1,
  FS_ENCRYPTION_MODE_INVALID = 0,
  FS_IOC_ADD_ENCRYPTION_KEY = 3226494487,
  FS_IOC_GET_ENCRYPTION_KEY_STATUS = 3229640218,
  FS_IOC_GET_ENCRYPTION_POLICY_EX = 3221841430,
  FS_IOC_REMOVE_ENCRYPTION_KEY = 3225445912,
  FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS = 3225445913,
  FS_KEY_DESCRIPTOR_SIZE = 8,
  FS_KEY_DESC_PREFIX_SIZE = 8,
  FS_MAX_KEY_SIZE = 64,
  FS_POLICY_FLAGS_PAD_16 = 2,
  FS_POLICY_FLAGS_PAD_32 = 3,
  FS_POLICY_FLAGS_PAD_4 = 0,
  FS_POLICY_FLAGS_PAD_8 = 1,
  FS_POLICY_FLAGS_PAD_MASK = 3,
  FS_POLICY_FLAGS_VALID = 7,
  FS_POLICY_FLAG_DIRECT_KEY = 4;
export declare namespace struct {
  /** `<linux/fscrypt.h>`: 80 bytes. */
  interface fscrypt_add_key_arg extends RecordView<'struct fscrypt_add_key_arg'> {
    get key_spec(): struct.fscrypt_key_specifier;
    set key_spec(value: From<struct.fscrypt_key_specifier>);
    raw_size: number;
    key_id: number;
    flags: number;
    get __reserved(): Uint32Array;
    set __reserved(value: Iterable<Integer>);
    get raw(): Uint8Array;
    set raw(value: Bytes);
  }

  /** `<linux/fscrypt.h>`: 128 bytes. */
  interface fscrypt_get_key_status_arg extends RecordView<'struct fscrypt_get_key_status_arg'> {
    get key_spec(): struct.fscrypt_key_specifier;
    set key_spec(value: From<struct.fscrypt_key_specifier>);
    get __reserved(): Uint32Array;
    set __reserved(value: Iterable<Integer>);
    status: number;
    status_flags: number;
    user_count: number;
    get __out_reserved(): Uint32Array;
    set __out_reserved(value: Iterable<Integer>);
  }

  interface fscrypt_get_policy_ex_arg$policy
    extends RecordView<'union fscrypt_get_policy_ex_arg.policy'> {
    version: number;
    get v1(): struct.fscrypt_policy_v1;
    set v1(value: From<struct.fscrypt_policy_v1>);
    get v2(): struct.fscrypt_policy_v2;
    set v2(value: From<struct.fscrypt_policy_v2>);
  }

  /** `<linux/fscrypt.h>`: 32 bytes. */
  interface fscrypt_get_policy_ex_arg extends RecordView<'struct fscrypt_get_policy_ex_arg'> {
    get policy_size(): bigint;
    set policy_size(value: Integer);
    get policy(): fscrypt_get_policy_ex_arg$policy;
    set policy(value: From<fscrypt_get_policy_ex_arg$policy>);
  }

  /** `<linux/fscrypt.h>`: 72 bytes. */
  interface fscrypt_key extends RecordView<'struct fscrypt_key'> {
    mode: number;
    get raw(): Uint8Array;
    set raw(value: Bytes);
    size: number;
  }

  interface fscrypt_key_specifier$u extends RecordView<'union fscrypt_key_specifier.u'> {
    get __reserved(): Uint8Array;
    set __reserved(value: Bytes);
    get descriptor(): Uint8Array;
    set descriptor(value: Bytes);
    get identifier(): Uint8Array;
    set identifier(value: Bytes);
  }

  /** `<linux/fscrypt.h>`: 40 bytes. */
  interface fscrypt_key_specifier extends RecordView<'struct fscrypt_key_specifier'> {
    type: number;
    __reserved: number;
    get u(): fscrypt_key_specifier$u;
    set u(value: From<fscrypt_key_specifier$u>);
  }

  /** `<linux/fscrypt.h>`: 12 bytes. */
  interface fscrypt_policy_v1 extends RecordView<'struct fscrypt_policy_v1'> {
    version: number;
    contents_encryption_mode: number;
    filenames_encryption_mode: number;
    flags: number;
    get master_key_descriptor(): Uint8Array;
    set master_key_descriptor(value: Bytes);
  }

  /** `<linux/fscrypt.h>`: 24 bytes. */
  interface fscrypt_policy_v2 extends RecordView<'struct fscrypt_policy_v2'> {
    version: number;
    contents_encryption_mode: number;
    filenames_encryption_mode: number;
    flags: number;
    log2_data_unit_size: number;
    get __reserved(): Uint8Array;
    set __reserved(value: Bytes);
    get master_key_identifier(): Uint8Array;
    set master_key_identifier(value: Bytes);
  }

  /** `<linux/fscrypt.h>`: 8 bytes. */
  interface fscrypt_provisioning_key_payload
    extends RecordView<'struct fscrypt_provisioning_key_payload'> {
    type: number;
    flags: number;
    get raw(): Uint8Array;
    set raw(value: Bytes);
  }

  /** `<linux/fscrypt.h>`: 64 bytes. */
  interface fscrypt_remove_key_arg extends RecordView<'struct fscrypt_remove_key_arg'> {
    get key_spec(): struct.fscrypt_key_specifier;
    set key_spec(value: From<struct.fscrypt_key_specifier>);
    removal_status_flags: number;
    get __reserved(): Uint32Array;
    set __reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly fscrypt_add_key_arg: Descriptor<struct.fscrypt_add_key_arg>;
  readonly fscrypt_get_key_status_arg: Descriptor<struct.fscrypt_get_key_status_arg>;
  readonly fscrypt_get_policy_ex_arg: Descriptor<struct.fscrypt_get_policy_ex_arg>;
  readonly fscrypt_key: Descriptor<struct.fscrypt_key>;
  readonly fscrypt_key_specifier: Descriptor<struct.fscrypt_key_specifier>;
  readonly fscrypt_policy_v1: Descriptor<struct.fscrypt_policy_v1>;
  readonly fscrypt_policy_v2: Descriptor<struct.fscrypt_policy_v2>;
  readonly fscrypt_provisioning_key_payload: Descriptor<struct.fscrypt_provisioning_key_payload>;
  readonly fscrypt_remove_key_arg: Descriptor<struct.fscrypt_remove_key_arg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fscrypt_add_key_arg": "struct fscrypt_key_specifier key_spec;__u32 raw_size;__u32 key_id;__u32 flags;__u32 __reserved[7];__u8 raw[];",
"fscrypt_get_key_status_arg": "struct fscrypt_key_specifier key_spec;__u32 __reserved[6];__u32 status;__u32 status_flags;__u32 user_count;__u32 __out_reserved[13];",
"fscrypt_get_policy_ex_arg": "__u64 policy_size;union {__u8 version;struct fscrypt_policy_v1 v1;struct fscrypt_policy_v2 v2;} policy;",
"fscrypt_key": "__u32 mode;__u8 raw[64];__u32 size;",
"fscrypt_key_specifier": "__u32 type;__u32 __reserved;union {__u8 __reserved[32];__u8 descriptor[8];__u8 identifier[16];} u;",
"fscrypt_policy_v1": "__u8 version;__u8 contents_encryption_mode;__u8 filenames_encryption_mode;__u8 flags;__u8 master_key_descriptor[8];",
"fscrypt_policy_v2": "__u8 version;__u8 contents_encryption_mode;__u8 filenames_encryption_mode;__u8 flags;__u8 log2_data_unit_size;__u8 __reserved[3];__u8 master_key_identifier[16];",
"fscrypt_provisioning_key_payload": "__u32 type;__u32 flags;__u8 raw[];",
"fscrypt_remove_key_arg": "struct fscrypt_key_specifier key_spec;__u32 removal_status_flags;__u32 __reserved[5];"
}`),
);
