// Generated from Linux 7.3.4 <linux/isst_if.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/isst_if.h>`: 12 bytes. */
export interface isst_base_freq_info extends RecordView<'struct isst_base_freq_info'> {
  socket_id: number;
  power_domain_id: number;
  level: number;
  high_base_freq_mhz: number;
  low_base_freq_mhz: number;
  tjunction_max_c: number;
  thermal_design_power_w: number;
}

export const isst_base_freq_info: Descriptor<isst_base_freq_info> = /* @__PURE__ */ declareStruct(
  'isst_base_freq_info',
  `
  __u8 socket_id;
  __u8 power_domain_id;
  __u16 level;
  __u16 high_base_freq_mhz;
  __u16 low_base_freq_mhz;
  __u16 tjunction_max_c;
  __u16 thermal_design_power_w;
`,
);

/** `<linux/isst_if.h>`: 10 bytes. */
export interface isst_clos_param extends RecordView<'struct isst_clos_param'> {
  get_set: number;
  socket_id: number;
  power_domain_id: number;
  clos: number;
  min_freq_mhz: number;
  max_freq_mhz: number;
  prop_prio: number;
}

export const isst_clos_param: Descriptor<isst_clos_param> = /* @__PURE__ */ declareStruct(
  'isst_clos_param',
  `
  __u8 get_set;
  __u8 socket_id;
  __u8 power_domain_id;
  __u8 clos;
  __u16 min_freq_mhz;
  __u16 max_freq_mhz;
  __u8 prop_prio;
`,
);

/** `<linux/isst_if.h>`: 6 bytes. */
export interface isst_core_power extends RecordView<'struct isst_core_power'> {
  get_set: number;
  socket_id: number;
  power_domain_id: number;
  enable: number;
  supported: number;
  priority_type: number;
}

export const isst_core_power: Descriptor<isst_core_power> = /* @__PURE__ */ declareStruct(
  'isst_core_power',
  `
  __u8 get_set;
  __u8 socket_id;
  __u8 power_domain_id;
  __u8 enable;
  __u8 supported;
  __u8 priority_type;
`,
);

/** `<linux/isst_if.h>`: 6 bytes. */
export interface isst_if_clos_assoc extends RecordView<'struct isst_if_clos_assoc'> {
  socket_id: number;
  power_domain_id: number;
  logical_cpu: number;
  clos: number;
}

export const isst_if_clos_assoc: Descriptor<isst_if_clos_assoc> = /* @__PURE__ */ declareStruct(
  'isst_if_clos_assoc',
  `
  __u8 socket_id;
  __u8 power_domain_id;
  __u16 logical_cpu;
  __u16 clos;
`,
);

/** `<linux/isst_if.h>`: 12 bytes. */
export interface isst_if_clos_assoc_cmds extends RecordView<'struct isst_if_clos_assoc_cmds'> {
  cmd_count: number;
  get_set: number;
  punit_cpu_map: number;
  get assoc_info(): Elements<isst_if_clos_assoc>;
  set assoc_info(value: Iterable<isst_if_clos_assoc | Init<isst_if_clos_assoc>>);
}

export const isst_if_clos_assoc_cmds: Descriptor<isst_if_clos_assoc_cmds> =
  /* @__PURE__ */ declareStruct(
    'isst_if_clos_assoc_cmds',
    `
  __u16 cmd_count;
  __u16 get_set;
  __u16 punit_cpu_map;
  struct isst_if_clos_assoc assoc_info[1];
`,
    { uses: () => [isst_if_clos_assoc] },
  );

/** `<linux/isst_if.h>`: 8 bytes. */
export interface isst_if_cpu_map extends RecordView<'struct isst_if_cpu_map'> {
  logical_cpu: number;
  physical_cpu: number;
}

export const isst_if_cpu_map: Descriptor<isst_if_cpu_map> = /* @__PURE__ */ declareStruct(
  'isst_if_cpu_map',
  `
  __u32 logical_cpu;
  __u32 physical_cpu;
`,
);

/** `<linux/isst_if.h>`: 12 bytes. */
export interface isst_if_cpu_maps extends RecordView<'struct isst_if_cpu_maps'> {
  cmd_count: number;
  get cpu_map(): Elements<isst_if_cpu_map>;
  set cpu_map(value: Iterable<isst_if_cpu_map | Init<isst_if_cpu_map>>);
}

export const isst_if_cpu_maps: Descriptor<isst_if_cpu_maps> = /* @__PURE__ */ declareStruct(
  'isst_if_cpu_maps',
  `
  __u32 cmd_count;
  struct isst_if_cpu_map cpu_map[1];
`,
  { uses: () => [isst_if_cpu_map] },
);

/** `<linux/isst_if.h>`: 16 bytes. */
export interface isst_if_io_reg extends RecordView<'struct isst_if_io_reg'> {
  read_write: number;
  logical_cpu: number;
  reg: number;
  value: number;
}

