// Generated from Linux 7.3.4 <drm/habanalabs_accel.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_cb_in extends RecordView<'struct hl_cb_in'> {
  get cb_handle(): bigint;
  set cb_handle(value: Integer);
  op: number;
  cb_size: number;
  ctx_id: number;
  flags: number;
}

export const hl_cb_in: Descriptor<hl_cb_in> = /* @__PURE__ */ declareStruct(
  'hl_cb_in',
  `
  __u64 cb_handle;
  __u32 op;
  __u32 cb_size;
  __u32 ctx_id;
  __u32 flags;
`,
);

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_cb_out extends RecordView<'struct hl_cb_out'> {
  get cb_handle(): bigint;
  set cb_handle(value: Integer);
  usage_cnt: number;
  pad: number;
  get device_va(): bigint;
  set device_va(value: Integer);
}

export const hl_cb_out: Descriptor<hl_cb_out> = /* @__PURE__ */ declareStruct(
  'hl_cb_out',
  `
  union {
    __u64 cb_handle;
    union {
      struct {
        __u32 usage_cnt;
        __u32 pad;
      };
      __u64 device_va;
    };
  };
`,
);

/** `<drm/habanalabs_accel.h>`: 64 bytes. */
export interface hl_cs_chunk extends RecordView<'struct hl_cs_chunk'> {
  get cb_handle(): bigint;
  set cb_handle(value: Integer);
  get signal_seq_arr(): bigint;
  set signal_seq_arr(value: Integer);
  get encaps_signal_seq(): bigint;
  set encaps_signal_seq(value: Integer);
  queue_index: number;
  cb_size: number;
  num_signal_seq_arr: number;
  encaps_signal_offset: number;
  cs_chunk_flags: number;
  collective_engine_id: number;
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
}

export const hl_cs_chunk: Descriptor<hl_cs_chunk> = /* @__PURE__ */ declareStruct(
  'hl_cs_chunk',
  `
  union {
    __u64 cb_handle;
    __u64 signal_seq_arr;
    __u64 encaps_signal_seq;
  };
  __u32 queue_index;
  union {
    __u32 cb_size;
    __u32 num_signal_seq_arr;
    __u32 encaps_signal_offset;
  };
  __u32 cs_chunk_flags;
  __u32 collective_engine_id;
  __u32 pad[10];
`,
);

