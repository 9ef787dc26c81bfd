// Generated from Linux 7.3.4 <linux/keyctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const KEYCTL_ASSUME_AUTHORITY = 16,
  KEYCTL_CAPABILITIES = 31,
  KEYCTL_CAPS0_BIG_KEY = 16,
  KEYCTL_CAPS0_CAPABILITIES = 1,
  KEYCTL_CAPS0_DIFFIE_HELLMAN = 4,
  KEYCTL_CAPS0_INVALIDATE = 32,
  KEYCTL_CAPS0_MOVE = 128,
  KEYCTL_CAPS0_PERSISTENT_KEYRINGS = 2,
  KEYCTL_CAPS0_PUBLIC_KEY = 8,
  KEYCTL_CAPS0_RESTRICT_KEYRING = 64,
  KEYCTL_CAPS1_NOTIFICATIONS = 4,
  KEYCTL_CAPS1_NS_KEYRING_NAME = 1,
  KEYCTL_CAPS1_NS_KEY_TAG = 2,
  KEYCTL_CHOWN = 4,
  KEYCTL_CLEAR = 7,
  KEYCTL_DESCRIBE = 6,
  KEYCTL_DH_COMPUTE = 23,
  KEYCTL_GET_KEYRING_ID = 0,
  KEYCTL_GET_PERSISTENT = 22,
  KEYCTL_GET_SECURITY = 17,
  KEYCTL_INSTANTIATE = 12,
  KEYCTL_INSTANTIATE_IOV = 20,
  KEYCTL_INVALIDATE = 21,
  KEYCTL_JOIN_SESSION_KEYRING = 1,
  KEYCTL_LINK = 8,
  KEYCTL_MOVE = 30,
  KEYCTL_MOVE_EXCL = 1,
  KEYCTL_NEGATE = 13,
  KEYCTL_PKEY_DECRYPT = 26,
  KEYCTL_PKEY_ENCRYPT = 25,
  KEYCTL_PKEY_QUERY = 24,
  KEYCTL_PKEY_SIGN = 27,
  KEYCTL_PKEY_VERIFY = 28,
  KEYCTL_READ = 11,
  KEYCTL_REJECT = 19,
  KEYCTL_RESTRICT_KEYRING = 29,
  KEYCTL_REVOKE = 3,
  KEYCTL_SEARCH = 10,
  KEYCTL_SESSION_TO_PARENT = 18,
  KEYCTL_SETPERM = 5,
  KEYCTL_SET_REQKEY_KEYRING = 14,
  KEYCTL_SET_TIMEOUT = 15,
  KEYCTL_SUPPORTS_DECRYPT = 2,
  KEYCTL_SUPPORTS_ENCRYPT = 1,
  KEYCTL_SUPPORTS_SIGN = 4,
  KEYCTL_SUPPORTS_VERIFY = 8,
  KEYCTL_UNLINK = 9,
  KEYCTL_UPDATE = 2,
  KEYCTL_WATCH_KEY = 32,
  KEY_REQKEY_DEFL_DEFAULT = 0,
  KEY_REQKEY_DEFL_GROUP_KEYRING = 6,
  KEY_REQKEY_DEFL_NO_CHANGE = -1,
  KEY_REQKEY_DEFL_PROCESS_KEYRING = 2,
  KEY_REQKEY_DEFL_REQUESTOR_KEYRING = 7,
  KEY_REQKEY_DEFL_SESSION_KEYRING = 3,
  KEY_REQKEY_DEFL_THREAD_KEYRING = 1,
  KEY_REQKEY_DEFL_USER_KEYRING = 4,
  KEY_REQKEY_DEFL_USER_SESSION_KEYRING = 5,
  KEY_SPEC_GROUP_KEYRING = -6,
  KEY_SPEC_PROCESS_KEYRING = -2,
  KEY_SPEC_REQKEY_AUTH_KEY = -7,
  KEY_SPEC_REQUESTOR_KEYRING = -8,
  KEY_SPEC_SESSION_KEYRING = -3,
  KEY_SPEC_THREAD_KEYRING = -1,
  KEY_SPEC_USER_KEYRING = -4,
  KEY_SPEC_USER_SESSION_KEYRING = -5;
export declare namespace struct {
  /** `<linux/keyctl.h>`: 12 bytes. */
  interface keyctl_dh_params extends RecordView<'struct keyctl_dh_params'> {
    private: number;
    priv: number;
    prime: number;
    base: number;
  }

  /** `<linux/keyctl.h>`: 44 bytes on x86, arm; 56 bytes elsewhere. */
  interface keyctl_kdf_params
    extends RecordView<'struct keyctl_kdf_params', 'hashname' | 'otherinfo'> {
    get hashname(): number;
    set hashname(value: Pointer);
    get otherinfo(): number;
    set otherinfo(value: Pointer);
    otherinfolen: number;
    get __spare(): Uint32Array;
    set __spare(value: Iterable<Integer>);
  }

  /** `<linux/keyctl.h>`: 40 bytes. */
  interface keyctl_pkey_params extends RecordView<'struct keyctl_pkey_params'> {
    key_id: number;
    in_len: number;
    out_len: number;
    in2_len: number;
    get __spare(): Uint32Array;
    set __spare(value: Iterable<Integer>);
  }

  /** `<linux/keyctl.h>`: 56 bytes. */
  interface keyctl_pkey_query extends RecordView<'struct keyctl_pkey_query'> {
    supported_ops: number;
    key_size: number;
    max_data_size: number;
    max_sig_size: number;
    max_enc_size: number;
    max_dec_size: number;
    get __spare(): Uint32Array;
    set __spare(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly keyctl_dh_params: Descriptor<struct.keyctl_dh_params>;
  readonly keyctl_kdf_params: Descriptor<struct.keyctl_kdf_params>;
  readonly keyctl_pkey_params: Descriptor<struct.keyctl_pkey_params>;
  readonly keyctl_pkey_query: Descriptor<struct.keyctl_pkey_query>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"keyctl_dh_params": "union {__s32 private;__s32 priv;};__s32 prime;__s32 base;",
"keyctl_kdf_params": "char *hashname;char *otherinfo;__u32 otherinfolen;__u32 __spare[8];",
"keyctl_pkey_params": "__s32 key_id;__u32 in_len;union {__u32 out_len;__u32 in2_len;};__u32 __spare[7];",
"keyctl_pkey_query": "__u32 supported_ops;__u32 key_size;__u16 max_data_size;__u16 max_sig_size;__u16 max_enc_size;__u16 max_dec_size;__u32 __spare[10];"
}`),
);
