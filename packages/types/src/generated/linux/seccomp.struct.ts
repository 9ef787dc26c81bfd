// Generated from Linux 7.3.4 <linux/seccomp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/seccomp.h>`: 64 bytes. */
export interface seccomp_data extends RecordView<'struct seccomp_data'> {
  nr: number;
  arch: number;
  get instruction_pointer(): bigint;
  set instruction_pointer(value: Integer);
  get args(): BigUint64Array;
  set args(value: Iterable<Integer>);
}

export const seccomp_data: Descriptor<seccomp_data> = /* @__PURE__ */ declareStruct(
  'seccomp_data',
  `
  int nr;
  __u32 arch;
  __u64 instruction_pointer;
  __u64 args[6];
`,
);

/** `<linux/seccomp.h>`: 80 bytes. */
export interface seccomp_notif extends RecordView<'struct seccomp_notif'> {
  get id(): bigint;
  set id(value: Integer);
  pid: number;
  flags: number;
  get data(): seccomp_data;
  set data(value: seccomp_data | Init<seccomp_data>);
}

export const seccomp_notif: Descriptor<seccomp_notif> = /* @__PURE__ */ declareStruct(
  'seccomp_notif',
  `
  __u64 id;
  __u32 pid;
  __u32 flags;
  struct seccomp_data data;
`,
  { uses: () => [seccomp_data] },
);

/** `<linux/seccomp.h>`: 24 bytes. */
export interface seccomp_notif_addfd extends RecordView<'struct seccomp_notif_addfd'> {
  get id(): bigint;
  set id(value: Integer);
  flags: number;
  srcfd: number;
  newfd: number;
  newfd_flags: number;
}

export const seccomp_notif_addfd: Descriptor<seccomp_notif_addfd> = /* @__PURE__ */ declareStruct(
  'seccomp_notif_addfd',
  `
  __u64 id;
  __u32 flags;
  __u32 srcfd;
  __u32 newfd;
  __u32 newfd_flags;
`,
);

/** `<linux/seccomp.h>`: 24 bytes. */
export interface seccomp_notif_resp extends RecordView<'struct seccomp_notif_resp'> {
  get id(): bigint;
  set id(value: Integer);
  get val(): bigint;
  set val(value: Integer);
  error: number;
  flags: number;
}

export const seccomp_notif_resp: Descriptor<seccomp_notif_resp> = /* @__PURE__ */ declareStruct(
  'seccomp_notif_resp',
  `
  __u64 id;
  __s64 val;
  __s32 error;
  __u32 flags;
`,
);

/** `<linux/seccomp.h>`: 6 bytes. */
export interface seccomp_notif_sizes extends RecordView<'struct seccomp_notif_sizes'> {
  seccomp_notif: number;
  seccomp_notif_resp: number;
  seccomp_data: number;
}

export const seccomp_notif_sizes: Descriptor<seccomp_notif_sizes> = /* @__PURE__ */ declareStruct(
  'seccomp_notif_sizes',
  `
  __u16 seccomp_notif;
  __u16 seccomp_notif_resp;
  __u16 seccomp_data;
`,
);