/** `<drm/habanalabs_accel.h>`: 48 bytes. */
export interface hl_cs_in extends RecordView<'struct hl_cs_in'> {
  get chunks_restore(): bigint;
  set chunks_restore(value: Integer);
  get chunks_execute(): bigint;
  set chunks_execute(value: Integer);
  get engine_cores(): bigint;
  set engine_cores(value: Integer);
  num_engine_cores: number;
  core_command: number;
  get engines(): bigint;
  set engines(value: Integer);
  num_engines: number;
  engine_command: number;
  get seq(): bigint;
  set seq(value: Integer);
  encaps_sig_handle_id: number;
  encaps_signals_count: number;
  encaps_signals_q_idx: number;
  num_chunks_restore: number;
  num_chunks_execute: number;
  timeout: number;
  cs_flags: number;
  ctx_id: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const hl_cs_in: Descriptor<hl_cs_in> = /* @__PURE__ */ declareStruct(
  'hl_cs_in',
  `
  union {
    struct {
      __u64 chunks_restore;
      __u64 chunks_execute;
    };
    struct {
      __u64 engine_cores;
      __u32 num_engine_cores;
      __u32 core_command;
    };
    struct {
      __u64 engines;
      __u32 num_engines;
      __u32 engine_command;
    };
  };
  union {
    __u64 seq;
    __u32 encaps_sig_handle_id;
    struct {
      __u32 encaps_signals_count;
      __u32 encaps_signals_q_idx;
    };
  };
  __u32 num_chunks_restore;
  __u32 num_chunks_execute;
  __u32 timeout;
  __u32 cs_flags;
  __u32 ctx_id;
  __u8 pad[4];
`,
);

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_cs_out extends RecordView<'struct hl_cs_out'> {
  get seq(): bigint;
  set seq(value: Integer);
  handle_id: number;
  count: number;
  status: number;
  sob_base_addr_offset: number;
  sob_count_before_submission: number;
  get pad(): Uint16Array;
  set pad(value: Iterable<Integer>);
}

export const hl_cs_out: Descriptor<hl_cs_out> = /* @__PURE__ */ declareStruct(
  'hl_cs_out',
  `
  union {
    __u64 seq;
    struct {
      __u32 handle_id;
      __u32 count;
    };
  };
  __u32 status;
  __u32 sob_base_addr_offset;
  __u16 sob_count_before_submission;
  __u16 pad[3];
`,
);

/** `<drm/habanalabs_accel.h>`: 40 bytes. */
export interface hl_debug_args extends RecordView<'struct hl_debug_args'> {
  get input_ptr(): bigint;
  set input_ptr(value: Integer);
  get output_ptr(): bigint;
  set output_ptr(value: Integer);
  input_size: number;
  output_size: number;
  op: number;
  reg_idx: number;
  enable: number;
  ctx_id: number;
}

export const hl_debug_args: Descriptor<hl_debug_args> = /* @__PURE__ */ declareStruct(
  'hl_debug_args',
  `
  __u64 input_ptr;
  __u64 output_ptr;
  __u32 input_size;
  __u32 output_size;
  __u32 op;
  __u32 reg_idx;
  __u32 enable;
  __u32 ctx_id;
`,
);

/** `<drm/habanalabs_accel.h>`: 80 bytes. */
export interface hl_debug_params_bmon extends RecordView<'struct hl_debug_params_bmon'> {
  get start_addr0(): bigint;
  set start_addr0(value: Integer);
  get addr_mask0(): bigint;
  set addr_mask0(value: Integer);
  get start_addr1(): bigint;
  set start_addr1(value: Integer);
  get addr_mask1(): bigint;
  set addr_mask1(value: Integer);
  bw_win: number;
  win_capture: number;
  id: number;
  control: number;
  get start_addr2(): bigint;
  set start_addr2(value: Integer);
  get end_addr2(): bigint;
  set end_addr2(value: Integer);
  get start_addr3(): bigint;
  set start_addr3(value: Integer);
  get end_addr3(): bigint;
  set end_addr3(value: Integer);
}

export const hl_debug_params_bmon: Descriptor<hl_debug_params_bmon> = /* @__PURE__ */ declareStruct(
  'hl_debug_params_bmon',
  `
  __u64 start_addr0;
  __u64 addr_mask0;
  __u64 start_addr1;
  __u64 addr_mask1;
  __u32 bw_win;
  __u32 win_capture;
  __u32 id;
  __u32 control;
  __u64 start_addr2;
  __u64 end_addr2;
  __u64 start_addr3;
  __u64 end_addr3;
`,
);

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_debug_params_etf extends RecordView<'struct hl_debug_params_etf'> {
  get buffer_address(): bigint;
  set buffer_address(value: Integer);
  get buffer_size(): bigint;
  set buffer_size(value: Integer);
  sink_mode: number;
  pad: number;
}

export const hl_debug_params_etf: Descriptor<hl_debug_params_etf> = /* @__PURE__ */ declareStruct(
  'hl_debug_params_etf',
  `
  __u64 buffer_address;
  __u64 buffer_size;
  __u32 sink_mode;
  __u32 pad;
`,
);

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_debug_params_etr extends RecordView<'struct hl_debug_params_etr'> {
  get buffer_address(): bigint;
  set buffer_address(value: Integer);
  get buffer_size(): bigint;
  set buffer_size(value: Integer);
  sink_mode: number;
  pad: number;
}

export const hl_debug_params_etr: Descriptor<hl_debug_params_etr> = /* @__PURE__ */ declareStruct(
  'hl_debug_params_etr',
  `
  __u64 buffer_address;
  __u64 buffer_size;
  __u32 sink_mode;
  __u32 pad;
`,
);

/** `<drm/habanalabs_accel.h>`: 96 bytes. */
export interface hl_debug_params_spmu extends RecordView<'struct hl_debug_params_spmu'> {
  get event_types(): BigUint64Array;
  set event_types(value: Iterable<Integer>);
  event_types_num: number;
  pmtrc_val: number;
  trc_ctrl_host_val: number;
  trc_en_host_val: number;
}

export const hl_debug_params_spmu: Descriptor<hl_debug_params_spmu> = /* @__PURE__ */ declareStruct(
  'hl_debug_params_spmu',
  `
  __u64 event_types[10];
  __u32 event_types_num;
  __u32 pmtrc_val;
  __u32 trc_ctrl_host_val;
  __u32 trc_en_host_val;
`,
);

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_debug_params_stm extends RecordView<'struct hl_debug_params_stm'> {
  get he_mask(): bigint;
  set he_mask(value: Integer);
  get sp_mask(): bigint;
  set sp_mask(value: Integer);
  id: number;
  frequency: number;
}

export const hl_debug_params_stm: Descriptor<hl_debug_params_stm> = /* @__PURE__ */ declareStruct(
  'hl_debug_params_stm',
  `
  __u64 he_mask;
  __u64 sp_mask;
  __u32 id;
  __u32 frequency;
`,
);

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_info_args extends RecordView<'struct hl_info_args'> {
  get return_pointer(): bigint;
  set return_pointer(value: Integer);
  return_size: number;
  op: number;
  dcore_id: number;
  ctx_id: number;
  period_ms: number;
  pll_index: number;
  eventfd: number;
  user_buffer_actual_size: number;
  sec_attest_nonce: number;
  array_size: number;
  fw_sub_opcode: number;
  pad: number;
}

export const hl_info_args: Descriptor<hl_info_args> = /* @__PURE__ */ declareStruct(
  'hl_info_args',
  `
  __u64 return_pointer;
  __u32 return_size;
  __u32 op;
  union {
    __u32 dcore_id;
    __u32 ctx_id;
    __u32 period_ms;
    __u32 pll_index;
    __u32 eventfd;
    __u32 user_buffer_actual_size;
    __u32 sec_attest_nonce;
    __u32 array_size;
    __u32 fw_sub_opcode;
  };
  __u32 pad;
`,
);

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_info_clk_rate extends RecordView<'struct hl_info_clk_rate'> {
  cur_clk_rate_mhz: number;
  max_clk_rate_mhz: number;
}

export const hl_info_clk_rate: Descriptor<hl_info_clk_rate> = /* @__PURE__ */ declareStruct(
  'hl_info_clk_rate',
  `
  __u32 cur_clk_rate_mhz;
  __u32 max_clk_rate_mhz;
`,
);

/** `<drm/habanalabs_accel.h>`: 40 bytes. */
export interface hl_info_clk_throttle extends RecordView<'struct hl_info_clk_throttle'> {
  clk_throttling_reason: number;
  pad: number;
  get clk_throttling_timestamp_us(): BigUint64Array;
  set clk_throttling_timestamp_us(value: Iterable<Integer>);
  get clk_throttling_duration_ns(): BigUint64Array;
  set clk_throttling_duration_ns(value: Iterable<Integer>);
}

export const hl_info_clk_throttle: Descriptor<hl_info_clk_throttle> = /* @__PURE__ */ declareStruct(
  'hl_info_clk_throttle',
  `
  __u32 clk_throttling_reason;
  __u32 pad;
  __u64 clk_throttling_timestamp_us[2];
  __u64 clk_throttling_duration_ns[2];
`,
);

/** `<drm/habanalabs_accel.h>`: 96 bytes. */
export interface hl_info_cs_counters extends RecordView<'struct hl_info_cs_counters'> {
  get total_out_of_mem_drop_cnt(): bigint;
  set total_out_of_mem_drop_cnt(value: Integer);
  get ctx_out_of_mem_drop_cnt(): bigint;
  set ctx_out_of_mem_drop_cnt(value: Integer);
  get total_parsing_drop_cnt(): bigint;
  set total_parsing_drop_cnt(value: Integer);
  get ctx_parsing_drop_cnt(): bigint;
  set ctx_parsing_drop_cnt(value: Integer);
  get total_queue_full_drop_cnt(): bigint;
  set total_queue_full_drop_cnt(value: Integer);
  get ctx_queue_full_drop_cnt(): bigint;
  set ctx_queue_full_drop_cnt(value: Integer);
  get total_device_in_reset_drop_cnt(): bigint;
  set total_device_in_reset_drop_cnt(value: Integer);
  get ctx_device_in_reset_drop_cnt(): bigint;
  set ctx_device_in_reset_drop_cnt(value: Integer);
  get total_max_cs_in_flight_drop_cnt(): bigint;
  set total_max_cs_in_flight_drop_cnt(value: Integer);
  get ctx_max_cs_in_flight_drop_cnt(): bigint;
  set ctx_max_cs_in_flight_drop_cnt(value: Integer);
  get total_validation_drop_cnt(): bigint;
  set total_validation_drop_cnt(value: Integer);
  get ctx_validation_drop_cnt(): bigint;
  set ctx_validation_drop_cnt(value: Integer);
}

export const hl_info_cs_counters: Descriptor<hl_info_cs_counters> = /* @__PURE__ */ declareStruct(
  'hl_info_cs_counters',
  `
  __u64 total_out_of_mem_drop_cnt;
  __u64 ctx_out_of_mem_drop_cnt;
  __u64 total_parsing_drop_cnt;
  __u64 ctx_parsing_drop_cnt;
  __u64 total_queue_full_drop_cnt;
  __u64 ctx_queue_full_drop_cnt;
  __u64 total_device_in_reset_drop_cnt;
  __u64 ctx_device_in_reset_drop_cnt;
  __u64 total_max_cs_in_flight_drop_cnt;
  __u64 ctx_max_cs_in_flight_drop_cnt;
  __u64 total_validation_drop_cnt;
  __u64 ctx_validation_drop_cnt;
`,
);

/** `<drm/habanalabs_accel.h>`: 16 bytes. */
export interface hl_info_cs_timeout_event extends RecordView<'struct hl_info_cs_timeout_event'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  get seq(): bigint;
  set seq(value: Integer);
}

