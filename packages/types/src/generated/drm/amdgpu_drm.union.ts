// Generated from Linux 7.3.4 <drm/amdgpu_drm.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import {
  drm_amdgpu_bo_list_in,
  drm_amdgpu_bo_list_out,
  drm_amdgpu_cs_in,
  drm_amdgpu_cs_out,
  drm_amdgpu_ctx_in,
  drm_amdgpu_fence,
  drm_amdgpu_gem_create_in,
  drm_amdgpu_gem_create_out,
  drm_amdgpu_gem_mmap_in,
  drm_amdgpu_gem_mmap_out,
  drm_amdgpu_gem_wait_idle_in,
  drm_amdgpu_gem_wait_idle_out,
  drm_amdgpu_sched_in,
  drm_amdgpu_userq_in,
  drm_amdgpu_userq_out,
  drm_amdgpu_vm_in,
  drm_amdgpu_vm_out,
  drm_amdgpu_wait_cs_in,
  drm_amdgpu_wait_cs_out,
  drm_amdgpu_wait_fences_in,
  drm_amdgpu_wait_fences_out,
} from './amdgpu_drm.struct.ts';

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_bo_list extends RecordView<'union drm_amdgpu_bo_list'> {
  get in(): drm_amdgpu_bo_list_in;
  set in(value: drm_amdgpu_bo_list_in | Init<drm_amdgpu_bo_list_in>);
  get out(): drm_amdgpu_bo_list_out;
  set out(value: drm_amdgpu_bo_list_out | Init<drm_amdgpu_bo_list_out>);
}

export const drm_amdgpu_bo_list: Descriptor<drm_amdgpu_bo_list> = /* @__PURE__ */ declareUnion(
  'drm_amdgpu_bo_list',
  `
  struct drm_amdgpu_bo_list_in in;
  struct drm_amdgpu_bo_list_out out;
`,
  { uses: () => [drm_amdgpu_bo_list_in, drm_amdgpu_bo_list_out] },
);

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_cs extends RecordView<'union drm_amdgpu_cs'> {
  get in(): drm_amdgpu_cs_in;
  set in(value: drm_amdgpu_cs_in | Init<drm_amdgpu_cs_in>);
  get out(): drm_amdgpu_cs_out;
  set out(value: drm_amdgpu_cs_out | Init<drm_amdgpu_cs_out>);
}

export const drm_amdgpu_cs: Descriptor<drm_amdgpu_cs> = /* @__PURE__ */ declareUnion(
  'drm_amdgpu_cs',
  `
  struct drm_amdgpu_cs_in in;
  struct drm_amdgpu_cs_out out;
`,
  { uses: () => [drm_amdgpu_cs_in, drm_amdgpu_cs_out] },
);

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_ctx extends RecordView<'union drm_amdgpu_ctx'> {
  get in(): drm_amdgpu_ctx_in;
  set in(value: drm_amdgpu_ctx_in | Init<drm_amdgpu_ctx_in>);
  get out(): drm_amdgpu_ctx_out;
  set out(value: drm_amdgpu_ctx_out | Init<drm_amdgpu_ctx_out>);
}

export const drm_amdgpu_ctx: Descriptor<drm_amdgpu_ctx> = /* @__PURE__ */ declareUnion(
  'drm_amdgpu_ctx',
  `
  struct drm_amdgpu_ctx_in in;
  union drm_amdgpu_ctx_out out;
`,
  { uses: () => [drm_amdgpu_ctx_in, drm_amdgpu_ctx_out] },
);

interface drm_amdgpu_ctx_out$alloc extends RecordView<'struct drm_amdgpu_ctx_out.alloc'> {
  ctx_id: number;
  _pad: number;
}

interface drm_amdgpu_ctx_out$state extends RecordView<'struct drm_amdgpu_ctx_out.state'> {
  get flags(): bigint;
  set flags(value: Integer);
  hangs: number;
  reset_status: number;
}

interface drm_amdgpu_ctx_out$pstate extends RecordView<'struct drm_amdgpu_ctx_out.pstate'> {
  flags: number;
  _pad: number;
}

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_ctx_out extends RecordView<'union drm_amdgpu_ctx_out'> {
  get alloc(): drm_amdgpu_ctx_out$alloc;
  set alloc(value: drm_amdgpu_ctx_out$alloc | Init<drm_amdgpu_ctx_out$alloc>);
  get state(): drm_amdgpu_ctx_out$state;
  set state(value: drm_amdgpu_ctx_out$state | Init<drm_amdgpu_ctx_out$state>);
  get pstate(): drm_amdgpu_ctx_out$pstate;
  set pstate(value: drm_amdgpu_ctx_out$pstate | Init<drm_amdgpu_ctx_out$pstate>);
}

