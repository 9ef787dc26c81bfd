// Generated from Linux 7.3.4 <linux/psp-dbc.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/psp-dbc.h>`: 52 bytes. */
export interface dbc_user_nonce extends RecordView<'struct dbc_user_nonce'> {
  auth_needed: number;
  get nonce(): Uint8Array;
  set nonce(value: Bytes);
  get signature(): Uint8Array;
  set signature(value: Bytes);
}

export const dbc_user_nonce: Descriptor<dbc_user_nonce> = /* @__PURE__ */ declareStruct(
  'dbc_user_nonce',
  `
  __u32 auth_needed;
  __u8 nonce[16];
  __u8 signature[32];
`,
  { pack: 1 },
);

/** `<linux/psp-dbc.h>`: 40 bytes. */
export interface dbc_user_param extends RecordView<'struct dbc_user_param'> {
  msg_index: number;
  param: number;
  get signature(): Uint8Array;
  set signature(value: Bytes);
}

export const dbc_user_param: Descriptor<dbc_user_param> = /* @__PURE__ */ declareStruct(
  'dbc_user_param',
  `
  __u32 msg_index;
  __u32 param;
  __u8 signature[32];
`,
  { pack: 1 },
);

/** `<linux/psp-dbc.h>`: 48 bytes. */
export interface dbc_user_setuid extends RecordView<'struct dbc_user_setuid'> {
  get uid(): Uint8Array;
  set uid(value: Bytes);
  get signature(): Uint8Array;
  set signature(value: Bytes);
}

export const dbc_user_setuid: Descriptor<dbc_user_setuid> = /* @__PURE__ */ declareStruct(
  'dbc_user_setuid',
  `
  __u8 uid[16];
  __u8 signature[32];
`,
);
