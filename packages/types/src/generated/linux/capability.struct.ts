// Generated from Linux 7.3.4 <linux/capability.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

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

interface vfs_cap_data$data extends RecordView<'struct vfs_cap_data.data'> {
  permitted: number;
  inheritable: number;
}

/** `<linux/capability.h>`: 20 bytes. */
export interface vfs_cap_data extends RecordView<'struct vfs_cap_data'> {
  magic_etc: number;
  get data(): Elements<vfs_cap_data$data>;
  set data(value: Iterable<vfs_cap_data$data | Init<vfs_cap_data$data>>);
}

export const vfs_cap_data: Descriptor<vfs_cap_data> = /* @__PURE__ */ declareStruct(
  'vfs_cap_data',
  `
  __le32 magic_etc;
  struct {
    __le32 permitted;
    __le32 inheritable;
  } data[2];
`,
);

interface vfs_ns_cap_data$data extends RecordView<'struct vfs_ns_cap_data.data'> {
  permitted: number;
  inheritable: number;
}

/** `<linux/capability.h>`: 24 bytes. */
export interface vfs_ns_cap_data extends RecordView<'struct vfs_ns_cap_data'> {
  magic_etc: number;
  get data(): Elements<vfs_ns_cap_data$data>;
  set data(value: Iterable<vfs_ns_cap_data$data | Init<vfs_ns_cap_data$data>>);
  rootid: number;
}

export const vfs_ns_cap_data: Descriptor<vfs_ns_cap_data> = /* @__PURE__ */ declareStruct(
  'vfs_ns_cap_data',
  `
  __le32 magic_etc;
  struct {
    __le32 permitted;
    __le32 inheritable;
  } data[2];
  __le32 rootid;
`,
);
