// Generated from Linux 7.3.4 <linux/isst_if.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly ISST_IF_CLOS_ASSOC: PerArch<
    3221814792,
    3221552648,
    3221552648,
    3221814792,
    3221814792,
    3221814792,
    3221814792,
    3221814792
  >;
  readonly ISST_IF_CLOS_PARAM: PerArch<
    3221814791,
    3221552647,
    3221552647,
    3221814791,
    3221814791,
    3221814791,
    3221814791,
    3221814791
  >;
  readonly ISST_IF_CORE_POWER_STATE: PerArch<
    3221814790,
    3221552646,
    3221552646,
    3221814790,
    3221814790,
    3221814790,
    3221814790,
    3221814790
  >;
  readonly ISST_IF_COUNT_TPMI_INSTANCES: PerArch<
    2148072965,
    2147810821,
    2147810821,
    2148072965,
    2148072965,
    2148072965,
    2148072965,
    1074331141
  >;
  readonly ISST_IF_GET_BASE_FREQ_CPU_MASK: PerArch<
    2148072975,
    2147810831,
    2147810831,
    2148072975,
    2148072975,
    2148072975,
    2148072975,
    1074331151
  >;
  readonly ISST_IF_GET_BASE_FREQ_INFO: PerArch<
    2148072974,
    2147810830,
    2147810830,
    2148072974,
    2148072974,
    2148072974,
    2148072974,
    1074331150
  >;
  readonly ISST_IF_GET_PERF_LEVEL_CPU_MASK: PerArch<
    2148072973,
    2147810829,
    2147810829,
    2148072973,
    2148072973,
    2148072973,
    2148072973,
    1074331149
  >;
  readonly ISST_IF_GET_PERF_LEVEL_FABRIC_INFO: PerArch<
    2148072977,
    2147810833,
    2147810833,
    2148072977,
    2148072977,
    2148072977,
    2148072977,
    1074331153
  >;
  readonly ISST_IF_GET_PERF_LEVEL_INFO: PerArch<
    2148072972,
    2147810828,
    2147810828,
    2148072972,
    2148072972,
    2148072972,
    2148072972,
    1074331148
  >;
  readonly ISST_IF_GET_PHY_ID: PerArch<
    3221814785,
    3221552641,
    3221552641,
    3221814785,
    3221814785,
    3221814785,
    3221814785,
    3221814785
  >;
  readonly ISST_IF_GET_PLATFORM_INFO: PerArch<
    2148072960,
    2147810816,
    2147810816,
    2148072960,
    2148072960,
    2148072960,
    2148072960,
    1074331136
  >;
  readonly ISST_IF_GET_TURBO_FREQ_INFO: PerArch<
    2148072976,
    2147810832,
    2147810832,
    2148072976,
    2148072976,
    2148072976,
    2148072976,
    1074331152
  >;
  readonly ISST_IF_IO_CMD: PerArch<
    1074331138,
    1074068994,
    1074068994,
    1074331138,
    1074331138,
    1074331138,
    1074331138,
    2148072962
  >;
  readonly ISST_IF_MBOX_COMMAND: PerArch<
    3221814787,
    3221552643,
    3221552643,
    3221814787,
    3221814787,
    3221814787,
    3221814787,
    3221814787
  >;
  readonly ISST_IF_MSR_COMMAND: PerArch<
    3221814788,
    3221552644,
    3221552644,
    3221814788,
    3221814788,
    3221814788,
    3221814788,
    3221814788
  >;
  readonly ISST_IF_PERF_LEVELS: PerArch<
    3221814793,
    3221552649,
    3221552649,
    3221814793,
    3221814793,
    3221814793,
    3221814793,
    3221814793
  >;
  readonly ISST_IF_PERF_SET_FEATURE: PerArch<
    1074331147,
    1074069003,
    1074069003,
    1074331147,
    1074331147,
    1074331147,
    1074331147,
    2148072971
  >;
  readonly ISST_IF_PERF_SET_LEVEL: PerArch<
    1074331146,
    1074069002,
    1074069002,
    1074331146,
    1074331146,
    1074331146,
    1074331146,
    2148072970
  >;
} = /* @__PURE__ */ perArchOf({
  ISST_IF_CLOS_ASSOC: [
    3221814792, 3221552648, 3221552648, 3221814792, 3221814792, 3221814792, 3221814792, 3221814792,
  ],
  ISST_IF_CLOS_PARAM: [
    3221814791, 3221552647, 3221552647, 3221814791, 3221814791, 3221814791, 3221814791, 3221814791,
  ],
  ISST_IF_CORE_POWER_STATE: [
    3221814790, 3221552646, 3221552646, 3221814790, 3221814790, 3221814790, 3221814790, 3221814790,
  ],
  ISST_IF_COUNT_TPMI_INSTANCES: [
    2148072965, 2147810821, 2147810821, 2148072965, 2148072965, 2148072965, 2148072965, 1074331141,
  ],
  ISST_IF_GET_BASE_FREQ_CPU_MASK: [
    2148072975, 2147810831, 2147810831, 2148072975, 2148072975, 2148072975, 2148072975, 1074331151,
  ],
  ISST_IF_GET_BASE_FREQ_INFO: [
    2148072974, 2147810830, 2147810830, 2148072974, 2148072974, 2148072974, 2148072974, 1074331150,
  ],
  ISST_IF_GET_PERF_LEVEL_CPU_MASK: [
    2148072973, 2147810829, 2147810829, 2148072973, 2148072973, 2148072973, 2148072973, 1074331149,
  ],
  ISST_IF_GET_PERF_LEVEL_FABRIC_INFO: [
    2148072977, 2147810833, 2147810833, 2148072977, 2148072977, 2148072977, 2148072977, 1074331153,
  ],
  ISST_IF_GET_PERF_LEVEL_INFO: [
    2148072972, 2147810828, 2147810828, 2148072972, 2148072972, 2148072972, 2148072972, 1074331148,
  ],
  ISST_IF_GET_PHY_ID: [
    3221814785, 3221552641, 3221552641, 3221814785, 3221814785, 3221814785, 3221814785, 3221814785,
  ],
  ISST_IF_GET_PLATFORM_INFO: [
    2148072960, 2147810816, 2147810816, 2148072960, 2148072960, 2148072960, 2148072960, 1074331136,
  ],
  ISST_IF_GET_TURBO_FREQ_INFO: [
    2148072976, 2147810832, 2147810832, 2148072976, 2148072976, 2148072976, 2148072976, 1074331152,
  ],
  ISST_IF_IO_CMD: [
    1074331138, 1074068994, 1074068994, 1074331138, 1074331138, 1074331138, 1074331138, 2148072962,
  ],
  ISST_IF_MBOX_COMMAND: [
    3221814787, 3221552643, 3221552643, 3221814787, 3221814787, 3221814787, 3221814787, 3221814787,
  ],
  ISST_IF_MSR_COMMAND: [
    3221814788, 3221552644, 3221552644, 3221814788, 3221814788, 3221814788, 3221814788, 3221814788,
  ],
  ISST_IF_PERF_LEVELS: [
    3221814793, 3221552649, 3221552649, 3221814793, 3221814793, 3221814793, 3221814793, 3221814793,
  ],
  ISST_IF_PERF_SET_FEATURE: [
    1074331147, 1074069003, 1074069003, 1074331147, 1074331147, 1074331147, 1074331147, 2148072971,
  ],
  ISST_IF_PERF_SET_LEVEL: [
    1074331146, 1074069002, 1074069002, 1074331146, 1074331146, 1074331146, 1074331146, 2148072970,
  ],
});

