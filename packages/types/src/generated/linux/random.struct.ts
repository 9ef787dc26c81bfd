// Generated from Linux 7.3.4 <linux/random.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/random.h>`: 8 bytes. */
export interface rand_pool_info extends RecordView<'struct rand_pool_info'> {
  entropy_count: number;
  buf_size: number;
  get buf(): Uint32Array;
  set buf(value: Iterable<Integer>);
}

export const rand_pool_info: Descriptor<rand_pool_info> = /* @__PURE__ */ declareStruct(
  'rand_pool_info',
  `
  int entropy_count;
  int buf_size;
  __u32 buf[];
`,
);

/** `<linux/random.h>`: 64 bytes. */
export interface vgetrandom_opaque_params extends RecordView<'struct vgetrandom_opaque_params'> {
  size_of_opaque_state: number;
  mmap_prot: number;
  mmap_flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const vgetrandom_opaque_params: Descriptor<vgetrandom_opaque_params> =
  /* @__PURE__ */ declareStruct(
    'vgetrandom_opaque_params',
    `
  __u32 size_of_opaque_state;
  __u32 mmap_prot;
  __u32 mmap_flags;
  __u32 reserved[13];
`,
  );
