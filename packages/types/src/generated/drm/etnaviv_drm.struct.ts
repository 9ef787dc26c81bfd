// Generated from Linux 7.3.4 <drm/etnaviv_drm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/etnaviv_drm.h>`: 8 bytes. */
export interface drm_etnaviv_gem_cpu_fini extends RecordView<'struct drm_etnaviv_gem_cpu_fini'> {
  handle: number;
  flags: number;
}

export const drm_etnaviv_gem_cpu_fini: Descriptor<drm_etnaviv_gem_cpu_fini> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_gem_cpu_fini',
    `
  __u32 handle;
  __u32 flags;
`,
  );

/** `<drm/etnaviv_drm.h>`: 24 bytes. */
export interface drm_etnaviv_gem_cpu_prep extends RecordView<'struct drm_etnaviv_gem_cpu_prep'> {
  handle: number;
  op: number;
  get timeout(): drm_etnaviv_timespec;
  set timeout(value: drm_etnaviv_timespec | Init<drm_etnaviv_timespec>);
}

export const drm_etnaviv_gem_cpu_prep: Descriptor<drm_etnaviv_gem_cpu_prep> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_gem_cpu_prep',
    `
  __u32 handle;
  __u32 op;
  struct drm_etnaviv_timespec timeout;
`,
    { uses: () => [drm_etnaviv_timespec] },
  );

/** `<drm/etnaviv_drm.h>`: 16 bytes. */
export interface drm_etnaviv_gem_info extends RecordView<'struct drm_etnaviv_gem_info'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_etnaviv_gem_info: Descriptor<drm_etnaviv_gem_info> = /* @__PURE__ */ declareStruct(
  'drm_etnaviv_gem_info',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
`,
);

/** `<drm/etnaviv_drm.h>`: 16 bytes. */
export interface drm_etnaviv_gem_new extends RecordView<'struct drm_etnaviv_gem_new'> {
  get size(): bigint;
  set size(value: Integer);
  flags: number;
  handle: number;
}

export const drm_etnaviv_gem_new: Descriptor<drm_etnaviv_gem_new> = /* @__PURE__ */ declareStruct(
  'drm_etnaviv_gem_new',
  `
  __u64 size;
  __u32 flags;
  __u32 handle;
`,
);

/** `<drm/etnaviv_drm.h>`: 72 bytes. */
export interface drm_etnaviv_gem_submit extends RecordView<'struct drm_etnaviv_gem_submit'> {
  fence: number;
  pipe: number;
  exec_state: number;
  nr_bos: number;
  nr_relocs: number;
  stream_size: number;
  get bos(): bigint;
  set bos(value: Integer);
  get relocs(): bigint;
  set relocs(value: Integer);
  get stream(): bigint;
  set stream(value: Integer);
  flags: number;
  fence_fd: number;
  get pmrs(): bigint;
  set pmrs(value: Integer);
  nr_pmrs: number;
  pad: number;
}

export const drm_etnaviv_gem_submit: Descriptor<drm_etnaviv_gem_submit> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_gem_submit',
    `
  __u32 fence;
  __u32 pipe;
  __u32 exec_state;
  __u32 nr_bos;
  __u32 nr_relocs;
  __u32 stream_size;
  __u64 bos;
  __u64 relocs;
  __u64 stream;
  __u32 flags;
  __s32 fence_fd;
  __u64 pmrs;
  __u32 nr_pmrs;
  __u32 pad;
`,
  );

/** `<drm/etnaviv_drm.h>`: 16 bytes. */
export interface drm_etnaviv_gem_submit_bo extends RecordView<'struct drm_etnaviv_gem_submit_bo'> {
  flags: number;
  handle: number;
  get presumed(): bigint;
  set presumed(value: Integer);
}

export const drm_etnaviv_gem_submit_bo: Descriptor<drm_etnaviv_gem_submit_bo> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_gem_submit_bo',
    `
  __u32 flags;
  __u32 handle;
  __u64 presumed;
`,
  );

/** `<drm/etnaviv_drm.h>`: 20 bytes. */
export interface drm_etnaviv_gem_submit_pmr
  extends RecordView<'struct drm_etnaviv_gem_submit_pmr'> {
  flags: number;
  domain: number;
  pad: number;
  signal: number;
  sequence: number;
  read_offset: number;
  read_idx: number;
}

export const drm_etnaviv_gem_submit_pmr: Descriptor<drm_etnaviv_gem_submit_pmr> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_gem_submit_pmr',
    `
  __u32 flags;
  __u8 domain;
  __u8 pad;
  __u16 signal;
  __u32 sequence;
  __u32 read_offset;
  __u32 read_idx;
`,
  );

/** `<drm/etnaviv_drm.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface drm_etnaviv_gem_submit_reloc
  extends RecordView<'struct drm_etnaviv_gem_submit_reloc'> {
  submit_offset: number;
  reloc_idx: number;
  get reloc_offset(): bigint;
  set reloc_offset(value: Integer);
  flags: number;
}

export const drm_etnaviv_gem_submit_reloc: Descriptor<drm_etnaviv_gem_submit_reloc> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_gem_submit_reloc',
    `
  __u32 submit_offset;
  __u32 reloc_idx;
  __u64 reloc_offset;
  __u32 flags;
`,
  );