export const hl_info_cs_timeout_event: Descriptor<hl_info_cs_timeout_event> =
  /* @__PURE__ */ declareStruct(
    'hl_info_cs_timeout_event',
    `
  __s64 timestamp;
  __u64 seq;
`,
  );

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_info_dev_memalloc_page_sizes
  extends RecordView<'struct hl_info_dev_memalloc_page_sizes'> {
  get page_order_bitmask(): bigint;
  set page_order_bitmask(value: Integer);
}

export const hl_info_dev_memalloc_page_sizes: Descriptor<hl_info_dev_memalloc_page_sizes> =
  /* @__PURE__ */ declareStruct(
    'hl_info_dev_memalloc_page_sizes',
    `
  __u64 page_order_bitmask;
`,
  );

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_info_device_status extends RecordView<'struct hl_info_device_status'> {
  status: number;
  pad: number;
}

export const hl_info_device_status: Descriptor<hl_info_device_status> =
  /* @__PURE__ */ declareStruct(
    'hl_info_device_status',
    `
  __u32 status;
  __u32 pad;
`,
  );

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_info_device_utilization
  extends RecordView<'struct hl_info_device_utilization'> {
  utilization: number;
  pad: number;
}

export const hl_info_device_utilization: Descriptor<hl_info_device_utilization> =
  /* @__PURE__ */ declareStruct(
    'hl_info_device_utilization',
    `
  __u32 utilization;
  __u32 pad;
`,
  );

