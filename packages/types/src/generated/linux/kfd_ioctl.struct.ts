// Generated from Linux 7.3.4 <linux/kfd_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

interface kfd_context_save_area_header$wave_state
  extends RecordView<'struct kfd_context_save_area_header.wave_state'> {
  control_stack_offset: number;
  control_stack_size: number;
  wave_state_offset: number;
  wave_state_size: number;
}

/** `<linux/kfd_ioctl.h>`: 40 bytes. */
export interface kfd_context_save_area_header
  extends RecordView<'struct kfd_context_save_area_header'> {
  get wave_state(): kfd_context_save_area_header$wave_state;
  set wave_state(value:
    | kfd_context_save_area_header$wave_state
    | Init<kfd_context_save_area_header$wave_state>);
  debug_offset: number;
  debug_size: number;
  get err_payload_addr(): bigint;
  set err_payload_addr(value: Integer);
  err_event_id: number;
  reserved1: number;
}

export const kfd_context_save_area_header: Descriptor<kfd_context_save_area_header> =
  /* @__PURE__ */ declareStruct(
    'kfd_context_save_area_header',
    `
  struct {
    __u32 control_stack_offset;
    __u32 control_stack_size;
    __u32 wave_state_offset;
    __u32 wave_state_size;
  } wave_state;
  __u32 debug_offset;
  __u32 debug_size;
  __u64 err_payload_addr;
  __u32 err_event_id;
  __u32 reserved1;
`,
  );

/** `<linux/kfd_ioctl.h>`: 48 bytes. */
export interface kfd_criu_bo_bucket extends RecordView<'struct kfd_criu_bo_bucket'> {
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get restored_offset(): bigint;
  set restored_offset(value: Integer);
  gpu_id: number;
  alloc_flags: number;
  dmabuf_fd: number;
  pad: number;
}

export const kfd_criu_bo_bucket: Descriptor<kfd_criu_bo_bucket> = /* @__PURE__ */ declareStruct(
  'kfd_criu_bo_bucket',
  `
  __u64 addr;
  __u64 size;
  __u64 offset;
  __u64 restored_offset;
  __u32 gpu_id;
  __u32 alloc_flags;
  __u32 dmabuf_fd;
  __u32 pad;
`,
);

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_criu_device_bucket extends RecordView<'struct kfd_criu_device_bucket'> {
  user_gpu_id: number;
  actual_gpu_id: number;
  drm_fd: number;
  pad: number;
}