export const isst_if_io_reg: Descriptor<isst_if_io_reg> = /* @__PURE__ */ declareStruct(
  'isst_if_io_reg',
  `
  __u32 read_write;
  __u32 logical_cpu;
  __u32 reg;
  __u32 value;
`,
);

/** `<linux/isst_if.h>`: 20 bytes. */
export interface isst_if_io_regs extends RecordView<'struct isst_if_io_regs'> {
  req_count: number;
  get io_reg(): Elements<isst_if_io_reg>;
  set io_reg(value: Iterable<isst_if_io_reg | Init<isst_if_io_reg>>);
}

export const isst_if_io_regs: Descriptor<isst_if_io_regs> = /* @__PURE__ */ declareStruct(
  'isst_if_io_regs',
  `
  __u32 req_count;
  struct isst_if_io_reg io_reg[1];
`,
  { uses: () => [isst_if_io_reg] },
);

/** `<linux/isst_if.h>`: 24 bytes. */
export interface isst_if_mbox_cmd extends RecordView<'struct isst_if_mbox_cmd'> {
  logical_cpu: number;
  parameter: number;
  req_data: number;
  resp_data: number;
  command: number;
  sub_command: number;
  reserved: number;
}

export const isst_if_mbox_cmd: Descriptor<isst_if_mbox_cmd> = /* @__PURE__ */ declareStruct(
  'isst_if_mbox_cmd',
  `
  __u32 logical_cpu;
  __u32 parameter;
  __u32 req_data;
  __u32 resp_data;
  __u16 command;
  __u16 sub_command;
  __u32 reserved;
`,
);

/** `<linux/isst_if.h>`: 28 bytes. */
export interface isst_if_mbox_cmds extends RecordView<'struct isst_if_mbox_cmds'> {
  cmd_count: number;
  get mbox_cmd(): Elements<isst_if_mbox_cmd>;
  set mbox_cmd(value: Iterable<isst_if_mbox_cmd | Init<isst_if_mbox_cmd>>);
}

export const isst_if_mbox_cmds: Descriptor<isst_if_mbox_cmds> = /* @__PURE__ */ declareStruct(
  'isst_if_mbox_cmds',
  `
  __u32 cmd_count;
  struct isst_if_mbox_cmd mbox_cmd[1];
`,
  { uses: () => [isst_if_mbox_cmd] },
);

/** `<linux/isst_if.h>`: 24 bytes. */
export interface isst_if_msr_cmd extends RecordView<'struct isst_if_msr_cmd'> {
  read_write: number;
  logical_cpu: number;
  get msr(): bigint;
  set msr(value: Integer);
  get data(): bigint;
  set data(value: Integer);
}

export const isst_if_msr_cmd: Descriptor<isst_if_msr_cmd> = /* @__PURE__ */ declareStruct(
  'isst_if_msr_cmd',
  `
  __u32 read_write;
  __u32 logical_cpu;
  __u64 msr;
  __u64 data;
`,
);

/** `<linux/isst_if.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface isst_if_msr_cmds extends RecordView<'struct isst_if_msr_cmds'> {
  cmd_count: number;
  get msr_cmd(): Elements<isst_if_msr_cmd>;
  set msr_cmd(value: Iterable<isst_if_msr_cmd | Init<isst_if_msr_cmd>>);
}

export const isst_if_msr_cmds: Descriptor<isst_if_msr_cmds> = /* @__PURE__ */ declareStruct(
  'isst_if_msr_cmds',
  `
  __u32 cmd_count;
  struct isst_if_msr_cmd msr_cmd[1];
`,
  { uses: () => [isst_if_msr_cmd] },
);

/** `<linux/isst_if.h>`: 8 bytes. */
export interface isst_if_platform_info extends RecordView<'struct isst_if_platform_info'> {
  api_version: number;
  driver_version: number;
  max_cmds_per_ioctl: number;
  mbox_supported: number;
  mmio_supported: number;
}

export const isst_if_platform_info: Descriptor<isst_if_platform_info> =
  /* @__PURE__ */ declareStruct(
    'isst_if_platform_info',
    `
  __u16 api_version;
  __u16 driver_version;
  __u16 max_cmds_per_ioctl;
  __u8 mbox_supported;
  __u8 mmio_supported;
`,
  );

/** `<linux/isst_if.h>`: 3 bytes. */
export interface isst_perf_feature_control extends RecordView<'struct isst_perf_feature_control'> {
  socket_id: number;
  power_domain_id: number;
  feature: number;
}

export const isst_perf_feature_control: Descriptor<isst_perf_feature_control> =
  /* @__PURE__ */ declareStruct(
    'isst_perf_feature_control',
    `
  __u8 socket_id;
  __u8 power_domain_id;
  __u8 feature;
`,
  );