/** `<linux/isst_if.h>`: 3221552648 on x86, arm; 3221814792 elsewhere. */
export const ISST_IF_CLOS_ASSOC: number = /* @__PURE__ */ hereOf(perArch.ISST_IF_CLOS_ASSOC);
/** `<linux/isst_if.h>`: 3221552647 on x86, arm; 3221814791 elsewhere. */
export const ISST_IF_CLOS_PARAM: number = /* @__PURE__ */ hereOf(perArch.ISST_IF_CLOS_PARAM);
/** `<linux/isst_if.h>`: 3221552646 on x86, arm; 3221814790 elsewhere. */
export const ISST_IF_CORE_POWER_STATE: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_CORE_POWER_STATE,
);
/** `<linux/isst_if.h>`: 2147810821 on x86, arm; 1074331141 on ppc64le; 2148072965 elsewhere. */
export const ISST_IF_COUNT_TPMI_INSTANCES: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_COUNT_TPMI_INSTANCES,
);
/** `<linux/isst_if.h>`: 2147810831 on x86, arm; 1074331151 on ppc64le; 2148072975 elsewhere. */
export const ISST_IF_GET_BASE_FREQ_CPU_MASK: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_GET_BASE_FREQ_CPU_MASK,
);
/** `<linux/isst_if.h>`: 2147810830 on x86, arm; 1074331150 on ppc64le; 2148072974 elsewhere. */
export const ISST_IF_GET_BASE_FREQ_INFO: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_GET_BASE_FREQ_INFO,
);
/** `<linux/isst_if.h>`: 2147810829 on x86, arm; 1074331149 on ppc64le; 2148072973 elsewhere. */
export const ISST_IF_GET_PERF_LEVEL_CPU_MASK: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_GET_PERF_LEVEL_CPU_MASK,
);
/** `<linux/isst_if.h>`: 2147810833 on x86, arm; 1074331153 on ppc64le; 2148072977 elsewhere. */
export const ISST_IF_GET_PERF_LEVEL_FABRIC_INFO: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_GET_PERF_LEVEL_FABRIC_INFO,
);
/** `<linux/isst_if.h>`: 2147810828 on x86, arm; 1074331148 on ppc64le; 2148072972 elsewhere. */
export const ISST_IF_GET_PERF_LEVEL_INFO: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_GET_PERF_LEVEL_INFO,
);
/** `<linux/isst_if.h>`: 3221552641 on x86, arm; 3221814785 elsewhere. */
export const ISST_IF_GET_PHY_ID: number = /* @__PURE__ */ hereOf(perArch.ISST_IF_GET_PHY_ID);
/** `<linux/isst_if.h>`: 2147810816 on x86, arm; 1074331136 on ppc64le; 2148072960 elsewhere. */
export const ISST_IF_GET_PLATFORM_INFO: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_GET_PLATFORM_INFO,
);
/** `<linux/isst_if.h>`: 2147810832 on x86, arm; 1074331152 on ppc64le; 2148072976 elsewhere. */
export const ISST_IF_GET_TURBO_FREQ_INFO: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_GET_TURBO_FREQ_INFO,
);
/** `<linux/isst_if.h>`: 1074068994 on x86, arm; 2148072962 on ppc64le; 1074331138 elsewhere. */
export const ISST_IF_IO_CMD: number = /* @__PURE__ */ hereOf(perArch.ISST_IF_IO_CMD);
/** `<linux/isst_if.h>`: 3221552643 on x86, arm; 3221814787 elsewhere. */
export const ISST_IF_MBOX_COMMAND: number = /* @__PURE__ */ hereOf(perArch.ISST_IF_MBOX_COMMAND);
/** `<linux/isst_if.h>`: 3221552644 on x86, arm; 3221814788 elsewhere. */
export const ISST_IF_MSR_COMMAND: number = /* @__PURE__ */ hereOf(perArch.ISST_IF_MSR_COMMAND);
/** `<linux/isst_if.h>`: 3221552649 on x86, arm; 3221814793 elsewhere. */
export const ISST_IF_PERF_LEVELS: number = /* @__PURE__ */ hereOf(perArch.ISST_IF_PERF_LEVELS);
/** `<linux/isst_if.h>`: 1074069003 on x86, arm; 2148072971 on ppc64le; 1074331147 elsewhere. */
export const ISST_IF_PERF_SET_FEATURE: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_PERF_SET_FEATURE,
);
/** `<linux/isst_if.h>`: 1074069002 on x86, arm; 2148072970 on ppc64le; 1074331146 elsewhere. */
export const ISST_IF_PERF_SET_LEVEL: number = /* @__PURE__ */ hereOf(
  perArch.ISST_IF_PERF_SET_LEVEL,
);
export const ISST_IF_MAGIC = 254,
  MAX_FABRIC_COUNT = 8,
  TRL_MAX_BUCKETS = 8,
  TRL_MAX_LEVELS = 6;