/** `<drm/habanalabs_accel.h>`: 16 bytes. */
export interface hl_info_dram_usage extends RecordView<'struct hl_info_dram_usage'> {
  get dram_free_mem(): bigint;
  set dram_free_mem(value: Integer);
  get ctx_dram_mem(): bigint;
  set ctx_dram_mem(value: Integer);
}

export const hl_info_dram_usage: Descriptor<hl_info_dram_usage> = /* @__PURE__ */ declareStruct(
  'hl_info_dram_usage',
  `
  __u64 dram_free_mem;
  __u64 ctx_dram_mem;
`,
);

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_info_energy extends RecordView<'struct hl_info_energy'> {
  get total_energy_consumption(): bigint;
  set total_energy_consumption(value: Integer);
}

export const hl_info_energy: Descriptor<hl_info_energy> = /* @__PURE__ */ declareStruct(
  'hl_info_energy',
  `
  __u64 total_energy_consumption;
`,
);

/** `<drm/habanalabs_accel.h>`: 16 bytes. */
export interface hl_info_engine_err_event extends RecordView<'struct hl_info_engine_err_event'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  engine_id: number;
  error_count: number;
  pad: number;
}

export const hl_info_engine_err_event: Descriptor<hl_info_engine_err_event> =
  /* @__PURE__ */ declareStruct(
    'hl_info_engine_err_event',
    `
  __s64 timestamp;
  __u16 engine_id;
  __u16 error_count;
  __u32 pad;
`,
  );

/** `<drm/habanalabs_accel.h>`: 16 bytes. */
export interface hl_info_fw_err_event extends RecordView<'struct hl_info_fw_err_event'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  err_type: number;
  event_id: number;
  pad: number;
}

export const hl_info_fw_err_event: Descriptor<hl_info_fw_err_event> = /* @__PURE__ */ declareStruct(
  'hl_info_fw_err_event',
  `
  __s64 timestamp;
  __u16 err_type;
  __u16 event_id;
  __u32 pad;
`,
);

/** `<drm/habanalabs_accel.h>`: 16 bytes. */
export interface hl_info_hw_err_event extends RecordView<'struct hl_info_hw_err_event'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  event_id: number;
  get pad(): Uint16Array;
  set pad(value: Iterable<Integer>);
}

export const hl_info_hw_err_event: Descriptor<hl_info_hw_err_event> = /* @__PURE__ */ declareStruct(
  'hl_info_hw_err_event',
  `
  __s64 timestamp;
  __u16 event_id;
  __u16 pad[3];
`,
);

/** `<drm/habanalabs_accel.h>`: 40 bytes. */
export interface hl_info_hw_idle extends RecordView<'struct hl_info_hw_idle'> {
  is_idle: number;
  busy_engines_mask: number;
  get busy_engines_mask_ext(): BigUint64Array;
  set busy_engines_mask_ext(value: Iterable<Integer>);
}

export const hl_info_hw_idle: Descriptor<hl_info_hw_idle> = /* @__PURE__ */ declareStruct(
  'hl_info_hw_idle',
  `
  __u32 is_idle;
  __u32 busy_engines_mask;
  __u64 busy_engines_mask_ext[4];
`,
);