/** `<linux/isst_if.h>`: 3 bytes. */
export interface isst_perf_level_control extends RecordView<'struct isst_perf_level_control'> {
  socket_id: number;
  power_domain_id: number;
  level: number;
}

export const isst_perf_level_control: Descriptor<isst_perf_level_control> =
  /* @__PURE__ */ declareStruct(
    'isst_perf_level_control',
    `
  __u8 socket_id;
  __u8 power_domain_id;
  __u8 level;
`,
  );

/** `<linux/isst_if.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 16 bytes on x86. */
export interface isst_perf_level_cpu_mask extends RecordView<'struct isst_perf_level_cpu_mask'> {
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

export const isst_perf_level_cpu_mask: Descriptor<isst_perf_level_cpu_mask> =
  /* @__PURE__ */ declareStruct(
    'isst_perf_level_cpu_mask',
    `
  __u8 socket_id;
  __u8 power_domain_id;
  __u8 level;
  __u8 punit_cpu_map;
  __u64 mask;
  __u16 cpu_buffer_size;
  __s8 cpu_buffer[1];
`,
  );

/** `<linux/isst_if.h>`: 154 bytes. */
export interface isst_perf_level_data_info extends RecordView<'struct isst_perf_level_data_info'> {
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

export const isst_perf_level_data_info: Descriptor<isst_perf_level_data_info> =
  /* @__PURE__ */ declareStruct(
    'isst_perf_level_data_info',
    `
  __u8 socket_id;
  __u8 power_domain_id;
  __u16 level;
  __u16 tdp_ratio;
  __u16 base_freq_mhz;
  __u16 base_freq_avx2_mhz;
  __u16 base_freq_avx512_mhz;
  __u16 base_freq_amx_mhz;
  __u16 thermal_design_power_w;
  __u16 tjunction_max_c;
  __u16 max_memory_freq_mhz;
  __u16 cooling_type;
  __u16 p0_freq_mhz;
  __u16 p1_freq_mhz;
  __u16 pn_freq_mhz;
  __u16 pm_freq_mhz;
  __u16 p0_fabric_freq_mhz;
  __u16 p1_fabric_freq_mhz;
  __u16 pn_fabric_freq_mhz;
  __u16 pm_fabric_freq_mhz;
  __u16 max_buckets;
  __u16 max_trl_levels;
  __u16 bucket_core_counts[8];
  __u16 trl_freq_mhz[6][8];
`,
  );

/** `<linux/isst_if.h>`: 54 bytes. */
export interface isst_perf_level_fabric_info
  extends RecordView<'struct isst_perf_level_fabric_info'> {
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

export const isst_perf_level_fabric_info: Descriptor<isst_perf_level_fabric_info> =
  /* @__PURE__ */ declareStruct(
    'isst_perf_level_fabric_info',
    `
  __u8 socket_id;
  __u8 power_domain_id;
  __u16 level;
  __u16 max_fabrics;
  __u16 p0_fabric_freq_mhz[8];
  __u16 p1_fabric_freq_mhz[8];
  __u16 pm_fabric_freq_mhz[8];
`,
  );

/** `<linux/isst_if.h>`: 11 bytes. */
export interface isst_perf_level_info extends RecordView<'struct isst_perf_level_info'> {
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

export const isst_perf_level_info: Descriptor<isst_perf_level_info> = /* @__PURE__ */ declareStruct(
  'isst_perf_level_info',
  `
  __u8 socket_id;
  __u8 power_domain_id;
  __u8 max_level;
  __u8 feature_rev;
  __u8 level_mask;
  __u8 current_level;
  __u8 feature_state;
  __u8 locked;
  __u8 enabled;
  __u8 sst_tf_support;
  __u8 sst_bf_support;
`,
);

/** `<linux/isst_if.h>`: 4 bytes. */
export interface isst_tpmi_instance_count extends RecordView<'struct isst_tpmi_instance_count'> {
  socket_id: number;
  count: number;
  valid_mask: number;
}

export const isst_tpmi_instance_count: Descriptor<isst_tpmi_instance_count> =
  /* @__PURE__ */ declareStruct(
    'isst_tpmi_instance_count',
    `
  __u8 socket_id;
  __u8 count;
  __u16 valid_mask;
`,
  );

/** `<linux/isst_if.h>`: 134 bytes. */
export interface isst_turbo_freq_info extends RecordView<'struct isst_turbo_freq_info'> {
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

export const isst_turbo_freq_info: Descriptor<isst_turbo_freq_info> = /* @__PURE__ */ declareStruct(
  'isst_turbo_freq_info',
  `
  __u8 socket_id;
  __u8 power_domain_id;
  __u16 level;
  __u16 max_clip_freqs;
  __u16 max_buckets;
  __u16 max_trl_levels;
  __u16 lp_clip_freq_mhz[6];
  __u16 bucket_core_counts[8];
  __u16 trl_freq_mhz[6][8];
`,
);