export declare namespace struct {
  /** `<linux/isst_if.h>`: 12 bytes. */
  interface isst_base_freq_info extends RecordView<'struct isst_base_freq_info'> {
    socket_id: number;
    power_domain_id: number;
    level: number;
    high_base_freq_mhz: number;
    low_base_freq_mhz: number;
    tjunction_max_c: number;
    thermal_design_power_w: number;
  }

  /** `<linux/isst_if.h>`: 10 bytes. */
  interface isst_clos_param extends RecordView<'struct isst_clos_param'> {
    get_set: number;
    socket_id: number;
    power_domain_id: number;
    clos: number;
    min_freq_mhz: number;
    max_freq_mhz: number;
    prop_prio: number;
  }

  /** `<linux/isst_if.h>`: 6 bytes. */
  interface isst_core_power extends RecordView<'struct isst_core_power'> {
    get_set: number;
    socket_id: number;
    power_domain_id: number;
    enable: number;
    supported: number;
    priority_type: number;
  }

  /** `<linux/isst_if.h>`: 6 bytes. */
  interface isst_if_clos_assoc extends RecordView<'struct isst_if_clos_assoc'> {
    socket_id: number;
    power_domain_id: number;
    logical_cpu: number;
    clos: number;
  }

  /** `<linux/isst_if.h>`: 12 bytes. */
  interface isst_if_clos_assoc_cmds extends RecordView<'struct isst_if_clos_assoc_cmds'> {
    cmd_count: number;
    get_set: number;
    punit_cpu_map: number;
    get assoc_info(): Elements<struct.isst_if_clos_assoc>;
    set assoc_info(value: Iterable<From<struct.isst_if_clos_assoc>>);
  }

