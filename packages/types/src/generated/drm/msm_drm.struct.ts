// Generated from Linux 7.3.4 <drm/msm_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/msm_drm.h>`: 4 bytes. */
export interface drm_msm_gem_cpu_fini extends RecordView<'struct drm_msm_gem_cpu_fini'> {
  handle: number;
}

export const drm_msm_gem_cpu_fini: Descriptor<drm_msm_gem_cpu_fini> = /* @__PURE__ */ declareStruct(
  'drm_msm_gem_cpu_fini',
  `
  __u32 handle;
`,
);

/** `<drm/msm_drm.h>`: 24 bytes. */
export interface drm_msm_gem_cpu_prep extends RecordView<'struct drm_msm_gem_cpu_prep'> {
  handle: number;
  op: number;
  get timeout(): drm_msm_timespec;
  set timeout(value: drm_msm_timespec | Init<drm_msm_timespec>);
}

export const drm_msm_gem_cpu_prep: Descriptor<drm_msm_gem_cpu_prep> = /* @__PURE__ */ declareStruct(
  'drm_msm_gem_cpu_prep',
  `
  __u32 handle;
  __u32 op;
  struct drm_msm_timespec timeout;
`,
  { uses: () => [drm_msm_timespec] },
);

/** `<drm/msm_drm.h>`: 24 bytes. */
export interface drm_msm_gem_info extends RecordView<'struct drm_msm_gem_info'> {
  handle: number;
  info: number;
  get value(): bigint;
  set value(value: Integer);
  len: number;
  pad: number;
}

export const drm_msm_gem_info: Descriptor<drm_msm_gem_info> = /* @__PURE__ */ declareStruct(
  'drm_msm_gem_info',
  `
  __u32 handle;
  __u32 info;
  __u64 value;
  __u32 len;
  __u32 pad;
`,
);

/** `<drm/msm_drm.h>`: 12 bytes. */
export interface drm_msm_gem_madvise extends RecordView<'struct drm_msm_gem_madvise'> {
  handle: number;
  madv: number;
  retained: number;
}

export const drm_msm_gem_madvise: Descriptor<drm_msm_gem_madvise> = /* @__PURE__ */ declareStruct(
  'drm_msm_gem_madvise',
  `
  __u32 handle;
  __u32 madv;
  __u32 retained;
`,
);

/** `<drm/msm_drm.h>`: 16 bytes. */
export interface drm_msm_gem_new extends RecordView<'struct drm_msm_gem_new'> {
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  handle: number;
}

export const drm_msm_gem_new: Descriptor<drm_msm_gem_new> = /* @__PURE__ */ declareStruct(
  'drm_msm_gem_new',
  `
  __u64 size;
  __u32 flags;
  __u32 handle;
`,
);

/** `<drm/msm_drm.h>`: 72 bytes. */
export interface drm_msm_gem_submit extends RecordView<'struct drm_msm_gem_submit'> {
  flags: number;
  fence: number;
  nr_bos: number;
  nr_cmds: number;
  get bos(): bigint;
  set bos(value: Integer);
  get cmds(): bigint;
  set cmds(value: Integer);
  fence_fd: number;
  queueid: number;
  get in_syncobjs(): bigint;
  set in_syncobjs(value: Integer);
  get out_syncobjs(): bigint;
  set out_syncobjs(value: Integer);
  nr_in_syncobjs: number;
  nr_out_syncobjs: number;
  syncobj_stride: number;
  pad: number;
}

export const drm_msm_gem_submit: Descriptor<drm_msm_gem_submit> = /* @__PURE__ */ declareStruct(
  'drm_msm_gem_submit',
  `
  __u32 flags;
  __u32 fence;
  __u32 nr_bos;
  __u32 nr_cmds;
  __u64 bos;
  __u64 cmds;
  __s32 fence_fd;
  __u32 queueid;
  __u64 in_syncobjs;
  __u64 out_syncobjs;
  __u32 nr_in_syncobjs;
  __u32 nr_out_syncobjs;
  __u32 syncobj_stride;
  __u32 pad;
`,
);

/** `<drm/msm_drm.h>`: 16 bytes. */
export interface drm_msm_gem_submit_bo extends RecordView<'struct drm_msm_gem_submit_bo'> {
  flags: number;
  handle: number;
  get presumed(): bigint;
  set presumed(value: Integer);
}