export const drm_amdgpu_ctx_out: Descriptor<drm_amdgpu_ctx_out> = /* @__PURE__ */ declareUnion(
  'drm_amdgpu_ctx_out',
  `
  struct {
    __u32 ctx_id;
    __u32 _pad;
  } alloc;
  struct {
    __u64 flags;
    __u32 hangs;
    __u32 reset_status;
  } state;
  struct {
    __u32 flags;
    __u32 _pad;
  } pstate;
`,
);

interface drm_amdgpu_fence_to_handle$in extends RecordView<'struct drm_amdgpu_fence_to_handle.in'> {
  get fence(): drm_amdgpu_fence;
  set fence(value: drm_amdgpu_fence | Init<drm_amdgpu_fence>);
  what: number;
  pad: number;
}

interface drm_amdgpu_fence_to_handle$out
  extends RecordView<'struct drm_amdgpu_fence_to_handle.out'> {
  handle: number;
}

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_fence_to_handle extends RecordView<'union drm_amdgpu_fence_to_handle'> {
  get in(): drm_amdgpu_fence_to_handle$in;
  set in(value: drm_amdgpu_fence_to_handle$in | Init<drm_amdgpu_fence_to_handle$in>);
  get out(): drm_amdgpu_fence_to_handle$out;
  set out(value: drm_amdgpu_fence_to_handle$out | Init<drm_amdgpu_fence_to_handle$out>);
}

export const drm_amdgpu_fence_to_handle: Descriptor<drm_amdgpu_fence_to_handle> =
  /* @__PURE__ */ declareUnion(
    'drm_amdgpu_fence_to_handle',
    `
  struct {
    struct drm_amdgpu_fence fence;
    __u32 what;
    __u32 pad;
  } in;
  struct {
    __u32 handle;
  } out;
`,
    { uses: () => [drm_amdgpu_fence] },
  );

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_gem_create extends RecordView<'union drm_amdgpu_gem_create'> {
  get in(): drm_amdgpu_gem_create_in;
  set in(value: drm_amdgpu_gem_create_in | Init<drm_amdgpu_gem_create_in>);
  get out(): drm_amdgpu_gem_create_out;
  set out(value: drm_amdgpu_gem_create_out | Init<drm_amdgpu_gem_create_out>);
}

export const drm_amdgpu_gem_create: Descriptor<drm_amdgpu_gem_create> =
  /* @__PURE__ */ declareUnion(
    'drm_amdgpu_gem_create',
    `
  struct drm_amdgpu_gem_create_in in;
  struct drm_amdgpu_gem_create_out out;
`,
    { uses: () => [drm_amdgpu_gem_create_in, drm_amdgpu_gem_create_out] },
  );

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_gem_mmap extends RecordView<'union drm_amdgpu_gem_mmap'> {
  get in(): drm_amdgpu_gem_mmap_in;
  set in(value: drm_amdgpu_gem_mmap_in | Init<drm_amdgpu_gem_mmap_in>);
  get out(): drm_amdgpu_gem_mmap_out;
  set out(value: drm_amdgpu_gem_mmap_out | Init<drm_amdgpu_gem_mmap_out>);
}

export const drm_amdgpu_gem_mmap: Descriptor<drm_amdgpu_gem_mmap> = /* @__PURE__ */ declareUnion(
  'drm_amdgpu_gem_mmap',
  `
  struct drm_amdgpu_gem_mmap_in in;
  struct drm_amdgpu_gem_mmap_out out;
`,
  { uses: () => [drm_amdgpu_gem_mmap_in, drm_amdgpu_gem_mmap_out] },
);

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_gem_wait_idle extends RecordView<'union drm_amdgpu_gem_wait_idle'> {
  get in(): drm_amdgpu_gem_wait_idle_in;
  set in(value: drm_amdgpu_gem_wait_idle_in | Init<drm_amdgpu_gem_wait_idle_in>);
  get out(): drm_amdgpu_gem_wait_idle_out;
  set out(value: drm_amdgpu_gem_wait_idle_out | Init<drm_amdgpu_gem_wait_idle_out>);
}