export const kfd_criu_device_bucket: Descriptor<kfd_criu_device_bucket> =
  /* @__PURE__ */ declareStruct(
    'kfd_criu_device_bucket',
    `
  __u32 user_gpu_id;
  __u32 actual_gpu_id;
  __u32 drm_fd;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 128 bytes. */
export interface kfd_dbg_device_info_entry extends RecordView<'struct kfd_dbg_device_info_entry'> {
  get exception_status(): bigint;
  set exception_status(value: Integer);
  get lds_base(): bigint;
  set lds_base(value: Integer);
  get lds_limit(): bigint;
  set lds_limit(value: Integer);
  get scratch_base(): bigint;
  set scratch_base(value: Integer);
  get scratch_limit(): bigint;
  set scratch_limit(value: Integer);
  get gpuvm_base(): bigint;
  set gpuvm_base(value: Integer);
  get gpuvm_limit(): bigint;
  set gpuvm_limit(value: Integer);
  gpu_id: number;
  location_id: number;
  vendor_id: number;
  device_id: number;
  revision_id: number;
  subsystem_vendor_id: number;
  subsystem_device_id: number;
  fw_version: number;
  gfx_target_version: number;
  simd_count: number;
  max_waves_per_simd: number;
  array_count: number;
  simd_arrays_per_engine: number;
  num_xcc: number;
  capability: number;
  debug_prop: number;
  capability2: number;
  pad: number;
}

export const kfd_dbg_device_info_entry: Descriptor<kfd_dbg_device_info_entry> =
  /* @__PURE__ */ declareStruct(
    'kfd_dbg_device_info_entry',
    `
  __u64 exception_status;
  __u64 lds_base;
  __u64 lds_limit;
  __u64 scratch_base;
  __u64 scratch_limit;
  __u64 gpuvm_base;
  __u64 gpuvm_limit;
  __u32 gpu_id;
  __u32 location_id;
  __u32 vendor_id;
  __u32 device_id;
  __u32 revision_id;
  __u32 subsystem_vendor_id;
  __u32 subsystem_device_id;
  __u32 fw_version;
  __u32 gfx_target_version;
  __u32 simd_count;
  __u32 max_waves_per_simd;
  __u32 array_count;
  __u32 simd_arrays_per_engine;
  __u32 num_xcc;
  __u32 capability;
  __u32 debug_prop;
  __u32 capability2;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 48 bytes. */
export interface kfd_event_data extends RecordView<'struct kfd_event_data'> {
  get memory_exception_data(): kfd_hsa_memory_exception_data;
  set memory_exception_data(value:
    | kfd_hsa_memory_exception_data
    | Init<kfd_hsa_memory_exception_data>);
  get hw_exception_data(): kfd_hsa_hw_exception_data;
  set hw_exception_data(value: kfd_hsa_hw_exception_data | Init<kfd_hsa_hw_exception_data>);
  get signal_event_data(): kfd_hsa_signal_event_data;
  set signal_event_data(value: kfd_hsa_signal_event_data | Init<kfd_hsa_signal_event_data>);
  get kfd_event_data_ext(): bigint;
  set kfd_event_data_ext(value: Integer);
  event_id: number;
  pad: number;
}

export const kfd_event_data: Descriptor<kfd_event_data> = /* @__PURE__ */ declareStruct(
  'kfd_event_data',
  `
  union {
    struct kfd_hsa_memory_exception_data memory_exception_data;
    struct kfd_hsa_hw_exception_data hw_exception_data;
    struct kfd_hsa_signal_event_data signal_event_data;
  };
  __u64 kfd_event_data_ext;
  __u32 event_id;
  __u32 pad;
`,
  {
    uses: () => [
      kfd_hsa_hw_exception_data,
      kfd_hsa_memory_exception_data,
      kfd_hsa_signal_event_data,
    ],
  },
);

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_hsa_hw_exception_data extends RecordView<'struct kfd_hsa_hw_exception_data'> {
  reset_type: number;
  reset_cause: number;
  memory_lost: number;
  gpu_id: number;
}

export const kfd_hsa_hw_exception_data: Descriptor<kfd_hsa_hw_exception_data> =
  /* @__PURE__ */ declareStruct(
    'kfd_hsa_hw_exception_data',
    `
  __u32 reset_type;
  __u32 reset_cause;
  __u32 memory_lost;
  __u32 gpu_id;
`,
  );

/** `<linux/kfd_ioctl.h>`: 32 bytes. */
export interface kfd_hsa_memory_exception_data
  extends RecordView<'struct kfd_hsa_memory_exception_data'> {
  get failure(): kfd_memory_exception_failure;
  set failure(value: kfd_memory_exception_failure | Init<kfd_memory_exception_failure>);
  get va(): bigint;
  set va(value: Integer);
  gpu_id: number;
  ErrorType: number;
}

export const kfd_hsa_memory_exception_data: Descriptor<kfd_hsa_memory_exception_data> =
  /* @__PURE__ */ declareStruct(
    'kfd_hsa_memory_exception_data',
    `
  struct kfd_memory_exception_failure failure;
  __u64 va;
  __u32 gpu_id;
  __u32 ErrorType;
`,
    { uses: () => [kfd_memory_exception_failure] },
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_hsa_signal_event_data extends RecordView<'struct kfd_hsa_signal_event_data'> {
  get last_event_age(): bigint;
  set last_event_age(value: Integer);
}

export const kfd_hsa_signal_event_data: Descriptor<kfd_hsa_signal_event_data> =
  /* @__PURE__ */ declareStruct(
    'kfd_hsa_signal_event_data',
    `
  __u64 last_event_age;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_acquire_vm_args extends RecordView<'struct kfd_ioctl_acquire_vm_args'> {
  drm_fd: number;
  gpu_id: number;
}

export const kfd_ioctl_acquire_vm_args: Descriptor<kfd_ioctl_acquire_vm_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_acquire_vm_args',
    `
  __u32 drm_fd;
  __u32 gpu_id;
`,
  );

/** `<linux/kfd_ioctl.h>`: 40 bytes. */
export interface kfd_ioctl_alloc_memory_of_gpu_args
  extends RecordView<'struct kfd_ioctl_alloc_memory_of_gpu_args'> {
  get va_addr(): bigint;
  set va_addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get handle(): bigint;
  set handle(value: Integer);
  get mmap_offset(): bigint;
  set mmap_offset(value: Integer);
  gpu_id: number;
  flags: number;
}

export const kfd_ioctl_alloc_memory_of_gpu_args: Descriptor<kfd_ioctl_alloc_memory_of_gpu_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_alloc_memory_of_gpu_args',
    `
  __u64 va_addr;
  __u64 size;
  __u64 handle;
  __u64 mmap_offset;
  __u32 gpu_id;
  __u32 flags;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_alloc_queue_gws_args
  extends RecordView<'struct kfd_ioctl_alloc_queue_gws_args'> {
  queue_id: number;
  num_gws: number;
  first_gws: number;
  pad: number;
}

export const kfd_ioctl_alloc_queue_gws_args: Descriptor<kfd_ioctl_alloc_queue_gws_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_alloc_queue_gws_args',
    `
  __u32 queue_id;
  __u32 num_gws;
  __u32 first_gws;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 32 bytes. */
export interface kfd_ioctl_create_event_args
  extends RecordView<'struct kfd_ioctl_create_event_args'> {
  get event_page_offset(): bigint;
  set event_page_offset(value: Integer);
  event_trigger_data: number;
  event_type: number;
  auto_reset: number;
  node_id: number;
  event_id: number;
  event_slot_index: number;
}

export const kfd_ioctl_create_event_args: Descriptor<kfd_ioctl_create_event_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_create_event_args',
    `
  __u64 event_page_offset;
  __u32 event_trigger_data;
  __u32 event_type;
  __u32 auto_reset;
  __u32 node_id;
  __u32 event_id;
  __u32 event_slot_index;
`,
  );

/** `<linux/kfd_ioctl.h>`: 96 bytes. */
export interface kfd_ioctl_create_queue_args
  extends RecordView<'struct kfd_ioctl_create_queue_args'> {
  get ring_base_address(): bigint;
  set ring_base_address(value: Integer);
  get write_pointer_address(): bigint;
  set write_pointer_address(value: Integer);
  get read_pointer_address(): bigint;
  set read_pointer_address(value: Integer);
  get doorbell_offset(): bigint;
  set doorbell_offset(value: Integer);
  ring_size: number;
  gpu_id: number;
  queue_type: number;
  queue_percentage: number;
  queue_priority: number;
  queue_id: number;
  get eop_buffer_address(): bigint;
  set eop_buffer_address(value: Integer);
  get eop_buffer_size(): bigint;
  set eop_buffer_size(value: Integer);
  get ctx_save_restore_address(): bigint;
  set ctx_save_restore_address(value: Integer);
  ctx_save_restore_size: number;
  ctl_stack_size: number;
  sdma_engine_id: number;
  metadata_ring_size: number;
}

export const kfd_ioctl_create_queue_args: Descriptor<kfd_ioctl_create_queue_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_create_queue_args',
    `
  __u64 ring_base_address;
  __u64 write_pointer_address;
  __u64 read_pointer_address;
  __u64 doorbell_offset;
  __u32 ring_size;
  __u32 gpu_id;
  __u32 queue_type;
  __u32 queue_percentage;
  __u32 queue_priority;
  __u32 queue_id;
  __u64 eop_buffer_address;
  __u64 eop_buffer_size;
  __u64 ctx_save_restore_address;
  __u32 ctx_save_restore_size;
  __u32 ctl_stack_size;
  __u32 sdma_engine_id;
  __u32 metadata_ring_size;
`,
  );

/** `<linux/kfd_ioctl.h>`: 56 bytes on x86_64, arm, riscv64, aarch64; 52 bytes on x86. */
export interface kfd_ioctl_criu_args extends RecordView<'struct kfd_ioctl_criu_args'> {
  get devices(): bigint;
  set devices(value: Integer);
  get bos(): bigint;
  set bos(value: Integer);
  get priv_data(): bigint;
  set priv_data(value: Integer);
  get priv_data_size(): bigint;
  set priv_data_size(value: Integer);
  num_devices: number;
  num_bos: number;
  num_objects: number;
  pid: number;
  op: number;
}

export const kfd_ioctl_criu_args: Descriptor<kfd_ioctl_criu_args> = /* @__PURE__ */ declareStruct(
  'kfd_ioctl_criu_args',
  `
  __u64 devices;
  __u64 bos;
  __u64 priv_data;
  __u64 priv_data_size;
  __u32 num_devices;
  __u32 num_bos;
  __u32 num_objects;
  __u32 pid;
  __u32 op;
`,
);

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_dbg_address_watch_args
  extends RecordView<'struct kfd_ioctl_dbg_address_watch_args'> {
  get content_ptr(): bigint;
  set content_ptr(value: Integer);
  gpu_id: number;
  buf_size_in_bytes: number;
}

export const kfd_ioctl_dbg_address_watch_args: Descriptor<kfd_ioctl_dbg_address_watch_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_address_watch_args',
    `
  __u64 content_ptr;
  __u32 gpu_id;
  __u32 buf_size_in_bytes;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_dbg_register_args
  extends RecordView<'struct kfd_ioctl_dbg_register_args'> {
  gpu_id: number;
  pad: number;
}

export const kfd_ioctl_dbg_register_args: Descriptor<kfd_ioctl_dbg_register_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_register_args',
    `
  __u32 gpu_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 32 bytes. */
export interface kfd_ioctl_dbg_trap_args extends RecordView<'struct kfd_ioctl_dbg_trap_args'> {
  pid: number;
  op: number;
  get enable(): kfd_ioctl_dbg_trap_enable_args;
  set enable(value: kfd_ioctl_dbg_trap_enable_args | Init<kfd_ioctl_dbg_trap_enable_args>);
  get send_runtime_event(): kfd_ioctl_dbg_trap_send_runtime_event_args;
  set send_runtime_event(value:
    | kfd_ioctl_dbg_trap_send_runtime_event_args
    | Init<kfd_ioctl_dbg_trap_send_runtime_event_args>);
  get set_exceptions_enabled(): kfd_ioctl_dbg_trap_set_exceptions_enabled_args;
  set set_exceptions_enabled(value:
    | kfd_ioctl_dbg_trap_set_exceptions_enabled_args
    | Init<kfd_ioctl_dbg_trap_set_exceptions_enabled_args>);
  get launch_override(): kfd_ioctl_dbg_trap_set_wave_launch_override_args;
  set launch_override(value:
    | kfd_ioctl_dbg_trap_set_wave_launch_override_args
    | Init<kfd_ioctl_dbg_trap_set_wave_launch_override_args>);
  get launch_mode(): kfd_ioctl_dbg_trap_set_wave_launch_mode_args;
  set launch_mode(value:
    | kfd_ioctl_dbg_trap_set_wave_launch_mode_args
    | Init<kfd_ioctl_dbg_trap_set_wave_launch_mode_args>);
  get suspend_queues(): kfd_ioctl_dbg_trap_suspend_queues_args;
  set suspend_queues(value:
    | kfd_ioctl_dbg_trap_suspend_queues_args
    | Init<kfd_ioctl_dbg_trap_suspend_queues_args>);
  get resume_queues(): kfd_ioctl_dbg_trap_resume_queues_args;
  set resume_queues(value:
    | kfd_ioctl_dbg_trap_resume_queues_args
    | Init<kfd_ioctl_dbg_trap_resume_queues_args>);
  get set_node_address_watch(): kfd_ioctl_dbg_trap_set_node_address_watch_args;
  set set_node_address_watch(value:
    | kfd_ioctl_dbg_trap_set_node_address_watch_args
    | Init<kfd_ioctl_dbg_trap_set_node_address_watch_args>);
  get clear_node_address_watch(): kfd_ioctl_dbg_trap_clear_node_address_watch_args;
  set clear_node_address_watch(value:
    | kfd_ioctl_dbg_trap_clear_node_address_watch_args
    | Init<kfd_ioctl_dbg_trap_clear_node_address_watch_args>);
  get set_flags(): kfd_ioctl_dbg_trap_set_flags_args;
  set set_flags(value: kfd_ioctl_dbg_trap_set_flags_args | Init<kfd_ioctl_dbg_trap_set_flags_args>);
  get query_debug_event(): kfd_ioctl_dbg_trap_query_debug_event_args;
  set query_debug_event(value:
    | kfd_ioctl_dbg_trap_query_debug_event_args
    | Init<kfd_ioctl_dbg_trap_query_debug_event_args>);
  get query_exception_info(): kfd_ioctl_dbg_trap_query_exception_info_args;
  set query_exception_info(value:
    | kfd_ioctl_dbg_trap_query_exception_info_args
    | Init<kfd_ioctl_dbg_trap_query_exception_info_args>);
  get queue_snapshot(): kfd_ioctl_dbg_trap_queue_snapshot_args;
  set queue_snapshot(value:
    | kfd_ioctl_dbg_trap_queue_snapshot_args
    | Init<kfd_ioctl_dbg_trap_queue_snapshot_args>);
  get device_snapshot(): kfd_ioctl_dbg_trap_device_snapshot_args;
  set device_snapshot(value:
    | kfd_ioctl_dbg_trap_device_snapshot_args
    | Init<kfd_ioctl_dbg_trap_device_snapshot_args>);
}

export const kfd_ioctl_dbg_trap_args: Descriptor<kfd_ioctl_dbg_trap_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_args',
    `
  __u32 pid;
  __u32 op;
  union {
    struct kfd_ioctl_dbg_trap_enable_args enable;
    struct kfd_ioctl_dbg_trap_send_runtime_event_args send_runtime_event;
    struct kfd_ioctl_dbg_trap_set_exceptions_enabled_args set_exceptions_enabled;
    struct kfd_ioctl_dbg_trap_set_wave_launch_override_args launch_override;
    struct kfd_ioctl_dbg_trap_set_wave_launch_mode_args launch_mode;
    struct kfd_ioctl_dbg_trap_suspend_queues_args suspend_queues;
    struct kfd_ioctl_dbg_trap_resume_queues_args resume_queues;
    struct kfd_ioctl_dbg_trap_set_node_address_watch_args set_node_address_watch;
    struct kfd_ioctl_dbg_trap_clear_node_address_watch_args clear_node_address_watch;
    struct kfd_ioctl_dbg_trap_set_flags_args set_flags;
    struct kfd_ioctl_dbg_trap_query_debug_event_args query_debug_event;
    struct kfd_ioctl_dbg_trap_query_exception_info_args query_exception_info;
    struct kfd_ioctl_dbg_trap_queue_snapshot_args queue_snapshot;
    struct kfd_ioctl_dbg_trap_device_snapshot_args device_snapshot;
  };
`,
    {
      uses: () => [
        kfd_ioctl_dbg_trap_clear_node_address_watch_args,
        kfd_ioctl_dbg_trap_device_snapshot_args,
        kfd_ioctl_dbg_trap_enable_args,
        kfd_ioctl_dbg_trap_query_debug_event_args,
        kfd_ioctl_dbg_trap_query_exception_info_args,
        kfd_ioctl_dbg_trap_queue_snapshot_args,
        kfd_ioctl_dbg_trap_resume_queues_args,
        kfd_ioctl_dbg_trap_send_runtime_event_args,
        kfd_ioctl_dbg_trap_set_exceptions_enabled_args,
        kfd_ioctl_dbg_trap_set_flags_args,
        kfd_ioctl_dbg_trap_set_node_address_watch_args,
        kfd_ioctl_dbg_trap_set_wave_launch_mode_args,
        kfd_ioctl_dbg_trap_set_wave_launch_override_args,
        kfd_ioctl_dbg_trap_suspend_queues_args,
      ],
    },
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_dbg_trap_clear_node_address_watch_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_clear_node_address_watch_args'> {
  gpu_id: number;
  id: number;
}

export const kfd_ioctl_dbg_trap_clear_node_address_watch_args: Descriptor<kfd_ioctl_dbg_trap_clear_node_address_watch_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_clear_node_address_watch_args',
    `
  __u32 gpu_id;
  __u32 id;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_dbg_trap_device_snapshot_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_device_snapshot_args'> {
  get exception_mask(): bigint;
  set exception_mask(value: Integer);
  get snapshot_buf_ptr(): bigint;
  set snapshot_buf_ptr(value: Integer);
  num_devices: number;
  entry_size: number;
}

export const kfd_ioctl_dbg_trap_device_snapshot_args: Descriptor<kfd_ioctl_dbg_trap_device_snapshot_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_device_snapshot_args',
    `
  __u64 exception_mask;
  __u64 snapshot_buf_ptr;
  __u32 num_devices;
  __u32 entry_size;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_dbg_trap_enable_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_enable_args'> {
  get exception_mask(): bigint;
  set exception_mask(value: Integer);
  get rinfo_ptr(): bigint;
  set rinfo_ptr(value: Integer);
  rinfo_size: number;
  dbg_fd: number;
}

export const kfd_ioctl_dbg_trap_enable_args: Descriptor<kfd_ioctl_dbg_trap_enable_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_enable_args',
    `
  __u64 exception_mask;
  __u64 rinfo_ptr;
  __u32 rinfo_size;
  __u32 dbg_fd;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_dbg_trap_query_debug_event_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_query_debug_event_args'> {
  get exception_mask(): bigint;
  set exception_mask(value: Integer);
  gpu_id: number;
  queue_id: number;
}

export const kfd_ioctl_dbg_trap_query_debug_event_args: Descriptor<kfd_ioctl_dbg_trap_query_debug_event_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_query_debug_event_args',
    `
  __u64 exception_mask;
  __u32 gpu_id;
  __u32 queue_id;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_dbg_trap_query_exception_info_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_query_exception_info_args'> {
  get info_ptr(): bigint;
  set info_ptr(value: Integer);
  info_size: number;
  source_id: number;
  exception_code: number;
  clear_exception: number;
}

export const kfd_ioctl_dbg_trap_query_exception_info_args: Descriptor<kfd_ioctl_dbg_trap_query_exception_info_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_query_exception_info_args',
    `
  __u64 info_ptr;
  __u32 info_size;
  __u32 source_id;
  __u32 exception_code;
  __u32 clear_exception;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_dbg_trap_queue_snapshot_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_queue_snapshot_args'> {
  get exception_mask(): bigint;
  set exception_mask(value: Integer);
  get snapshot_buf_ptr(): bigint;
  set snapshot_buf_ptr(value: Integer);
  num_queues: number;
  entry_size: number;
}