export const drm_msm_gem_submit_bo: Descriptor<drm_msm_gem_submit_bo> =
  /* @__PURE__ */ declareStruct(
    'drm_msm_gem_submit_bo',
    `
  __u32 flags;
  __u32 handle;
  __u64 presumed;
`,
  );

/** `<drm/msm_drm.h>`: 32 bytes. */
export interface drm_msm_gem_submit_cmd extends RecordView<'struct drm_msm_gem_submit_cmd'> {
  type: number;
  submit_idx: number;
  submit_offset: number;
  size: number;
  pad: number;
  nr_relocs: number;
  get relocs(): bigint;
  set relocs(value: Integer);
  get iova(): bigint;
  set iova(value: Integer);
}

export const drm_msm_gem_submit_cmd: Descriptor<drm_msm_gem_submit_cmd> =
  /* @__PURE__ */ declareStruct(
    'drm_msm_gem_submit_cmd',
    `
  __u32 type;
  __u32 submit_idx;
  __u32 submit_offset;
  __u32 size;
  __u32 pad;
  __u32 nr_relocs;
  union {
    __u64 relocs;
    __u64 iova;
  };
`,
  );

/** `<drm/msm_drm.h>`: 24 bytes. */
export interface drm_msm_gem_submit_reloc extends RecordView<'struct drm_msm_gem_submit_reloc'> {
  submit_offset: number;
  or: number;
  shift: number;
  reloc_idx: number;
  get reloc_offset(): bigint;
  set reloc_offset(value: Integer);
}

export const drm_msm_gem_submit_reloc: Descriptor<drm_msm_gem_submit_reloc> =
  /* @__PURE__ */ declareStruct(
    'drm_msm_gem_submit_reloc',
    `
  __u32 submit_offset;
  __u32 or;
  __s32 shift;
  __u32 reloc_idx;
  __u64 reloc_offset;
`,
  );

/** `<drm/msm_drm.h>`: 24 bytes. */
export interface drm_msm_param extends RecordView<'struct drm_msm_param'> {
  pipe: number;
  param: number;
  get value(): bigint;
  set value(value: Integer);
  len: number;
  pad: number;
}

export const drm_msm_param: Descriptor<drm_msm_param> = /* @__PURE__ */ declareStruct(
  'drm_msm_param',
  `
  __u32 pipe;
  __u32 param;
  __u64 value;
  __u32 len;
  __u32 pad;
`,
);

/** `<drm/msm_drm.h>`: 32 bytes. */
export interface drm_msm_perfcntr_config extends RecordView<'struct drm_msm_perfcntr_config'> {
  flags: number;
  nr_groups: number;
  get groups(): bigint;
  set groups(value: Integer);
  get period(): bigint;
  set period(value: Integer);
  bufsz_shift: number;
  group_stride: number;
}

export const drm_msm_perfcntr_config: Descriptor<drm_msm_perfcntr_config> =
  /* @__PURE__ */ declareStruct(
    'drm_msm_perfcntr_config',
    `
  __u32 flags;
  __u32 nr_groups;
  __u64 groups;
  __u64 period;
  __u32 bufsz_shift;
  __u32 group_stride;
`,
  );

/** `<drm/msm_drm.h>`: 32 bytes. */
export interface drm_msm_perfcntr_group extends RecordView<'struct drm_msm_perfcntr_group'> {
  get group_name(): Uint8Array;
  set group_name(value: Bytes);
  nr_countables: number;
  pad: number;
  get countables(): bigint;
  set countables(value: Integer);
}

export const drm_msm_perfcntr_group: Descriptor<drm_msm_perfcntr_group> =
  /* @__PURE__ */ declareStruct(
    'drm_msm_perfcntr_group',
    `
  char group_name[16];
  __u32 nr_countables;
  __u32 pad;
  __u64 countables;
`,
  );

/** `<drm/msm_drm.h>`: 12 bytes. */
export interface drm_msm_submitqueue extends RecordView<'struct drm_msm_submitqueue'> {
  flags: number;
  prio: number;
  id: number;
}

export const drm_msm_submitqueue: Descriptor<drm_msm_submitqueue> = /* @__PURE__ */ declareStruct(
  'drm_msm_submitqueue',
  `
  __u32 flags;
  __u32 prio;
  __u32 id;
`,
);