/** `<drm/etnaviv_drm.h>`: 24 bytes. */
export interface drm_etnaviv_gem_userptr extends RecordView<'struct drm_etnaviv_gem_userptr'> {
  get user_ptr(): bigint;
  set user_ptr(value: Integer);
  get user_size(): bigint;
  set user_size(value: Integer);
  flags: number;
  handle: number;
}

export const drm_etnaviv_gem_userptr: Descriptor<drm_etnaviv_gem_userptr> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_gem_userptr',
    `
  __u64 user_ptr;
  __u64 user_size;
  __u32 flags;
  __u32 handle;
`,
  );

/** `<drm/etnaviv_drm.h>`: 32 bytes. */
export interface drm_etnaviv_gem_wait extends RecordView<'struct drm_etnaviv_gem_wait'> {
  pipe: number;
  handle: number;
  flags: number;
  pad: number;
  get timeout(): drm_etnaviv_timespec;
  set timeout(value: drm_etnaviv_timespec | Init<drm_etnaviv_timespec>);
}

export const drm_etnaviv_gem_wait: Descriptor<drm_etnaviv_gem_wait> = /* @__PURE__ */ declareStruct(
  'drm_etnaviv_gem_wait',
  `
  __u32 pipe;
  __u32 handle;
  __u32 flags;
  __u32 pad;
  struct drm_etnaviv_timespec timeout;
`,
  { uses: () => [drm_etnaviv_timespec] },
);

/** `<drm/etnaviv_drm.h>`: 16 bytes. */
export interface drm_etnaviv_param extends RecordView<'struct drm_etnaviv_param'> {
  pipe: number;
  param: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_etnaviv_param: Descriptor<drm_etnaviv_param> = /* @__PURE__ */ declareStruct(
  'drm_etnaviv_param',
  `
  __u32 pipe;
  __u32 param;
  __u64 value;
`,
);

/** `<drm/etnaviv_drm.h>`: 72 bytes. */
export interface drm_etnaviv_pm_domain extends RecordView<'struct drm_etnaviv_pm_domain'> {
  pipe: number;
  iter: number;
  id: number;
  nr_signals: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const drm_etnaviv_pm_domain: Descriptor<drm_etnaviv_pm_domain> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_pm_domain',
    `
  __u32 pipe;
  __u8 iter;
  __u8 id;
  __u16 nr_signals;
  char name[64];
`,
  );

/** `<drm/etnaviv_drm.h>`: 76 bytes. */
export interface drm_etnaviv_pm_signal extends RecordView<'struct drm_etnaviv_pm_signal'> {
  pipe: number;
  domain: number;
  pad: number;
  iter: number;
  id: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const drm_etnaviv_pm_signal: Descriptor<drm_etnaviv_pm_signal> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_pm_signal',
    `
  __u32 pipe;
  __u8 domain;
  __u8 pad;
  __u16 iter;
  __u16 id;
  char name[64];
`,
  );

/** `<drm/etnaviv_drm.h>`: 16 bytes. */
export interface drm_etnaviv_timespec extends RecordView<'struct drm_etnaviv_timespec'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  get tv_nsec(): bigint;
  set tv_nsec(value: Integer);
}

export const drm_etnaviv_timespec: Descriptor<drm_etnaviv_timespec> = /* @__PURE__ */ declareStruct(
  'drm_etnaviv_timespec',
  `
  __s64 tv_sec;
  __s64 tv_nsec;
`,
);

/** `<drm/etnaviv_drm.h>`: 32 bytes. */
export interface drm_etnaviv_wait_fence extends RecordView<'struct drm_etnaviv_wait_fence'> {
  pipe: number;
  fence: number;
  flags: number;
  pad: number;
  get timeout(): drm_etnaviv_timespec;
  set timeout(value: drm_etnaviv_timespec | Init<drm_etnaviv_timespec>);
}

export const drm_etnaviv_wait_fence: Descriptor<drm_etnaviv_wait_fence> =
  /* @__PURE__ */ declareStruct(
    'drm_etnaviv_wait_fence',
    `
  __u32 pipe;
  __u32 fence;
  __u32 flags;
  __u32 pad;
  struct drm_etnaviv_timespec timeout;
`,
    { uses: () => [drm_etnaviv_timespec] },
  );