  /** `<linux/isst_if.h>`: 8 bytes. */
  interface isst_if_cpu_map extends RecordView<'struct isst_if_cpu_map'> {
    logical_cpu: number;
    physical_cpu: number;
  }

  /** `<linux/isst_if.h>`: 12 bytes. */
  interface isst_if_cpu_maps extends RecordView<'struct isst_if_cpu_maps'> {
    cmd_count: number;
    get cpu_map(): Elements<struct.isst_if_cpu_map>;
    set cpu_map(value: Iterable<From<struct.isst_if_cpu_map>>);
  }

  /** `<linux/isst_if.h>`: 16 bytes. */
  interface isst_if_io_reg extends RecordView<'struct isst_if_io_reg'> {
    read_write: number;
    logical_cpu: number;
    reg: number;
    value: number;
  }

  /** `<linux/isst_if.h>`: 20 bytes. */
  interface isst_if_io_regs extends RecordView<'struct isst_if_io_regs'> {
    req_count: number;
    get io_reg(): Elements<struct.isst_if_io_reg>;
    set io_reg(value: Iterable<From<struct.isst_if_io_reg>>);
  }

  /** `<linux/isst_if.h>`: 24 bytes. */
  interface isst_if_mbox_cmd extends RecordView<'struct isst_if_mbox_cmd'> {
    logical_cpu: number;
    parameter: number;
    req_data: number;
    resp_data: number;
    command: number;
    sub_command: number;
    reserved: number;
  }