/** `<drm/habanalabs_accel.h>`: 304 bytes. */
export interface hl_info_hw_ip_info extends RecordView<'struct hl_info_hw_ip_info'> {
  get sram_base_address(): bigint;
  set sram_base_address(value: Integer);
  get dram_base_address(): bigint;
  set dram_base_address(value: Integer);
  get dram_size(): bigint;
  set dram_size(value: Integer);
  sram_size: number;
  num_of_events: number;
  device_id: number;
  module_id: number;
  decoder_enabled_mask: number;
  first_available_interrupt_id: number;
  server_type: number;
  cpld_version: number;
  psoc_pci_pll_nr: number;
  psoc_pci_pll_nf: number;
  psoc_pci_pll_od: number;
  psoc_pci_pll_div_factor: number;
  tpc_enabled_mask: number;
  dram_enabled: number;
  security_enabled: number;
  mme_master_slave_mode: number;
  get cpucp_version(): Uint8Array;
  set cpucp_version(value: Bytes);
  get card_name(): Uint8Array;
  set card_name(value: Bytes);
  get tpc_enabled_mask_ext(): bigint;
  set tpc_enabled_mask_ext(value: Integer);
  get dram_page_size(): bigint;
  set dram_page_size(value: Integer);
  edma_enabled_mask: number;
  number_of_user_interrupts: number;
  reserved1: number;
  reserved2: number;
  get reserved3(): bigint;
  set reserved3(value: Integer);
  get device_mem_alloc_default_page_size(): bigint;
  set device_mem_alloc_default_page_size(value: Integer);
  get reserved4(): bigint;
  set reserved4(value: Integer);
  get reserved5(): bigint;
  set reserved5(value: Integer);
  reserved6: number;
  reserved7: number;
  revision_id: number;
  tpc_interrupt_id: number;
  rotator_enabled_mask: number;
  reserved9: number;
  get engine_core_interrupt_reg_addr(): bigint;
  set engine_core_interrupt_reg_addr(value: Integer);
  get reserved_dram_size(): bigint;
  set reserved_dram_size(value: Integer);
}

export const hl_info_hw_ip_info: Descriptor<hl_info_hw_ip_info> = /* @__PURE__ */ declareStruct(
  'hl_info_hw_ip_info',
  `
  __u64 sram_base_address;
  __u64 dram_base_address;
  __u64 dram_size;
  __u32 sram_size;
  __u32 num_of_events;
  __u32 device_id;
  __u32 module_id;
  __u32 decoder_enabled_mask;
  __u16 first_available_interrupt_id;
  __u16 server_type;
  __u32 cpld_version;
  __u32 psoc_pci_pll_nr;
  __u32 psoc_pci_pll_nf;
  __u32 psoc_pci_pll_od;
  __u32 psoc_pci_pll_div_factor;
  __u8 tpc_enabled_mask;
  __u8 dram_enabled;
  __u8 security_enabled;
  __u8 mme_master_slave_mode;
  __u8 cpucp_version[128];
  __u8 card_name[16];
  __u64 tpc_enabled_mask_ext;
  __u64 dram_page_size;
  __u32 edma_enabled_mask;
  __u16 number_of_user_interrupts;
  __u8 reserved1;
  __u8 reserved2;
  __u64 reserved3;
  __u64 device_mem_alloc_default_page_size;
  __u64 reserved4;
  __u64 reserved5;
  __u32 reserved6;
  __u8 reserved7;
  __u8 revision_id;
  __u16 tpc_interrupt_id;
  __u32 rotator_enabled_mask;
  __u32 reserved9;
  __u64 engine_core_interrupt_reg_addr;
  __u64 reserved_dram_size;
`,
);

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_info_last_err_open_dev_time
  extends RecordView<'struct hl_info_last_err_open_dev_time'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
}

export const hl_info_last_err_open_dev_time: Descriptor<hl_info_last_err_open_dev_time> =
  /* @__PURE__ */ declareStruct(
    'hl_info_last_err_open_dev_time',
    `
  __s64 timestamp;
`,
  );

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_info_pci_counters extends RecordView<'struct hl_info_pci_counters'> {
  get rx_throughput(): bigint;
  set rx_throughput(value: Integer);
  get tx_throughput(): bigint;
  set tx_throughput(value: Integer);
  get replay_cnt(): bigint;
  set replay_cnt(value: Integer);
}

export const hl_info_pci_counters: Descriptor<hl_info_pci_counters> = /* @__PURE__ */ declareStruct(
  'hl_info_pci_counters',
  `
  __u64 rx_throughput;
  __u64 tx_throughput;
  __u64 replay_cnt;
`,
);

