// Generated from Linux 7.3.4 <linux/fscrypt.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/fscrypt.h>`: 80 bytes. */
export interface fscrypt_add_key_arg extends RecordView<'struct fscrypt_add_key_arg'> {
  get key_spec(): fscrypt_key_specifier;
  set key_spec(value: fscrypt_key_specifier | Init<fscrypt_key_specifier>);
  raw_size: number;
  key_id: number;
  flags: number;
  get __reserved(): Uint32Array;
  set __reserved(value: Iterable<Integer>);
  get raw(): Uint8Array;
  set raw(value: Bytes);
}

export const fscrypt_add_key_arg: Descriptor<fscrypt_add_key_arg> = /* @__PURE__ */ declareStruct(
  'fscrypt_add_key_arg',
  `
  struct fscrypt_key_specifier key_spec;
  __u32 raw_size;
  __u32 key_id;
  __u32 flags;
  __u32 __reserved[7];
  __u8 raw[];
`,
  { uses: () => [fscrypt_key_specifier] },
);

/** `<linux/fscrypt.h>`: 128 bytes. */
export interface fscrypt_get_key_status_arg
  extends RecordView<'struct fscrypt_get_key_status_arg'> {
  get key_spec(): fscrypt_key_specifier;
  set key_spec(value: fscrypt_key_specifier | Init<fscrypt_key_specifier>);
  get __reserved(): Uint32Array;
  set __reserved(value: Iterable<Integer>);
  status: number;
  status_flags: number;
  user_count: number;
  get __out_reserved(): Uint32Array;
  set __out_reserved(value: Iterable<Integer>);
}

export const fscrypt_get_key_status_arg: Descriptor<fscrypt_get_key_status_arg> =
  /* @__PURE__ */ declareStruct(
    'fscrypt_get_key_status_arg',
    `
  struct fscrypt_key_specifier key_spec;
  __u32 __reserved[6];
  __u32 status;
  __u32 status_flags;
  __u32 user_count;
  __u32 __out_reserved[13];
`,
    { uses: () => [fscrypt_key_specifier] },
  );

interface fscrypt_get_policy_ex_arg$policy
  extends RecordView<'union fscrypt_get_policy_ex_arg.policy'> {
  version: number;
  get v1(): fscrypt_policy_v1;
  set v1(value: fscrypt_policy_v1 | Init<fscrypt_policy_v1>);
  get v2(): fscrypt_policy_v2;
  set v2(value: fscrypt_policy_v2 | Init<fscrypt_policy_v2>);
}

/** `<linux/fscrypt.h>`: 32 bytes. */
export interface fscrypt_get_policy_ex_arg extends RecordView<'struct fscrypt_get_policy_ex_arg'> {
  get policy_size(): bigint;
  set policy_size(value: Integer);
  get policy(): fscrypt_get_policy_ex_arg$policy;
  set policy(value: fscrypt_get_policy_ex_arg$policy | Init<fscrypt_get_policy_ex_arg$policy>);
}

export const fscrypt_get_policy_ex_arg: Descriptor<fscrypt_get_policy_ex_arg> =
  /* @__PURE__ */ declareStruct(
    'fscrypt_get_policy_ex_arg',
    `
  __u64 policy_size;
  union {
    __u8 version;
    struct fscrypt_policy_v1 v1;
    struct fscrypt_policy_v2 v2;
  } policy;
`,
    { uses: () => [fscrypt_policy_v1, fscrypt_policy_v2] },
  );

/** `<linux/fscrypt.h>`: 72 bytes. */
export interface fscrypt_key extends RecordView<'struct fscrypt_key'> {
  mode: number;
  get raw(): Uint8Array;
  set raw(value: Bytes);
  size: number;
}

export const fscrypt_key: Descriptor<fscrypt_key> = /* @__PURE__ */ declareStruct(
  'fscrypt_key',
  `
  __u32 mode;
  __u8 raw[64];
  __u32 size;
`,
);

