// Generated from Linux 7.3.4 <linux/nitro_enclaves.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'NE_CREATE_VM' | 'NE_SET_USER_MEMORY_REGION'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      NE_CREATE_VM: 2148052512,
      NE_SET_USER_MEMORY_REGION: 1075359267,
    },
  );

export const NE_CREATE_VM: number = /* @__PURE__ */ requestHere(2148052512),
  NE_SET_USER_MEMORY_REGION: number = /* @__PURE__ */ requestHere(1075359267);
export const NE_ADD_VCPU = 3221532193,
  NE_DEFAULT_MEMORY_REGION = 0,
  NE_EIF_IMAGE = 1,
  NE_ENCLAVE_DEBUG_MODE = 1,
  NE_ENCLAVE_PRODUCTION_MODE = 0,
  NE_ENCLAVE_START_MAX_FLAG_VAL = 2,
  NE_ERR_ENCLAVE_MEM_MIN_SIZE = 268,
  NE_ERR_FULL_CORES_NOT_USED = 269,
  NE_ERR_INVALID_ENCLAVE_CID = 275,
  NE_ERR_INVALID_FLAG_VALUE = 274,
  NE_ERR_INVALID_MEM_REGION_ADDR = 260,
  NE_ERR_INVALID_MEM_REGION_SIZE = 259,
  NE_ERR_INVALID_PAGE_SIZE = 273,
  NE_ERR_INVALID_VCPU = 271,
  NE_ERR_MEM_DIFFERENT_NUMA_NODE = 264,
  NE_ERR_MEM_MAX_REGIONS = 265,
  NE_ERR_MEM_NOT_HUGE_PAGE = 263,
  NE_ERR_MEM_REGION_ALREADY_USED = 262,
  NE_ERR_NOT_IN_INIT_STATE = 270,
  NE_ERR_NO_CPUS_AVAIL_IN_POOL = 272,
  NE_ERR_NO_MEM_REGIONS_ADDED = 266,
  NE_ERR_NO_VCPUS_ADDED = 267,
  NE_ERR_UNALIGNED_MEM_REGION_ADDR = 261,
  NE_ERR_VCPU_ALREADY_USED = 256,
  NE_ERR_VCPU_INVALID_CPU_CORE = 258,
  NE_ERR_VCPU_NOT_IN_CPU_POOL = 257,
  NE_GET_IMAGE_LOAD_INFO = 3222318626,
  NE_IMAGE_LOAD_MAX_FLAG_VAL = 2,
  NE_MEMORY_REGION_MAX_FLAG_VAL = 1,
  NE_START_ENCLAVE = 3222318628;
export declare namespace struct {
  /** `<linux/nitro_enclaves.h>`: 16 bytes. */
  interface ne_enclave_start_info extends RecordView<'struct ne_enclave_start_info'> {
    get flags(): bigint;
    set flags(value: Integer);
    get enclave_cid(): bigint;
    set enclave_cid(value: Integer);
  }

  /** `<linux/nitro_enclaves.h>`: 16 bytes. */
  interface ne_image_load_info extends RecordView<'struct ne_image_load_info'> {
    get flags(): bigint;
    set flags(value: Integer);
    get memory_offset(): bigint;
    set memory_offset(value: Integer);
  }

  /** `<linux/nitro_enclaves.h>`: 24 bytes. */
  interface ne_user_memory_region extends RecordView<'struct ne_user_memory_region'> {
    get flags(): bigint;
    set flags(value: Integer);
    get memory_size(): bigint;
    set memory_size(value: Integer);
    get userspace_addr(): bigint;
    set userspace_addr(value: Integer);
  }
}

export const struct: {
  readonly ne_enclave_start_info: Descriptor<struct.ne_enclave_start_info>;
  readonly ne_image_load_info: Descriptor<struct.ne_image_load_info>;
  readonly ne_user_memory_region: Descriptor<struct.ne_user_memory_region>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ne_enclave_start_info": "__u64 flags;__u64 enclave_cid;",
"ne_image_load_info": "__u64 flags;__u64 memory_offset;",
"ne_user_memory_region": "__u64 flags;__u64 memory_size;__u64 userspace_addr;"
}`),
);
