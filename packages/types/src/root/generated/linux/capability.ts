// Generated from Linux 7.3.4 <linux/capability.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/capability.h>`: 12 bytes. */
export interface __user_cap_data_struct extends RecordView<'struct __user_cap_data_struct'> {
  effective: number;
  permitted: number;
  inheritable: number;
}

export const __user_cap_data_struct: Descriptor<__user_cap_data_struct> =
  /* @__PURE__ */ declareStruct(
    '__user_cap_data_struct',
    `
  __u32 effective;
  __u32 permitted;
  __u32 inheritable;
`,
  );

/** `<linux/capability.h>`: 8 bytes. */
export interface __user_cap_header_struct extends RecordView<'struct __user_cap_header_struct'> {
  version: number;
  pid: number;
}

export const __user_cap_header_struct: Descriptor<__user_cap_header_struct> =
  /* @__PURE__ */ declareStruct(
    '__user_cap_header_struct',
    `
  __u32 version;
  int pid;
`,
  );