interface fscrypt_key_specifier$u extends RecordView<'union fscrypt_key_specifier.u'> {
  get __reserved(): Uint8Array;
  set __reserved(value: Bytes);
  get descriptor(): Uint8Array;
  set descriptor(value: Bytes);
  get identifier(): Uint8Array;
  set identifier(value: Bytes);
}

/** `<linux/fscrypt.h>`: 40 bytes. */
export interface fscrypt_key_specifier extends RecordView<'struct fscrypt_key_specifier'> {
  type: number;
  __reserved: number;
  get u(): fscrypt_key_specifier$u;
  set u(value: fscrypt_key_specifier$u | Init<fscrypt_key_specifier$u>);
}

export const fscrypt_key_specifier: Descriptor<fscrypt_key_specifier> =
  /* @__PURE__ */ declareStruct(
    'fscrypt_key_specifier',
    `
  __u32 type;
  __u32 __reserved;
  union {
    __u8 __reserved[32];
    __u8 descriptor[8];
    __u8 identifier[16];
  } u;
`,
  );

/** `<linux/fscrypt.h>`: 12 bytes. */
export interface fscrypt_policy_v1 extends RecordView<'struct fscrypt_policy_v1'> {
  version: number;
  contents_encryption_mode: number;
  filenames_encryption_mode: number;
  flags: number;
  get master_key_descriptor(): Uint8Array;
  set master_key_descriptor(value: Bytes);
}

export const fscrypt_policy_v1: Descriptor<fscrypt_policy_v1> = /* @__PURE__ */ declareStruct(
  'fscrypt_policy_v1',
  `
  __u8 version;
  __u8 contents_encryption_mode;
  __u8 filenames_encryption_mode;
  __u8 flags;
  __u8 master_key_descriptor[8];
`,
);

/** `<linux/fscrypt.h>`: 24 bytes. */
export interface fscrypt_policy_v2 extends RecordView<'struct fscrypt_policy_v2'> {
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

export const fscrypt_policy_v2: Descriptor<fscrypt_policy_v2> = /* @__PURE__ */ declareStruct(
  'fscrypt_policy_v2',
  `
  __u8 version;
  __u8 contents_encryption_mode;
  __u8 filenames_encryption_mode;
  __u8 flags;
  __u8 log2_data_unit_size;
  __u8 __reserved[3];
  __u8 master_key_identifier[16];
`,
);

/** `<linux/fscrypt.h>`: 8 bytes. */
export interface fscrypt_provisioning_key_payload
  extends RecordView<'struct fscrypt_provisioning_key_payload'> {
  type: number;
  flags: number;
  get raw(): Uint8Array;
  set raw(value: Bytes);
}

export const fscrypt_provisioning_key_payload: Descriptor<fscrypt_provisioning_key_payload> =
  /* @__PURE__ */ declareStruct(
    'fscrypt_provisioning_key_payload',
    `
  __u32 type;
  __u32 flags;
  __u8 raw[];
`,
  );

/** `<linux/fscrypt.h>`: 64 bytes. */
export interface fscrypt_remove_key_arg extends RecordView<'struct fscrypt_remove_key_arg'> {
  get key_spec(): fscrypt_key_specifier;
  set key_spec(value: fscrypt_key_specifier | Init<fscrypt_key_specifier>);
  removal_status_flags: number;
  get __reserved(): Uint32Array;
  set __reserved(value: Iterable<Integer>);
}

export const fscrypt_remove_key_arg: Descriptor<fscrypt_remove_key_arg> =
  /* @__PURE__ */ declareStruct(
    'fscrypt_remove_key_arg',
    `
  struct fscrypt_key_specifier key_spec;
  __u32 removal_status_flags;
  __u32 __reserved[5];
`,
    { uses: () => [fscrypt_key_specifier] },
  );