export const kfd_ioctl_dbg_trap_queue_snapshot_args: Descriptor<kfd_ioctl_dbg_trap_queue_snapshot_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_queue_snapshot_args',
    `
  __u64 exception_mask;
  __u64 snapshot_buf_ptr;
  __u32 num_queues;
  __u32 entry_size;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_dbg_trap_resume_queues_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_resume_queues_args'> {
  get queue_array_ptr(): bigint;
  set queue_array_ptr(value: Integer);
  num_queues: number;
  pad: number;
}

export const kfd_ioctl_dbg_trap_resume_queues_args: Descriptor<kfd_ioctl_dbg_trap_resume_queues_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_resume_queues_args',
    `
  __u64 queue_array_ptr;
  __u32 num_queues;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_dbg_trap_send_runtime_event_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_send_runtime_event_args'> {
  get exception_mask(): bigint;
  set exception_mask(value: Integer);
  gpu_id: number;
  queue_id: number;
}

export const kfd_ioctl_dbg_trap_send_runtime_event_args: Descriptor<kfd_ioctl_dbg_trap_send_runtime_event_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_send_runtime_event_args',
    `
  __u64 exception_mask;
  __u32 gpu_id;
  __u32 queue_id;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_dbg_trap_set_exceptions_enabled_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_set_exceptions_enabled_args'> {
  get exception_mask(): bigint;
  set exception_mask(value: Integer);
}

export const kfd_ioctl_dbg_trap_set_exceptions_enabled_args: Descriptor<kfd_ioctl_dbg_trap_set_exceptions_enabled_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_set_exceptions_enabled_args',
    `
  __u64 exception_mask;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_dbg_trap_set_flags_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_set_flags_args'> {
  flags: number;
  pad: number;
}