  /** `<linux/isst_if.h>`: 28 bytes. */
  interface isst_if_mbox_cmds extends RecordView<'struct isst_if_mbox_cmds'> {
    cmd_count: number;
    get mbox_cmd(): Elements<struct.isst_if_mbox_cmd>;
    set mbox_cmd(value: Iterable<From<struct.isst_if_mbox_cmd>>);
  }

  /** `<linux/isst_if.h>`: 24 bytes. */
  interface isst_if_msr_cmd extends RecordView<'struct isst_if_msr_cmd'> {
    read_write: number;
    logical_cpu: number;
    get msr(): bigint;
    set msr(value: Integer);
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<linux/isst_if.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface isst_if_msr_cmds extends RecordView<'struct isst_if_msr_cmds'> {
    cmd_count: number;
    get msr_cmd(): Elements<struct.isst_if_msr_cmd>;
    set msr_cmd(value: Iterable<From<struct.isst_if_msr_cmd>>);
  }

  /** `<linux/isst_if.h>`: 8 bytes. */
  interface isst_if_platform_info extends RecordView<'struct isst_if_platform_info'> {
    api_version: number;
    driver_version: number;
    max_cmds_per_ioctl: number;
    mbox_supported: number;
    mmio_supported: number;
  }

  /** `<linux/isst_if.h>`: 3 bytes. */
  interface isst_perf_feature_control extends RecordView<'struct isst_perf_feature_control'> {
    socket_id: number;
    power_domain_id: number;
    feature: number;
  }

  /** `<linux/isst_if.h>`: 3 bytes. */
  interface isst_perf_level_control extends RecordView<'struct isst_perf_level_control'> {
    socket_id: number;
    power_domain_id: number;
    level: number;
  }

  /** `<linux/isst_if.h>`: 16 bytes on x86; 24 bytes elsewhere. */
  interface isst_perf_level_cpu_mask extends RecordView<'struct isst_perf_level_cpu_mask'> {
    socket_id: number;
    power_domain_id: number;
    level: number;
    punit_cpu_map: number;
    get mask(): bigint;
    set mask(value: Integer);
    cpu_buffer_size: number;
    get cpu_buffer(): Int8Array;
    set cpu_buffer(value: Iterable<Integer>);
  }

  /** `<linux/isst_if.h>`: 154 bytes. */
  interface isst_perf_level_data_info extends RecordView<'struct isst_perf_level_data_info'> {
    socket_id: number;
    power_domain_id: number;
    level: number;
    tdp_ratio: number;
    base_freq_mhz: number;
    base_freq_avx2_mhz: number;
    base_freq_avx512_mhz: number;
    base_freq_amx_mhz: number;
    thermal_design_power_w: number;
    tjunction_max_c: number;
    max_memory_freq_mhz: number;
    cooling_type: number;
    p0_freq_mhz: number;
    p1_freq_mhz: number;
    pn_freq_mhz: number;
    pm_freq_mhz: number;
    p0_fabric_freq_mhz: number;
    p1_fabric_freq_mhz: number;
    pn_fabric_freq_mhz: number;
    pm_fabric_freq_mhz: number;
    max_buckets: number;
    max_trl_levels: number;
    get bucket_core_counts(): Uint16Array;
    set bucket_core_counts(value: Iterable<Integer>);
    get trl_freq_mhz(): Elements<Elements<number>>;
    set trl_freq_mhz(value: Iterable<Iterable<number>>);
  }

  /** `<linux/isst_if.h>`: 54 bytes. */
  interface isst_perf_level_fabric_info extends RecordView<'struct isst_perf_level_fabric_info'> {
    socket_id: number;
    power_domain_id: number;
    level: number;
    max_fabrics: number;
    get p0_fabric_freq_mhz(): Uint16Array;
    set p0_fabric_freq_mhz(value: Iterable<Integer>);
    get p1_fabric_freq_mhz(): Uint16Array;
    set p1_fabric_freq_mhz(value: Iterable<Integer>);
    get pm_fabric_freq_mhz(): Uint16Array;
    set pm_fabric_freq_mhz(value: Iterable<Integer>);
  }