/** `<drm/habanalabs_accel.h>`: 280 bytes. */
export interface hl_info_razwi_event extends RecordView<'struct hl_info_razwi_event'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  get engine_id(): Uint16Array;
  set engine_id(value: Iterable<Integer>);
  num_of_possible_engines: number;
  flags: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const hl_info_razwi_event: Descriptor<hl_info_razwi_event> = /* @__PURE__ */ declareStruct(
  'hl_info_razwi_event',
  `
  __s64 timestamp;
  __u64 addr;
  __u16 engine_id[128];
  __u16 num_of_possible_engines;
  __u8 flags;
  __u8 pad[5];
`,
);

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_info_reset_count extends RecordView<'struct hl_info_reset_count'> {
  hard_reset_cnt: number;
  soft_reset_cnt: number;
}

export const hl_info_reset_count: Descriptor<hl_info_reset_count> = /* @__PURE__ */ declareStruct(
  'hl_info_reset_count',
  `
  __u32 hard_reset_cnt;
  __u32 soft_reset_cnt;
`,
);

/** `<drm/habanalabs_accel.h>`: 3592 bytes. */
export interface hl_info_sec_attest extends RecordView<'struct hl_info_sec_attest'> {
  nonce: number;
  pcr_quote_len: number;
  pub_data_len: number;
  certificate_len: number;
  pcr_num_reg: number;
  pcr_reg_len: number;
  quote_sig_len: number;
  get pcr_data(): Uint8Array;
  set pcr_data(value: Bytes);
  get pcr_quote(): Uint8Array;
  set pcr_quote(value: Bytes);
  get quote_sig(): Uint8Array;
  set quote_sig(value: Bytes);
  get public_data(): Uint8Array;
  set public_data(value: Bytes);
  get certificate(): Uint8Array;
  set certificate(value: Bytes);
  get pad0(): Uint8Array;
  set pad0(value: Bytes);
}

export const hl_info_sec_attest: Descriptor<hl_info_sec_attest> = /* @__PURE__ */ declareStruct(
  'hl_info_sec_attest',
  `
  __u32 nonce;
  __u16 pcr_quote_len;
  __u16 pub_data_len;
  __u16 certificate_len;
  __u8 pcr_num_reg;
  __u8 pcr_reg_len;
  __u8 quote_sig_len;
  __u8 pcr_data[256];
  __u8 pcr_quote[510];
  __u8 quote_sig[255];
  __u8 public_data[510];
  __u8 certificate[2046];
  __u8 pad0[2];
`,
);

/** `<drm/habanalabs_accel.h>`: 7944 bytes. */
export interface hl_info_signed extends RecordView<'struct hl_info_signed'> {
  nonce: number;
  pub_data_len: number;
  certificate_len: number;
  info_sig_len: number;
  get public_data(): Uint8Array;
  set public_data(value: Bytes);
  get certificate(): Uint8Array;
  set certificate(value: Bytes);
  get info_sig(): Uint8Array;
  set info_sig(value: Bytes);
  dev_info_len: number;
  get dev_info(): Uint8Array;
  set dev_info(value: Bytes);
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const hl_info_signed: Descriptor<hl_info_signed> = /* @__PURE__ */ declareStruct(
  'hl_info_signed',
  `
  __u32 nonce;
  __u16 pub_data_len;
  __u16 certificate_len;
  __u8 info_sig_len;
  __u8 public_data[510];
  __u8 certificate[2046];
  __u8 info_sig[255];
  __u16 dev_info_len;
  __u8 dev_info[5120];
  __u8 pad[2];
`,
);

/** `<drm/habanalabs_accel.h>`: 16 bytes. */
export interface hl_info_sync_manager extends RecordView<'struct hl_info_sync_manager'> {
  first_available_sync_object: number;
  first_available_monitor: number;
  first_available_cq: number;
  reserved: number;
}

export const hl_info_sync_manager: Descriptor<hl_info_sync_manager> = /* @__PURE__ */ declareStruct(
  'hl_info_sync_manager',
  `
  __u32 first_available_sync_object;
  __u32 first_available_monitor;
  __u32 first_available_cq;
  __u32 reserved;
`,
);

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_info_time_sync extends RecordView<'struct hl_info_time_sync'> {
  get device_time(): bigint;
  set device_time(value: Integer);
  get host_time(): bigint;
  set host_time(value: Integer);
  get tsc_time(): bigint;
  set tsc_time(value: Integer);
}

export const hl_info_time_sync: Descriptor<hl_info_time_sync> = /* @__PURE__ */ declareStruct(
  'hl_info_time_sync',
  `
  __u64 device_time;
  __u64 host_time;
  __u64 tsc_time;
`,
);

/** `<drm/habanalabs_accel.h>`: 288 bytes. */
export interface hl_info_undefined_opcode_event
  extends RecordView<'struct hl_info_undefined_opcode_event'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  get cb_addr_streams(): Elements<Elements<bigint>>;
  set cb_addr_streams(value: Iterable<Iterable<Integer>>);
  get cq_addr(): bigint;
  set cq_addr(value: Integer);
  cq_size: number;
  cb_addr_streams_len: number;
  engine_id: number;
  stream_id: number;
}