export const kfd_ioctl_dbg_trap_set_flags_args: Descriptor<kfd_ioctl_dbg_trap_set_flags_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_set_flags_args',
    `
  __u32 flags;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_dbg_trap_set_node_address_watch_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_set_node_address_watch_args'> {
  get address(): bigint;
  set address(value: Integer);
  mode: number;
  mask: number;
  gpu_id: number;
  id: number;
}

export const kfd_ioctl_dbg_trap_set_node_address_watch_args: Descriptor<kfd_ioctl_dbg_trap_set_node_address_watch_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_set_node_address_watch_args',
    `
  __u64 address;
  __u32 mode;
  __u32 mask;
  __u32 gpu_id;
  __u32 id;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_dbg_trap_set_wave_launch_mode_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_set_wave_launch_mode_args'> {
  launch_mode: number;
  pad: number;
}

export const kfd_ioctl_dbg_trap_set_wave_launch_mode_args: Descriptor<kfd_ioctl_dbg_trap_set_wave_launch_mode_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_set_wave_launch_mode_args',
    `
  __u32 launch_mode;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_dbg_trap_set_wave_launch_override_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_set_wave_launch_override_args'> {
  override_mode: number;
  enable_mask: number;
  support_request_mask: number;
  pad: number;
}

export const kfd_ioctl_dbg_trap_set_wave_launch_override_args: Descriptor<kfd_ioctl_dbg_trap_set_wave_launch_override_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_set_wave_launch_override_args',
    `
  __u32 override_mode;
  __u32 enable_mask;
  __u32 support_request_mask;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_dbg_trap_suspend_queues_args
  extends RecordView<'struct kfd_ioctl_dbg_trap_suspend_queues_args'> {
  get exception_mask(): bigint;
  set exception_mask(value: Integer);
  get queue_array_ptr(): bigint;
  set queue_array_ptr(value: Integer);
  num_queues: number;
  grace_period: number;
}