export const drm_amdgpu_gem_wait_idle: Descriptor<drm_amdgpu_gem_wait_idle> =
  /* @__PURE__ */ declareUnion(
    'drm_amdgpu_gem_wait_idle',
    `
  struct drm_amdgpu_gem_wait_idle_in in;
  struct drm_amdgpu_gem_wait_idle_out out;
`,
    { uses: () => [drm_amdgpu_gem_wait_idle_in, drm_amdgpu_gem_wait_idle_out] },
  );

/** `<drm/amdgpu_drm.h>`: 16 bytes. */
export interface drm_amdgpu_sched extends RecordView<'union drm_amdgpu_sched'> {
  get in(): drm_amdgpu_sched_in;
  set in(value: drm_amdgpu_sched_in | Init<drm_amdgpu_sched_in>);
}

export const drm_amdgpu_sched: Descriptor<drm_amdgpu_sched> = /* @__PURE__ */ declareUnion(
  'drm_amdgpu_sched',
  `
  struct drm_amdgpu_sched_in in;
`,
  { uses: () => [drm_amdgpu_sched_in] },
);

/** `<drm/amdgpu_drm.h>`: 72 bytes. */
export interface drm_amdgpu_userq extends RecordView<'union drm_amdgpu_userq'> {
  get in(): drm_amdgpu_userq_in;
  set in(value: drm_amdgpu_userq_in | Init<drm_amdgpu_userq_in>);
  get out(): drm_amdgpu_userq_out;
  set out(value: drm_amdgpu_userq_out | Init<drm_amdgpu_userq_out>);
}

export const drm_amdgpu_userq: Descriptor<drm_amdgpu_userq> = /* @__PURE__ */ declareUnion(
  'drm_amdgpu_userq',
  `
  struct drm_amdgpu_userq_in in;
  struct drm_amdgpu_userq_out out;
`,
  { uses: () => [drm_amdgpu_userq_in, drm_amdgpu_userq_out] },
);

/** `<drm/amdgpu_drm.h>`: 8 bytes. */
export interface drm_amdgpu_vm extends RecordView<'union drm_amdgpu_vm'> {
  get in(): drm_amdgpu_vm_in;
  set in(value: drm_amdgpu_vm_in | Init<drm_amdgpu_vm_in>);
  get out(): drm_amdgpu_vm_out;
  set out(value: drm_amdgpu_vm_out | Init<drm_amdgpu_vm_out>);
}

export const drm_amdgpu_vm: Descriptor<drm_amdgpu_vm> = /* @__PURE__ */ declareUnion(
  'drm_amdgpu_vm',
  `
  struct drm_amdgpu_vm_in in;
  struct drm_amdgpu_vm_out out;
`,
  { uses: () => [drm_amdgpu_vm_in, drm_amdgpu_vm_out] },
);

/** `<drm/amdgpu_drm.h>`: 32 bytes. */
export interface drm_amdgpu_wait_cs extends RecordView<'union drm_amdgpu_wait_cs'> {
  get in(): drm_amdgpu_wait_cs_in;
  set in(value: drm_amdgpu_wait_cs_in | Init<drm_amdgpu_wait_cs_in>);
  get out(): drm_amdgpu_wait_cs_out;
  set out(value: drm_amdgpu_wait_cs_out | Init<drm_amdgpu_wait_cs_out>);
}

export const drm_amdgpu_wait_cs: Descriptor<drm_amdgpu_wait_cs> = /* @__PURE__ */ declareUnion(
  'drm_amdgpu_wait_cs',
  `
  struct drm_amdgpu_wait_cs_in in;
  struct drm_amdgpu_wait_cs_out out;
`,
  { uses: () => [drm_amdgpu_wait_cs_in, drm_amdgpu_wait_cs_out] },
);

/** `<drm/amdgpu_drm.h>`: 24 bytes. */
export interface drm_amdgpu_wait_fences extends RecordView<'union drm_amdgpu_wait_fences'> {
  get in(): drm_amdgpu_wait_fences_in;
  set in(value: drm_amdgpu_wait_fences_in | Init<drm_amdgpu_wait_fences_in>);
  get out(): drm_amdgpu_wait_fences_out;
  set out(value: drm_amdgpu_wait_fences_out | Init<drm_amdgpu_wait_fences_out>);
}

export const drm_amdgpu_wait_fences: Descriptor<drm_amdgpu_wait_fences> =
  /* @__PURE__ */ declareUnion(
    'drm_amdgpu_wait_fences',
    `
  struct drm_amdgpu_wait_fences_in in;
  struct drm_amdgpu_wait_fences_out out;
`,
    { uses: () => [drm_amdgpu_wait_fences_in, drm_amdgpu_wait_fences_out] },
  );