  /** `<linux/isst_if.h>`: 11 bytes. */
  interface isst_perf_level_info extends RecordView<'struct isst_perf_level_info'> {
    socket_id: number;
    power_domain_id: number;
    max_level: number;
    feature_rev: number;
    level_mask: number;
    current_level: number;
    feature_state: number;
    locked: number;
    enabled: number;
    sst_tf_support: number;
    sst_bf_support: number;
  }

  /** `<linux/isst_if.h>`: 4 bytes. */
  interface isst_tpmi_instance_count extends RecordView<'struct isst_tpmi_instance_count'> {
    socket_id: number;
    count: number;
    valid_mask: number;
  }

  /** `<linux/isst_if.h>`: 134 bytes. */
  interface isst_turbo_freq_info extends RecordView<'struct isst_turbo_freq_info'> {
    socket_id: number;
    power_domain_id: number;
    level: number;
    max_clip_freqs: number;
    max_buckets: number;
    max_trl_levels: number;
    get lp_clip_freq_mhz(): Uint16Array;
    set lp_clip_freq_mhz(value: Iterable<Integer>);
    get bucket_core_counts(): Uint16Array;
    set bucket_core_counts(value: Iterable<Integer>);
    get trl_freq_mhz(): Elements<Elements<number>>;
    set trl_freq_mhz(value: Iterable<Iterable<number>>);
  }
}

export const struct: {
  readonly isst_base_freq_info: Descriptor<struct.isst_base_freq_info>;
  readonly isst_clos_param: Descriptor<struct.isst_clos_param>;
  readonly isst_core_power: Descriptor<struct.isst_core_power>;
  readonly isst_if_clos_assoc: Descriptor<struct.isst_if_clos_assoc>;
  readonly isst_if_clos_assoc_cmds: Descriptor<struct.isst_if_clos_assoc_cmds>;
  readonly isst_if_cpu_map: Descriptor<struct.isst_if_cpu_map>;
  readonly isst_if_cpu_maps: Descriptor<struct.isst_if_cpu_maps>;
  readonly isst_if_io_reg: Descriptor<struct.isst_if_io_reg>;
  readonly isst_if_io_regs: Descriptor<struct.isst_if_io_regs>;
  readonly isst_if_mbox_cmd: Descriptor<struct.isst_if_mbox_cmd>;
  readonly isst_if_mbox_cmds: Descriptor<struct.isst_if_mbox_cmds>;
  readonly isst_if_msr_cmd: Descriptor<struct.isst_if_msr_cmd>;
  readonly isst_if_msr_cmds: Descriptor<struct.isst_if_msr_cmds>;
  readonly isst_if_platform_info: Descriptor<struct.isst_if_platform_info>;
  readonly isst_perf_feature_control: Descriptor<struct.isst_perf_feature_control>;
  readonly isst_perf_level_control: Descriptor<struct.isst_perf_level_control>;
  readonly isst_perf_level_cpu_mask: Descriptor<struct.isst_perf_level_cpu_mask>;
  readonly isst_perf_level_data_info: Descriptor<struct.isst_perf_level_data_info>;
  readonly isst_perf_level_fabric_info: Descriptor<struct.isst_perf_level_fabric_info>;
  readonly isst_perf_level_info: Descriptor<struct.isst_perf_level_info>;
  readonly isst_tpmi_instance_count: Descriptor<struct.isst_tpmi_instance_count>;
  readonly isst_turbo_freq_info: Descriptor<struct.isst_turbo_freq_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"isst_base_freq_info": "__u8 socket_id;__u8 power_domain_id;__u16 level;__u16 high_base_freq_mhz;__u16 low_base_freq_mhz;__u16 tjunction_max_c;__u16 thermal_design_power_w;",
"isst_clos_param": "__u8 get_set;__u8 socket_id;__u8 power_domain_id;__u8 clos;__u16 min_freq_mhz;__u16 max_freq_mhz;__u8 prop_prio;",
"isst_core_power": "__u8 get_set;__u8 socket_id;__u8 power_domain_id;__u8 enable;__u8 supported;__u8 priority_type;",
"isst_if_clos_assoc": "__u8 socket_id;__u8 power_domain_id;__u16 logical_cpu;__u16 clos;",
"isst_if_clos_assoc_cmds": "__u16 cmd_count;__u16 get_set;__u16 punit_cpu_map;struct isst_if_clos_assoc assoc_info[1];",
"isst_if_cpu_map": "__u32 logical_cpu;__u32 physical_cpu;",
"isst_if_cpu_maps": "__u32 cmd_count;struct isst_if_cpu_map cpu_map[1];",
"isst_if_io_reg": "__u32 read_write;__u32 logical_cpu;__u32 reg;__u32 value;",
"isst_if_io_regs": "__u32 req_count;struct isst_if_io_reg io_reg[1];",
"isst_if_mbox_cmd": "__u32 logical_cpu;__u32 parameter;__u32 req_data;__u32 resp_data;__u16 command;__u16 sub_command;__u32 reserved;",
"isst_if_mbox_cmds": "__u32 cmd_count;struct isst_if_mbox_cmd mbox_cmd[1];",
"isst_if_msr_cmd": "__u32 read_write;__u32 logical_cpu;__u64 msr;__u64 data;",
"isst_if_msr_cmds": "__u32 cmd_count;struct isst_if_msr_cmd msr_cmd[1];",
"isst_if_platform_info": "__u16 api_version;__u16 driver_version;__u16 max_cmds_per_ioctl;__u8 mbox_supported;__u8 mmio_supported;",
"isst_perf_feature_control": "__u8 socket_id;__u8 power_domain_id;__u8 feature;",
"isst_perf_level_control": "__u8 socket_id;__u8 power_domain_id;__u8 level;",
"isst_perf_level_cpu_mask": "__u8 socket_id;__u8 power_domain_id;__u8 level;__u8 punit_cpu_map;__u64 mask;__u16 cpu_buffer_size;__s8 cpu_buffer[1];",
"isst_perf_level_data_info": "__u8 socket_id;__u8 power_domain_id;__u16 level;__u16 tdp_ratio;__u16 base_freq_mhz;__u16 base_freq_avx2_mhz;__u16 base_freq_avx512_mhz;__u16 base_freq_amx_mhz;__u16 thermal_design_power_w;__u16 tjunction_max_c;__u16 max_memory_freq_mhz;__u16 cooling_type;__u16 p0_freq_mhz;__u16 p1_freq_mhz;__u16 pn_freq_mhz;__u16 pm_freq_mhz;__u16 p0_fabric_freq_mhz;__u16 p1_fabric_freq_mhz;__u16 pn_fabric_freq_mhz;__u16 pm_fabric_freq_mhz;__u16 max_buckets;__u16 max_trl_levels;__u16 bucket_core_counts[8];__u16 trl_freq_mhz[6][8];",
"isst_perf_level_fabric_info": "__u8 socket_id;__u8 power_domain_id;__u16 level;__u16 max_fabrics;__u16 p0_fabric_freq_mhz[8];__u16 p1_fabric_freq_mhz[8];__u16 pm_fabric_freq_mhz[8];",
"isst_perf_level_info": "__u8 socket_id;__u8 power_domain_id;__u8 max_level;__u8 feature_rev;__u8 level_mask;__u8 current_level;__u8 feature_state;__u8 locked;__u8 enabled;__u8 sst_tf_support;__u8 sst_bf_support;",
"isst_tpmi_instance_count": "__u8 socket_id;__u8 count;__u16 valid_mask;",
"isst_turbo_freq_info": "__u8 socket_id;__u8 power_domain_id;__u16 level;__u16 max_clip_freqs;__u16 max_buckets;__u16 max_trl_levels;__u16 lp_clip_freq_mhz[6];__u16 bucket_core_counts[8];__u16 trl_freq_mhz[6][8];"
}`),
);