export const kfd_ioctl_dbg_trap_suspend_queues_args: Descriptor<kfd_ioctl_dbg_trap_suspend_queues_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_trap_suspend_queues_args',
    `
  __u64 exception_mask;
  __u64 queue_array_ptr;
  __u32 num_queues;
  __u32 grace_period;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_dbg_unregister_args
  extends RecordView<'struct kfd_ioctl_dbg_unregister_args'> {
  gpu_id: number;
  pad: number;
}

export const kfd_ioctl_dbg_unregister_args: Descriptor<kfd_ioctl_dbg_unregister_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_unregister_args',
    `
  __u32 gpu_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_dbg_wave_control_args
  extends RecordView<'struct kfd_ioctl_dbg_wave_control_args'> {
  get content_ptr(): bigint;
  set content_ptr(value: Integer);
  gpu_id: number;
  buf_size_in_bytes: number;
}

export const kfd_ioctl_dbg_wave_control_args: Descriptor<kfd_ioctl_dbg_wave_control_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_dbg_wave_control_args',
    `
  __u64 content_ptr;
  __u32 gpu_id;
  __u32 buf_size_in_bytes;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_destroy_event_args
  extends RecordView<'struct kfd_ioctl_destroy_event_args'> {
  event_id: number;
  pad: number;
}

export const kfd_ioctl_destroy_event_args: Descriptor<kfd_ioctl_destroy_event_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_destroy_event_args',
    `
  __u32 event_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_destroy_queue_args
  extends RecordView<'struct kfd_ioctl_destroy_queue_args'> {
  queue_id: number;
  pad: number;
}

export const kfd_ioctl_destroy_queue_args: Descriptor<kfd_ioctl_destroy_queue_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_destroy_queue_args',
    `
  __u32 queue_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_export_dmabuf_args
  extends RecordView<'struct kfd_ioctl_export_dmabuf_args'> {
  get handle(): bigint;
  set handle(value: Integer);
  flags: number;
  dmabuf_fd: number;
}

export const kfd_ioctl_export_dmabuf_args: Descriptor<kfd_ioctl_export_dmabuf_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_export_dmabuf_args',
    `
  __u64 handle;
  __u32 flags;
  __u32 dmabuf_fd;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_free_memory_of_gpu_args
  extends RecordView<'struct kfd_ioctl_free_memory_of_gpu_args'> {
  get handle(): bigint;
  set handle(value: Integer);
}

export const kfd_ioctl_free_memory_of_gpu_args: Descriptor<kfd_ioctl_free_memory_of_gpu_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_free_memory_of_gpu_args',
    `
  __u64 handle;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_get_available_memory_args
  extends RecordView<'struct kfd_ioctl_get_available_memory_args'> {
  get available(): bigint;
  set available(value: Integer);
  gpu_id: number;
  pad: number;
}

export const kfd_ioctl_get_available_memory_args: Descriptor<kfd_ioctl_get_available_memory_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_get_available_memory_args',
    `
  __u64 available;
  __u32 gpu_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 40 bytes. */