/** `<drm/msm_drm.h>`: 24 bytes. */
export interface drm_msm_submitqueue_query extends RecordView<'struct drm_msm_submitqueue_query'> {
  get data(): bigint;
  set data(value: Integer);
  id: number;
  param: number;
  len: number;
  pad: number;
}

export const drm_msm_submitqueue_query: Descriptor<drm_msm_submitqueue_query> =
  /* @__PURE__ */ declareStruct(
    'drm_msm_submitqueue_query',
    `
  __u64 data;
  __u32 id;
  __u32 param;
  __u32 len;
  __u32 pad;
`,
  );

/** `<drm/msm_drm.h>`: 16 bytes. */
export interface drm_msm_syncobj extends RecordView<'struct drm_msm_syncobj'> {
  handle: number;
  flags: number;
  get point(): bigint;
  set point(value: Integer);
}

export const drm_msm_syncobj: Descriptor<drm_msm_syncobj> = /* @__PURE__ */ declareStruct(
  'drm_msm_syncobj',
  `
  __u32 handle;
  __u32 flags;
  __u64 point;
`,
);

/** `<drm/msm_drm.h>`: 16 bytes. */
export interface drm_msm_timespec extends RecordView<'struct drm_msm_timespec'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  get tv_nsec(): bigint;
  set tv_nsec(value: Integer);
}

export const drm_msm_timespec: Descriptor<drm_msm_timespec> = /* @__PURE__ */ declareStruct(
  'drm_msm_timespec',
  `
  __s64 tv_sec;
  __s64 tv_nsec;
`,
);

/** `<drm/msm_drm.h>`: 88 bytes. */
export interface drm_msm_vm_bind extends RecordView<'struct drm_msm_vm_bind'> {
  flags: number;
  nr_ops: number;
  fence_fd: number;
  queue_id: number;
  get in_syncobjs(): bigint;
  set in_syncobjs(value: Integer);
  get out_syncobjs(): bigint;
  set out_syncobjs(value: Integer);
  nr_in_syncobjs: number;
  nr_out_syncobjs: number;
  syncobj_stride: number;
  op_stride: number;
  get op(): drm_msm_vm_bind_op;
  set op(value: drm_msm_vm_bind_op | Init<drm_msm_vm_bind_op>);
  get ops(): bigint;
  set ops(value: Integer);
}

export const drm_msm_vm_bind: Descriptor<drm_msm_vm_bind> = /* @__PURE__ */ declareStruct(
  'drm_msm_vm_bind',
  `
  __u32 flags;
  __u32 nr_ops;
  __s32 fence_fd;
  __u32 queue_id;
  __u64 in_syncobjs;
  __u64 out_syncobjs;
  __u32 nr_in_syncobjs;
  __u32 nr_out_syncobjs;
  __u32 syncobj_stride;
  __u32 op_stride;
  union {
    struct drm_msm_vm_bind_op op;
    __u64 ops;
  };
`,
  { uses: () => [drm_msm_vm_bind_op] },
);

/** `<drm/msm_drm.h>`: 40 bytes. */
export interface drm_msm_vm_bind_op extends RecordView<'struct drm_msm_vm_bind_op'> {
  op: number;
  handle: number;
  get obj_offset(): bigint;
  set obj_offset(value: Integer);
  get iova(): bigint;
  set iova(value: Integer);
  get range(): bigint;
  set range(value: Integer);
  flags: number;
  pad: number;
}

export const drm_msm_vm_bind_op: Descriptor<drm_msm_vm_bind_op> = /* @__PURE__ */ declareStruct(
  'drm_msm_vm_bind_op',
  `
  __u32 op;
  __u32 handle;
  __u64 obj_offset;
  __u64 iova;
  __u64 range;
  __u32 flags;
  __u32 pad;
`,
);

/** `<drm/msm_drm.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface drm_msm_wait_fence extends RecordView<'struct drm_msm_wait_fence'> {
  fence: number;
  flags: number;
  get timeout(): drm_msm_timespec;
  set timeout(value: drm_msm_timespec | Init<drm_msm_timespec>);
  queueid: number;
}

export const drm_msm_wait_fence: Descriptor<drm_msm_wait_fence> = /* @__PURE__ */ declareStruct(
  'drm_msm_wait_fence',
  `
  __u32 fence;
  __u32 flags;
  struct drm_msm_timespec timeout;
  __u32 queueid;
`,
  { uses: () => [drm_msm_timespec] },
);
