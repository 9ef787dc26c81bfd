// Generated from Linux 7.3.4 <linux/nitro_enclaves.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/nitro_enclaves.h>`: 16 bytes. */
export interface ne_enclave_start_info extends RecordView<'struct ne_enclave_start_info'> {
  get flags(): bigint;
  set flags(value: Integer);
  get enclave_cid(): bigint;
  set enclave_cid(value: Integer);
}

export const ne_enclave_start_info: Descriptor<ne_enclave_start_info> =
  /* @__PURE__ */ declareStruct(
    'ne_enclave_start_info',
    `
  __u64 flags;
  __u64 enclave_cid;
`,
  );

/** `<linux/nitro_enclaves.h>`: 16 bytes. */
export interface ne_image_load_info extends RecordView<'struct ne_image_load_info'> {
  get flags(): bigint;
  set flags(value: Integer);
  get memory_offset(): bigint;
  set memory_offset(value: Integer);
}

export const ne_image_load_info: Descriptor<ne_image_load_info> = /* @__PURE__ */ declareStruct(
  'ne_image_load_info',
  `
  __u64 flags;
  __u64 memory_offset;
`,
);

/** `<linux/nitro_enclaves.h>`: 24 bytes. */
export interface ne_user_memory_region extends RecordView<'struct ne_user_memory_region'> {
  get flags(): bigint;
  set flags(value: Integer);
  get memory_size(): bigint;
  set memory_size(value: Integer);
  get userspace_addr(): bigint;
  set userspace_addr(value: Integer);
}

export const ne_user_memory_region: Descriptor<ne_user_memory_region> =
  /* @__PURE__ */ declareStruct(
    'ne_user_memory_region',
    `
  __u64 flags;
  __u64 memory_size;
  __u64 userspace_addr;
`,
  );