export interface kfd_ioctl_get_clock_counters_args
  extends RecordView<'struct kfd_ioctl_get_clock_counters_args'> {
  get gpu_clock_counter(): bigint;
  set gpu_clock_counter(value: Integer);
  get cpu_clock_counter(): bigint;
  set cpu_clock_counter(value: Integer);
  get system_clock_counter(): bigint;
  set system_clock_counter(value: Integer);
  get system_clock_freq(): bigint;
  set system_clock_freq(value: Integer);
  gpu_id: number;
  pad: number;
}

export const kfd_ioctl_get_clock_counters_args: Descriptor<kfd_ioctl_get_clock_counters_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_get_clock_counters_args',
    `
  __u64 gpu_clock_counter;
  __u64 cpu_clock_counter;
  __u64 system_clock_counter;
  __u64 system_clock_freq;
  __u32 gpu_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 32 bytes. */
export interface kfd_ioctl_get_dmabuf_info_args
  extends RecordView<'struct kfd_ioctl_get_dmabuf_info_args'> {
  get size(): bigint;
  set size(value: Integer);
  get metadata_ptr(): bigint;
  set metadata_ptr(value: Integer);
  metadata_size: number;
  gpu_id: number;
  flags: number;
  dmabuf_fd: number;
}

export const kfd_ioctl_get_dmabuf_info_args: Descriptor<kfd_ioctl_get_dmabuf_info_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_get_dmabuf_info_args',
    `
  __u64 size;
  __u64 metadata_ptr;
  __u32 metadata_size;
  __u32 gpu_id;
  __u32 flags;
  __u32 dmabuf_fd;
`,
  );

/** `<linux/kfd_ioctl.h>`: 400 bytes. */
export interface kfd_ioctl_get_process_apertures_args
  extends RecordView<'struct kfd_ioctl_get_process_apertures_args'> {
  get process_apertures(): Elements<kfd_process_device_apertures>;
  set process_apertures(value: Iterable<
    kfd_process_device_apertures | Init<kfd_process_device_apertures>
  >);
  num_of_nodes: number;
  pad: number;
}

export const kfd_ioctl_get_process_apertures_args: Descriptor<kfd_ioctl_get_process_apertures_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_get_process_apertures_args',
    `
  struct kfd_process_device_apertures process_apertures[7];
  __u32 num_of_nodes;
  __u32 pad;
`,
    { uses: () => [kfd_process_device_apertures] },
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_get_process_apertures_new_args
  extends RecordView<'struct kfd_ioctl_get_process_apertures_new_args'> {
  get kfd_process_device_apertures_ptr(): bigint;
  set kfd_process_device_apertures_ptr(value: Integer);
  num_of_nodes: number;
  pad: number;
}

export const kfd_ioctl_get_process_apertures_new_args: Descriptor<kfd_ioctl_get_process_apertures_new_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_get_process_apertures_new_args',
    `
  __u64 kfd_process_device_apertures_ptr;
  __u32 num_of_nodes;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_get_queue_wave_state_args
  extends RecordView<'struct kfd_ioctl_get_queue_wave_state_args'> {
  get ctl_stack_address(): bigint;
  set ctl_stack_address(value: Integer);
  ctl_stack_used_size: number;
  save_area_used_size: number;
  queue_id: number;
  pad: number;
}

export const kfd_ioctl_get_queue_wave_state_args: Descriptor<kfd_ioctl_get_queue_wave_state_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_get_queue_wave_state_args',
    `
  __u64 ctl_stack_address;
  __u32 ctl_stack_used_size;
  __u32 save_area_used_size;
  __u32 queue_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 40 bytes. */
export interface kfd_ioctl_get_tile_config_args
  extends RecordView<'struct kfd_ioctl_get_tile_config_args'> {
  get tile_config_ptr(): bigint;
  set tile_config_ptr(value: Integer);
  get macro_tile_config_ptr(): bigint;
  set macro_tile_config_ptr(value: Integer);
  num_tile_configs: number;
  num_macro_tile_configs: number;
  gpu_id: number;
  gb_addr_config: number;
  num_banks: number;
  num_ranks: number;
}

export const kfd_ioctl_get_tile_config_args: Descriptor<kfd_ioctl_get_tile_config_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_get_tile_config_args',
    `
  __u64 tile_config_ptr;
  __u64 macro_tile_config_ptr;
  __u32 num_tile_configs;
  __u32 num_macro_tile_configs;
  __u32 gpu_id;
  __u32 gb_addr_config;
  __u32 num_banks;
  __u32 num_ranks;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_get_version_args
  extends RecordView<'struct kfd_ioctl_get_version_args'> {
  major_version: number;
  minor_version: number;
}

export const kfd_ioctl_get_version_args: Descriptor<kfd_ioctl_get_version_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_get_version_args',
    `
  __u32 major_version;
  __u32 minor_version;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_import_dmabuf_args
  extends RecordView<'struct kfd_ioctl_import_dmabuf_args'> {
  get va_addr(): bigint;
  set va_addr(value: Integer);
  get handle(): bigint;
  set handle(value: Integer);
  gpu_id: number;
  dmabuf_fd: number;
}

export const kfd_ioctl_import_dmabuf_args: Descriptor<kfd_ioctl_import_dmabuf_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_import_dmabuf_args',
    `
  __u64 va_addr;
  __u64 handle;
  __u32 gpu_id;
  __u32 dmabuf_fd;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_map_memory_to_gpu_args
  extends RecordView<'struct kfd_ioctl_map_memory_to_gpu_args'> {
  get handle(): bigint;
  set handle(value: Integer);
  get device_ids_array_ptr(): bigint;
  set device_ids_array_ptr(value: Integer);
  n_devices: number;
  n_success: number;
}

export const kfd_ioctl_map_memory_to_gpu_args: Descriptor<kfd_ioctl_map_memory_to_gpu_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_map_memory_to_gpu_args',
    `
  __u64 handle;
  __u64 device_ids_array_ptr;
  __u32 n_devices;
  __u32 n_success;
`,
  );

/** `<linux/kfd_ioctl.h>`: 12 bytes. */
export interface kfd_ioctl_pmc_settings extends RecordView<'struct kfd_ioctl_pmc_settings'> {
  gpu_id: number;
  lock: number;
  perfcount_enable: number;
}

