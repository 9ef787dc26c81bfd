// Generated from Linux 7.3.4 <drm/armada_drm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<drm/armada_drm.h>`: 8 bytes. */
export interface drm_armada_gem_create extends RecordView<'struct drm_armada_gem_create'> {
  handle: number;
  size: number;
}

export const drm_armada_gem_create: Descriptor<drm_armada_gem_create> =
  /* @__PURE__ */ declareStruct(
    'drm_armada_gem_create',
    `
  __u32 handle;
  __u32 size;
`,
  );

/** `<drm/armada_drm.h>`: 32 bytes. */
export interface drm_armada_gem_mmap extends RecordView<'struct drm_armada_gem_mmap'> {
  handle: number;
  pad: number;
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
}

export const drm_armada_gem_mmap: Descriptor<drm_armada_gem_mmap> = /* @__PURE__ */ declareStruct(
  'drm_armada_gem_mmap',
  `
  __u32 handle;
  __u32 pad;
  __u64 offset;
  __u64 size;
  __u64 addr;
`,
);

/** `<drm/armada_drm.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface drm_armada_gem_pwrite extends RecordView<'struct drm_armada_gem_pwrite'> {
  get ptr(): bigint;
  set ptr(value: Integer);
  handle: number;
  offset: number;
  size: number;
}

export const drm_armada_gem_pwrite: Descriptor<drm_armada_gem_pwrite> =
  /* @__PURE__ */ declareStruct(
    'drm_armada_gem_pwrite',
    `
  __u64 ptr;
  __u32 handle;
  __u32 offset;
  __u32 size;
`,
  );
