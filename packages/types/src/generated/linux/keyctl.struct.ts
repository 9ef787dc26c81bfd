// Generated from Linux 7.3.4 <linux/keyctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/keyctl.h>`: 12 bytes. */
export interface keyctl_dh_params extends RecordView<'struct keyctl_dh_params'> {
  private: number;
  priv: number;
  prime: number;
  base: number;
}

export const keyctl_dh_params: Descriptor<keyctl_dh_params> = /* @__PURE__ */ declareStruct(
  'keyctl_dh_params',
  `
  union {
    __s32 private;
    __s32 priv;
  };
  __s32 prime;
  __s32 base;
`,
);

/** `<linux/keyctl.h>`: 56 bytes on x86_64, riscv64, aarch64; 44 bytes on x86, arm. */
export interface keyctl_kdf_params
  extends RecordView<'struct keyctl_kdf_params', 'hashname' | 'otherinfo'> {
  get hashname(): number;
  set hashname(value: Pointer);
  get otherinfo(): number;
  set otherinfo(value: Pointer);
  otherinfolen: number;
  get __spare(): Uint32Array;
  set __spare(value: Iterable<Integer>);
}

export const keyctl_kdf_params: Descriptor<keyctl_kdf_params> = /* @__PURE__ */ declareStruct(
  'keyctl_kdf_params',
  `
  char *hashname;
  char *otherinfo;
  __u32 otherinfolen;
  __u32 __spare[8];
`,
);

/** `<linux/keyctl.h>`: 40 bytes. */
export interface keyctl_pkey_params extends RecordView<'struct keyctl_pkey_params'> {
  key_id: number;
  in_len: number;
  out_len: number;
  in2_len: number;
  get __spare(): Uint32Array;
  set __spare(value: Iterable<Integer>);
}

export const keyctl_pkey_params: Descriptor<keyctl_pkey_params> = /* @__PURE__ */ declareStruct(
  'keyctl_pkey_params',
  `
  __s32 key_id;
  __u32 in_len;
  union {
    __u32 out_len;
    __u32 in2_len;
  };
  __u32 __spare[7];
`,
);

/** `<linux/keyctl.h>`: 56 bytes. */
export interface keyctl_pkey_query extends RecordView<'struct keyctl_pkey_query'> {
  supported_ops: number;
  key_size: number;
  max_data_size: number;
  max_sig_size: number;
  max_enc_size: number;
  max_dec_size: number;
  get __spare(): Uint32Array;
  set __spare(value: Iterable<Integer>);
}

export const keyctl_pkey_query: Descriptor<keyctl_pkey_query> = /* @__PURE__ */ declareStruct(
  'keyctl_pkey_query',
  `
  __u32 supported_ops;
  __u32 key_size;
  __u16 max_data_size;
  __u16 max_sig_size;
  __u16 max_enc_size;
  __u16 max_dec_size;
  __u32 __spare[10];
`,
);