export const kfd_ioctl_pmc_settings: Descriptor<kfd_ioctl_pmc_settings> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_pmc_settings',
    `
  __u32 gpu_id;
  __u32 lock;
  __u32 perfcount_enable;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_profiler_args extends RecordView<'struct kfd_ioctl_profiler_args'> {
  op: number;
  get pmc(): kfd_ioctl_pmc_settings;
  set pmc(value: kfd_ioctl_pmc_settings | Init<kfd_ioctl_pmc_settings>);
  get ptl(): kfd_ioctl_ptl_control;
  set ptl(value: kfd_ioctl_ptl_control | Init<kfd_ioctl_ptl_control>);
  version: number;
}

export const kfd_ioctl_profiler_args: Descriptor<kfd_ioctl_profiler_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_profiler_args',
    `
  __u32 op;
  union {
    struct kfd_ioctl_pmc_settings pmc;
    struct kfd_ioctl_ptl_control ptl;
    __u32 version;
  };
`,
    { uses: () => [kfd_ioctl_pmc_settings, kfd_ioctl_ptl_control] },
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_ptl_control extends RecordView<'struct kfd_ioctl_ptl_control'> {
  gpu_id: number;
  enable: number;
}

export const kfd_ioctl_ptl_control: Descriptor<kfd_ioctl_ptl_control> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_ptl_control',
    `
  __u32 gpu_id;
  __u32 enable;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_reset_event_args
  extends RecordView<'struct kfd_ioctl_reset_event_args'> {
  event_id: number;
  pad: number;
}

export const kfd_ioctl_reset_event_args: Descriptor<kfd_ioctl_reset_event_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_reset_event_args',
    `
  __u32 event_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_runtime_enable_args
  extends RecordView<'struct kfd_ioctl_runtime_enable_args'> {
  get r_debug(): bigint;
  set r_debug(value: Integer);
  mode_mask: number;
  capabilities_mask: number;
}

export const kfd_ioctl_runtime_enable_args: Descriptor<kfd_ioctl_runtime_enable_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_runtime_enable_args',
    `
  __u64 r_debug;
  __u32 mode_mask;
  __u32 capabilities_mask;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_set_cu_mask_args
  extends RecordView<'struct kfd_ioctl_set_cu_mask_args'> {
  queue_id: number;
  num_cu_mask: number;
  get cu_mask_ptr(): bigint;
  set cu_mask_ptr(value: Integer);
}

export const kfd_ioctl_set_cu_mask_args: Descriptor<kfd_ioctl_set_cu_mask_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_set_cu_mask_args',
    `
  __u32 queue_id;
  __u32 num_cu_mask;
  __u64 cu_mask_ptr;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_set_event_args extends RecordView<'struct kfd_ioctl_set_event_args'> {
  event_id: number;
  pad: number;
}

export const kfd_ioctl_set_event_args: Descriptor<kfd_ioctl_set_event_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_set_event_args',
    `
  __u32 event_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 32 bytes. */
export interface kfd_ioctl_set_memory_policy_args
  extends RecordView<'struct kfd_ioctl_set_memory_policy_args'> {
  get alternate_aperture_base(): bigint;
  set alternate_aperture_base(value: Integer);
  get alternate_aperture_size(): bigint;
  set alternate_aperture_size(value: Integer);
  gpu_id: number;
  default_policy: number;
  alternate_policy: number;
  misc_process_flag: number;
}

export const kfd_ioctl_set_memory_policy_args: Descriptor<kfd_ioctl_set_memory_policy_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_set_memory_policy_args',
    `
  __u64 alternate_aperture_base;
  __u64 alternate_aperture_size;
  __u32 gpu_id;
  __u32 default_policy;
  __u32 alternate_policy;
  __u32 misc_process_flag;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_ioctl_set_scratch_backing_va_args
  extends RecordView<'struct kfd_ioctl_set_scratch_backing_va_args'> {
  get va_addr(): bigint;
  set va_addr(value: Integer);
  gpu_id: number;
  pad: number;
}

export const kfd_ioctl_set_scratch_backing_va_args: Descriptor<kfd_ioctl_set_scratch_backing_va_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_set_scratch_backing_va_args',
    `
  __u64 va_addr;
  __u32 gpu_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_set_trap_handler_args
  extends RecordView<'struct kfd_ioctl_set_trap_handler_args'> {
  get tba_addr(): bigint;
  set tba_addr(value: Integer);
  get tma_addr(): bigint;
  set tma_addr(value: Integer);
  gpu_id: number;
  pad: number;
}

export const kfd_ioctl_set_trap_handler_args: Descriptor<kfd_ioctl_set_trap_handler_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_set_trap_handler_args',
    `
  __u64 tba_addr;
  __u64 tma_addr;
  __u32 gpu_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 4 bytes. */
export interface kfd_ioctl_set_xnack_mode_args
  extends RecordView<'struct kfd_ioctl_set_xnack_mode_args'> {
  xnack_enabled: number;
}

export const kfd_ioctl_set_xnack_mode_args: Descriptor<kfd_ioctl_set_xnack_mode_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_set_xnack_mode_args',
    `
  __s32 xnack_enabled;
`,
  );

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_smi_events_args extends RecordView<'struct kfd_ioctl_smi_events_args'> {
  gpuid: number;
  anon_fd: number;
}

export const kfd_ioctl_smi_events_args: Descriptor<kfd_ioctl_smi_events_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_smi_events_args',
    `
  __u32 gpuid;
  __u32 anon_fd;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_svm_args extends RecordView<'struct kfd_ioctl_svm_args'> {
  get start_addr(): bigint;
  set start_addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  op: number;
  nattr: number;
  get attrs(): Elements<kfd_ioctl_svm_attribute>;
  set attrs(value: Iterable<kfd_ioctl_svm_attribute | Init<kfd_ioctl_svm_attribute>>);
}

