// Generated from Linux 7.3.4 <drm/lima_drm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<drm/lima_drm.h>`: 8 bytes. */
export interface drm_lima_ctx_create extends RecordView<'struct drm_lima_ctx_create'> {
  id: number;
  _pad: number;
}

export const drm_lima_ctx_create: Descriptor<drm_lima_ctx_create> = /* @__PURE__ */ declareStruct(
  'drm_lima_ctx_create',
  `
  __u32 id;
  __u32 _pad;
`,
);

/** `<drm/lima_drm.h>`: 8 bytes. */
export interface drm_lima_ctx_free extends RecordView<'struct drm_lima_ctx_free'> {
  id: number;
  _pad: number;
}

export const drm_lima_ctx_free: Descriptor<drm_lima_ctx_free> = /* @__PURE__ */ declareStruct(
  'drm_lima_ctx_free',
  `
  __u32 id;
  __u32 _pad;
`,
);

/** `<drm/lima_drm.h>`: 16 bytes. */
export interface drm_lima_gem_create extends RecordView<'struct drm_lima_gem_create'> {
  size: number;
  flags: number;
  handle: number;
  pad: number;
}

export const drm_lima_gem_create: Descriptor<drm_lima_gem_create> = /* @__PURE__ */ declareStruct(
  'drm_lima_gem_create',
  `
  __u32 size;
  __u32 flags;
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/lima_drm.h>`: 16 bytes. */
export interface drm_lima_gem_info extends RecordView<'struct drm_lima_gem_info'> {
  handle: number;
  va: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const drm_lima_gem_info: Descriptor<drm_lima_gem_info> = /* @__PURE__ */ declareStruct(
  'drm_lima_gem_info',
  `
  __u32 handle;
  __u32 va;
  __u64 offset;
`,
);

/** `<drm/lima_drm.h>`: 48 bytes. */
export interface drm_lima_gem_submit extends RecordView<'struct drm_lima_gem_submit'> {
  ctx: number;
  pipe: number;
  nr_bos: number;
  frame_size: number;
  get bos(): bigint;
  set bos(value: Integer);
  get frame(): bigint;
  set frame(value: Integer);
  flags: number;
  out_sync: number;
  get in_sync(): Uint32Array;
  set in_sync(value: Iterable<Integer>);
}

export const drm_lima_gem_submit: Descriptor<drm_lima_gem_submit> = /* @__PURE__ */ declareStruct(
  'drm_lima_gem_submit',
  `
  __u32 ctx;
  __u32 pipe;
  __u32 nr_bos;
  __u32 frame_size;
  __u64 bos;
  __u64 frame;
  __u32 flags;
  __u32 out_sync;
  __u32 in_sync[2];
`,
);

/** `<drm/lima_drm.h>`: 8 bytes. */
export interface drm_lima_gem_submit_bo extends RecordView<'struct drm_lima_gem_submit_bo'> {
  handle: number;
  flags: number;
}

export const drm_lima_gem_submit_bo: Descriptor<drm_lima_gem_submit_bo> =
  /* @__PURE__ */ declareStruct(
    'drm_lima_gem_submit_bo',
    `
  __u32 handle;
  __u32 flags;
`,
  );

/** `<drm/lima_drm.h>`: 16 bytes. */
export interface drm_lima_gem_wait extends RecordView<'struct drm_lima_gem_wait'> {
  handle: number;
  op: number;
  get timeout_ns(): bigint;
  set timeout_ns(value: Integer);
}

export const drm_lima_gem_wait: Descriptor<drm_lima_gem_wait> = /* @__PURE__ */ declareStruct(
  'drm_lima_gem_wait',
  `
  __u32 handle;
  __u32 op;
  __s64 timeout_ns;
`,
);

/** `<drm/lima_drm.h>`: 16 bytes. */
export interface drm_lima_get_param extends RecordView<'struct drm_lima_get_param'> {
  param: number;
  pad: number;
  get value(): bigint;
  set value(value: Integer);
}

export const drm_lima_get_param: Descriptor<drm_lima_get_param> = /* @__PURE__ */ declareStruct(
  'drm_lima_get_param',
  `
  __u32 param;
  __u32 pad;
  __u64 value;
`,
);

/** `<drm/lima_drm.h>`: 24 bytes. */
export interface drm_lima_gp_frame extends RecordView<'struct drm_lima_gp_frame'> {
  get frame(): Uint32Array;
  set frame(value: Iterable<Integer>);
}

export const drm_lima_gp_frame: Descriptor<drm_lima_gp_frame> = /* @__PURE__ */ declareStruct(
  'drm_lima_gp_frame',
  `
  __u32 frame[6];
`,
);

/** `<drm/lima_drm.h>`: 272 bytes. */
export interface drm_lima_m400_pp_frame extends RecordView<'struct drm_lima_m400_pp_frame'> {
  get frame(): Uint32Array;
  set frame(value: Iterable<Integer>);
  num_pp: number;
  get wb(): Uint32Array;
  set wb(value: Iterable<Integer>);
  get plbu_array_address(): Uint32Array;
  set plbu_array_address(value: Iterable<Integer>);
  get fragment_stack_address(): Uint32Array;
  set fragment_stack_address(value: Iterable<Integer>);
}

export const drm_lima_m400_pp_frame: Descriptor<drm_lima_m400_pp_frame> =
  /* @__PURE__ */ declareStruct(
    'drm_lima_m400_pp_frame',
    `
  __u32 frame[23];
  __u32 num_pp;
  __u32 wb[36];
  __u32 plbu_array_address[4];
  __u32 fragment_stack_address[4];
`,
  );

/** `<drm/lima_drm.h>`: 312 bytes. */
export interface drm_lima_m450_pp_frame extends RecordView<'struct drm_lima_m450_pp_frame'> {
  get frame(): Uint32Array;
  set frame(value: Iterable<Integer>);
  num_pp: number;
  get wb(): Uint32Array;
  set wb(value: Iterable<Integer>);
  use_dlbu: number;
  _pad: number;
  get plbu_array_address(): Uint32Array;
  set plbu_array_address(value: Iterable<Integer>);
  get dlbu_regs(): Uint32Array;
  set dlbu_regs(value: Iterable<Integer>);
  get fragment_stack_address(): Uint32Array;
  set fragment_stack_address(value: Iterable<Integer>);
}

export const drm_lima_m450_pp_frame: Descriptor<drm_lima_m450_pp_frame> =
  /* @__PURE__ */ declareStruct(
    'drm_lima_m450_pp_frame',
    `
  __u32 frame[23];
  __u32 num_pp;
  __u32 wb[36];
  __u32 use_dlbu;
  __u32 _pad;
  union {
    __u32 plbu_array_address[8];
    __u32 dlbu_regs[4];
  };
  __u32 fragment_stack_address[8];
`,
  );