export const hl_info_undefined_opcode_event: Descriptor<hl_info_undefined_opcode_event> =
  /* @__PURE__ */ declareStruct(
    'hl_info_undefined_opcode_event',
    `
  __s64 timestamp;
  __u64 cb_addr_streams[4][8];
  __u64 cq_addr;
  __u32 cq_size;
  __u32 cb_addr_streams_len;
  __u32 engine_id;
  __u32 stream_id;
`,
  );

interface hl_mem_in$alloc extends RecordView<'struct hl_mem_in.alloc'> {
  get mem_size(): bigint;
  set mem_size(value: Integer);
  get page_size(): bigint;
  set page_size(value: Integer);
}

interface hl_mem_in$free extends RecordView<'struct hl_mem_in.free'> {
  get handle(): bigint;
  set handle(value: Integer);
}

interface hl_mem_in$map_device extends RecordView<'struct hl_mem_in.map_device'> {
  get hint_addr(): bigint;
  set hint_addr(value: Integer);
  get handle(): bigint;
  set handle(value: Integer);
}

interface hl_mem_in$map_host extends RecordView<'struct hl_mem_in.map_host'> {
  get host_virt_addr(): bigint;
  set host_virt_addr(value: Integer);
  get hint_addr(): bigint;
  set hint_addr(value: Integer);
  get mem_size(): bigint;
  set mem_size(value: Integer);
}

interface hl_mem_in$map_block extends RecordView<'struct hl_mem_in.map_block'> {
  get block_addr(): bigint;
  set block_addr(value: Integer);
}

interface hl_mem_in$unmap extends RecordView<'struct hl_mem_in.unmap'> {
  get device_virt_addr(): bigint;
  set device_virt_addr(value: Integer);
}