export const kfd_ioctl_svm_args: Descriptor<kfd_ioctl_svm_args> = /* @__PURE__ */ declareStruct(
  'kfd_ioctl_svm_args',
  `
  __u64 start_addr;
  __u64 size;
  __u32 op;
  __u32 nattr;
  struct kfd_ioctl_svm_attribute attrs[];
`,
  { uses: () => [kfd_ioctl_svm_attribute] },
);

/** `<linux/kfd_ioctl.h>`: 8 bytes. */
export interface kfd_ioctl_svm_attribute extends RecordView<'struct kfd_ioctl_svm_attribute'> {
  type: number;
  value: number;
}

export const kfd_ioctl_svm_attribute: Descriptor<kfd_ioctl_svm_attribute> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_svm_attribute',
    `
  __u32 type;
  __u32 value;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_unmap_memory_from_gpu_args
  extends RecordView<'struct kfd_ioctl_unmap_memory_from_gpu_args'> {
  get handle(): bigint;
  set handle(value: Integer);
  get device_ids_array_ptr(): bigint;
  set device_ids_array_ptr(value: Integer);
  n_devices: number;
  n_success: number;
}

export const kfd_ioctl_unmap_memory_from_gpu_args: Descriptor<kfd_ioctl_unmap_memory_from_gpu_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_unmap_memory_from_gpu_args',
    `
  __u64 handle;
  __u64 device_ids_array_ptr;
  __u32 n_devices;
  __u32 n_success;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_update_queue_args
  extends RecordView<'struct kfd_ioctl_update_queue_args'> {
  get ring_base_address(): bigint;
  set ring_base_address(value: Integer);
  queue_id: number;
  ring_size: number;
  queue_percentage: number;
  queue_priority: number;
}

export const kfd_ioctl_update_queue_args: Descriptor<kfd_ioctl_update_queue_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_update_queue_args',
    `
  __u64 ring_base_address;
  __u32 queue_id;
  __u32 ring_size;
  __u32 queue_percentage;
  __u32 queue_priority;
`,
  );

/** `<linux/kfd_ioctl.h>`: 24 bytes. */
export interface kfd_ioctl_wait_events_args
  extends RecordView<'struct kfd_ioctl_wait_events_args'> {
  get events_ptr(): bigint;
  set events_ptr(value: Integer);
  num_events: number;
  wait_for_all: number;
  timeout: number;
  wait_result: number;
}

export const kfd_ioctl_wait_events_args: Descriptor<kfd_ioctl_wait_events_args> =
  /* @__PURE__ */ declareStruct(
    'kfd_ioctl_wait_events_args',
    `
  __u64 events_ptr;
  __u32 num_events;
  __u32 wait_for_all;
  __u32 timeout;
  __u32 wait_result;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_memory_exception_failure
  extends RecordView<'struct kfd_memory_exception_failure'> {
  NotPresent: number;
  ReadOnly: number;
  NoExecute: number;
  imprecise: number;
}

export const kfd_memory_exception_failure: Descriptor<kfd_memory_exception_failure> =
  /* @__PURE__ */ declareStruct(
    'kfd_memory_exception_failure',
    `
  __u32 NotPresent;
  __u32 ReadOnly;
  __u32 NoExecute;
  __u32 imprecise;
`,
  );

/** `<linux/kfd_ioctl.h>`: 56 bytes. */
export interface kfd_process_device_apertures
  extends RecordView<'struct kfd_process_device_apertures'> {
  get lds_base(): bigint;
  set lds_base(value: Integer);
  get lds_limit(): bigint;
  set lds_limit(value: Integer);
  get scratch_base(): bigint;
  set scratch_base(value: Integer);
  get scratch_limit(): bigint;
  set scratch_limit(value: Integer);
  get gpuvm_base(): bigint;
  set gpuvm_base(value: Integer);
  get gpuvm_limit(): bigint;
  set gpuvm_limit(value: Integer);
  gpu_id: number;
  pad: number;
}

export const kfd_process_device_apertures: Descriptor<kfd_process_device_apertures> =
  /* @__PURE__ */ declareStruct(
    'kfd_process_device_apertures',
    `
  __u64 lds_base;
  __u64 lds_limit;
  __u64 scratch_base;
  __u64 scratch_limit;
  __u64 gpuvm_base;
  __u64 gpuvm_limit;
  __u32 gpu_id;
  __u32 pad;
`,
  );

/** `<linux/kfd_ioctl.h>`: 64 bytes. */
export interface kfd_queue_snapshot_entry extends RecordView<'struct kfd_queue_snapshot_entry'> {
  get exception_status(): bigint;
  set exception_status(value: Integer);
  get ring_base_address(): bigint;
  set ring_base_address(value: Integer);
  get write_pointer_address(): bigint;
  set write_pointer_address(value: Integer);
  get read_pointer_address(): bigint;
  set read_pointer_address(value: Integer);
  get ctx_save_restore_address(): bigint;
  set ctx_save_restore_address(value: Integer);
  queue_id: number;
  gpu_id: number;
  ring_size: number;
  queue_type: number;
  ctx_save_restore_area_size: number;
  reserved: number;
}

export const kfd_queue_snapshot_entry: Descriptor<kfd_queue_snapshot_entry> =
  /* @__PURE__ */ declareStruct(
    'kfd_queue_snapshot_entry',
    `
  __u64 exception_status;
  __u64 ring_base_address;
  __u64 write_pointer_address;
  __u64 read_pointer_address;
  __u64 ctx_save_restore_address;
  __u32 queue_id;
  __u32 gpu_id;
  __u32 ring_size;
  __u32 queue_type;
  __u32 ctx_save_restore_area_size;
  __u32 reserved;
`,
  );

/** `<linux/kfd_ioctl.h>`: 16 bytes. */
export interface kfd_runtime_info extends RecordView<'struct kfd_runtime_info'> {
  get r_debug(): bigint;
  set r_debug(value: Integer);
  runtime_state: number;
  ttmp_setup: number;
}

export const kfd_runtime_info: Descriptor<kfd_runtime_info> = /* @__PURE__ */ declareStruct(
  'kfd_runtime_info',
  `
  __u64 r_debug;
  __u32 runtime_state;
  __u32 ttmp_setup;
`,
);