interface hl_mem_in$export_dmabuf_fd extends RecordView<'struct hl_mem_in.export_dmabuf_fd'> {
  get addr(): bigint;
  set addr(value: Integer);
  get mem_size(): bigint;
  set mem_size(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
}

/** `<drm/habanalabs_accel.h>`: 40 bytes. */
export interface hl_mem_in extends RecordView<'struct hl_mem_in'> {
  get alloc(): hl_mem_in$alloc;
  set alloc(value: hl_mem_in$alloc | Init<hl_mem_in$alloc>);
  get free(): hl_mem_in$free;
  set free(value: hl_mem_in$free | Init<hl_mem_in$free>);
  get map_device(): hl_mem_in$map_device;
  set map_device(value: hl_mem_in$map_device | Init<hl_mem_in$map_device>);
  get map_host(): hl_mem_in$map_host;
  set map_host(value: hl_mem_in$map_host | Init<hl_mem_in$map_host>);
  get map_block(): hl_mem_in$map_block;
  set map_block(value: hl_mem_in$map_block | Init<hl_mem_in$map_block>);
  get unmap(): hl_mem_in$unmap;
  set unmap(value: hl_mem_in$unmap | Init<hl_mem_in$unmap>);
  get export_dmabuf_fd(): hl_mem_in$export_dmabuf_fd;
  set export_dmabuf_fd(value: hl_mem_in$export_dmabuf_fd | Init<hl_mem_in$export_dmabuf_fd>);
  op: number;
  flags: number;
  ctx_id: number;
  num_of_elements: number;
}

export const hl_mem_in: Descriptor<hl_mem_in> = /* @__PURE__ */ declareStruct(
  'hl_mem_in',
  `
  union {
    struct {
      __u64 mem_size;
      __u64 page_size;
    } alloc;
    struct {
      __u64 handle;
    } free;
    struct {
      __u64 hint_addr;
      __u64 handle;
    } map_device;
    struct {
      __u64 host_virt_addr;
      __u64 hint_addr;
      __u64 mem_size;
    } map_host;
    struct {
      __u64 block_addr;
    } map_block;
    struct {
      __u64 device_virt_addr;
    } unmap;
    struct {
      __u64 addr;
      __u64 mem_size;
      __u64 offset;
    } export_dmabuf_fd;
  };
  __u32 op;
  __u32 flags;
  __u32 ctx_id;
  __u32 num_of_elements;
`,
);

/** `<drm/habanalabs_accel.h>`: 16 bytes. */
export interface hl_mem_out extends RecordView<'struct hl_mem_out'> {
  get device_virt_addr(): bigint;
  set device_virt_addr(value: Integer);
  get handle(): bigint;
  set handle(value: Integer);
  get block_handle(): bigint;
  set block_handle(value: Integer);
  block_size: number;
  pad: number;
  fd: number;
}

export const hl_mem_out: Descriptor<hl_mem_out> = /* @__PURE__ */ declareStruct(
  'hl_mem_out',
  `
  union {
    __u64 device_virt_addr;
    __u64 handle;
    struct {
      __u64 block_handle;
      __u32 block_size;
      __u32 pad;
    };
    __s32 fd;
  };
`,
);

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_open_stats_info extends RecordView<'struct hl_open_stats_info'> {
  get open_counter(): bigint;
  set open_counter(value: Integer);
  get last_open_period_ms(): bigint;
  set last_open_period_ms(value: Integer);
  is_compute_ctx_active: number;
  compute_ctx_in_release: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const hl_open_stats_info: Descriptor<hl_open_stats_info> = /* @__PURE__ */ declareStruct(
  'hl_open_stats_info',
  `
  __u64 open_counter;
  __u64 last_open_period_ms;
  __u8 is_compute_ctx_active;
  __u8 compute_ctx_in_release;
  __u8 pad[6];
`,
);

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_page_fault_info extends RecordView<'struct hl_page_fault_info'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  engine_id: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const hl_page_fault_info: Descriptor<hl_page_fault_info> = /* @__PURE__ */ declareStruct(
  'hl_page_fault_info',
  `
  __s64 timestamp;
  __u64 addr;
  __u16 engine_id;
  __u8 pad[6];
`,
);

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_pll_frequency_info extends RecordView<'struct hl_pll_frequency_info'> {
  get output(): Uint16Array;
  set output(value: Iterable<Integer>);
}

export const hl_pll_frequency_info: Descriptor<hl_pll_frequency_info> =
  /* @__PURE__ */ declareStruct(
    'hl_pll_frequency_info',
    `
  __u16 output[4];
`,
  );

/** `<drm/habanalabs_accel.h>`: 8 bytes. */
export interface hl_power_info extends RecordView<'struct hl_power_info'> {
  get power(): bigint;
  set power(value: Integer);
}

export const hl_power_info: Descriptor<hl_power_info> = /* @__PURE__ */ declareStruct(
  'hl_power_info',
  `
  __u64 power;
`,
);

/** `<drm/habanalabs_accel.h>`: 16 bytes. */
export interface hl_user_mapping extends RecordView<'struct hl_user_mapping'> {
  get dev_va(): bigint;
  set dev_va(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const hl_user_mapping: Descriptor<hl_user_mapping> = /* @__PURE__ */ declareStruct(
  'hl_user_mapping',
  `
  __u64 dev_va;
  __u64 size;
`,
);

/** `<drm/habanalabs_accel.h>`: 56 bytes. */
export interface hl_wait_cs_in extends RecordView<'struct hl_wait_cs_in'> {
  get seq(): bigint;
  set seq(value: Integer);
  get timeout_us(): bigint;
  set timeout_us(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  get cq_counters_handle(): bigint;
  set cq_counters_handle(value: Integer);
  get target(): bigint;
  set target(value: Integer);
  ctx_id: number;
  flags: number;
  seq_arr_len: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
  get interrupt_timeout_us(): bigint;
  set interrupt_timeout_us(value: Integer);
  get cq_counters_offset(): bigint;
  set cq_counters_offset(value: Integer);
  get timestamp_handle(): bigint;
  set timestamp_handle(value: Integer);
  get timestamp_offset(): bigint;
  set timestamp_offset(value: Integer);
}

export const hl_wait_cs_in: Descriptor<hl_wait_cs_in> = /* @__PURE__ */ declareStruct(
  'hl_wait_cs_in',
  `
  union {
    struct {
      __u64 seq;
      __u64 timeout_us;
    };
    struct {
      union {
        __u64 addr;
        __u64 cq_counters_handle;
      };
      __u64 target;
    };
  };
  __u32 ctx_id;
  __u32 flags;
  union {
    struct {
      __u8 seq_arr_len;
      __u8 pad[7];
    };
    __u64 interrupt_timeout_us;
  };
  __u64 cq_counters_offset;
  __u64 timestamp_handle;
  __u64 timestamp_offset;
`,
);

/** `<drm/habanalabs_accel.h>`: 24 bytes. */
export interface hl_wait_cs_out extends RecordView<'struct hl_wait_cs_out'> {
  status: number;
  flags: number;
  get timestamp_nsec(): bigint;
  set timestamp_nsec(value: Integer);
  cs_completion_map: number;
  pad: number;
}

export const hl_wait_cs_out: Descriptor<hl_wait_cs_out> = /* @__PURE__ */ declareStruct(
  'hl_wait_cs_out',
  `
  __u32 status;
  __u32 flags;
  __s64 timestamp_nsec;
  __u32 cs_completion_map;
  __u32 pad;
`,
);
