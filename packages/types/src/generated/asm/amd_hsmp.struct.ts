// Generated from Linux 7.3.4 <asm/amd_hsmp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<asm/amd_hsmp.h>`: 44 bytes on x86_64, x86. */
export interface hsmp_message extends RecordView<'struct hsmp_message'> {
  msg_id: number;
  num_args: number;
  response_sz: number;
  get args(): Uint32Array;
  set args(value: Iterable<Integer>);
  sock_ind: number;
}

export const hsmp_message: Descriptor<hsmp_message, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'hsmp_message',
    `
  __u32 msg_id;
  __u16 num_args;
  __u16 response_sz;
  __u32 args[8];
  __u16 sock_ind;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/amd_hsmp.h>`: 1404 bytes on x86_64, x86. */
export interface hsmp_metric_table extends RecordView<'struct hsmp_metric_table'> {
  accumulation_counter: number;
  max_socket_temperature: number;
  max_vr_temperature: number;
  max_hbm_temperature: number;
  get max_socket_temperature_acc(): bigint;
  set max_socket_temperature_acc(value: Integer);
  get max_vr_temperature_acc(): bigint;
  set max_vr_temperature_acc(value: Integer);
  get max_hbm_temperature_acc(): bigint;
  set max_hbm_temperature_acc(value: Integer);
  socket_power_limit: number;
  max_socket_power_limit: number;
  socket_power: number;
  get timestamp(): bigint;
  set timestamp(value: Integer);
  get socket_energy_acc(): bigint;
  set socket_energy_acc(value: Integer);
  get ccd_energy_acc(): bigint;
  set ccd_energy_acc(value: Integer);
  get xcd_energy_acc(): bigint;
  set xcd_energy_acc(value: Integer);
  get aid_energy_acc(): bigint;
  set aid_energy_acc(value: Integer);
  get hbm_energy_acc(): bigint;
  set hbm_energy_acc(value: Integer);
  cclk_frequency_limit: number;
  gfxclk_frequency_limit: number;
  fclk_frequency: number;
  uclk_frequency: number;
  get socclk_frequency(): Uint32Array;
  set socclk_frequency(value: Iterable<Integer>);
  get vclk_frequency(): Uint32Array;
  set vclk_frequency(value: Iterable<Integer>);
  get dclk_frequency(): Uint32Array;
  set dclk_frequency(value: Iterable<Integer>);
  get lclk_frequency(): Uint32Array;
  set lclk_frequency(value: Iterable<Integer>);
  get gfxclk_frequency_acc(): Elements<bigint>;
  set gfxclk_frequency_acc(value: Iterable<Integer>);
  get cclk_frequency_acc(): Elements<bigint>;
  set cclk_frequency_acc(value: Iterable<Integer>);
  max_cclk_frequency: number;
  min_cclk_frequency: number;
  max_gfxclk_frequency: number;
  min_gfxclk_frequency: number;
  get fclk_frequency_table(): Uint32Array;
  set fclk_frequency_table(value: Iterable<Integer>);
  get uclk_frequency_table(): Uint32Array;
  set uclk_frequency_table(value: Iterable<Integer>);
  get socclk_frequency_table(): Uint32Array;
  set socclk_frequency_table(value: Iterable<Integer>);
  get vclk_frequency_table(): Uint32Array;
  set vclk_frequency_table(value: Iterable<Integer>);
  get dclk_frequency_table(): Uint32Array;
  set dclk_frequency_table(value: Iterable<Integer>);
  get lclk_frequency_table(): Uint32Array;
  set lclk_frequency_table(value: Iterable<Integer>);
  max_lclk_dpm_range: number;
  min_lclk_dpm_range: number;
  xgmi_width: number;
  xgmi_bitrate: number;
  get xgmi_read_bandwidth_acc(): Elements<bigint>;
  set xgmi_read_bandwidth_acc(value: Iterable<Integer>);
  get xgmi_write_bandwidth_acc(): Elements<bigint>;
  set xgmi_write_bandwidth_acc(value: Iterable<Integer>);
  socket_c0_residency: number;
  socket_gfx_busy: number;
  dram_bandwidth_utilization: number;
  get socket_c0_residency_acc(): bigint;
  set socket_c0_residency_acc(value: Integer);
  get socket_gfx_busy_acc(): bigint;
  set socket_gfx_busy_acc(value: Integer);
  get dram_bandwidth_acc(): bigint;
  set dram_bandwidth_acc(value: Integer);
  max_dram_bandwidth: number;
  get dram_bandwidth_utilization_acc(): bigint;
  set dram_bandwidth_utilization_acc(value: Integer);
  get pcie_bandwidth_acc(): Elements<bigint>;
  set pcie_bandwidth_acc(value: Iterable<Integer>);
  prochot_residency_acc: number;
  ppt_residency_acc: number;
  socket_thm_residency_acc: number;
  vr_thm_residency_acc: number;
  hbm_thm_residency_acc: number;
  spare: number;
  get gfxclk_frequency(): Uint32Array;
  set gfxclk_frequency(value: Iterable<Integer>);
}

export const hsmp_metric_table: Descriptor<hsmp_metric_table, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'hsmp_metric_table',
    `
  __u32 accumulation_counter;
  __u32 max_socket_temperature;
  __u32 max_vr_temperature;
  __u32 max_hbm_temperature;
  __u64 max_socket_temperature_acc;
  __u64 max_vr_temperature_acc;
  __u64 max_hbm_temperature_acc;
  __u32 socket_power_limit;
  __u32 max_socket_power_limit;
  __u32 socket_power;
  __u64 timestamp;
  __u64 socket_energy_acc;
  __u64 ccd_energy_acc;
  __u64 xcd_energy_acc;
  __u64 aid_energy_acc;
  __u64 hbm_energy_acc;
  __u32 cclk_frequency_limit;
  __u32 gfxclk_frequency_limit;
  __u32 fclk_frequency;
  __u32 uclk_frequency;
  __u32 socclk_frequency[4];
  __u32 vclk_frequency[4];
  __u32 dclk_frequency[4];
  __u32 lclk_frequency[4];
  __u64 gfxclk_frequency_acc[8];
  __u64 cclk_frequency_acc[96];
  __u32 max_cclk_frequency;
  __u32 min_cclk_frequency;
  __u32 max_gfxclk_frequency;
  __u32 min_gfxclk_frequency;
  __u32 fclk_frequency_table[4];
  __u32 uclk_frequency_table[4];
  __u32 socclk_frequency_table[4];
  __u32 vclk_frequency_table[4];
  __u32 dclk_frequency_table[4];
  __u32 lclk_frequency_table[4];
  __u32 max_lclk_dpm_range;
  __u32 min_lclk_dpm_range;
  __u32 xgmi_width;
  __u32 xgmi_bitrate;
  __u64 xgmi_read_bandwidth_acc[8];
  __u64 xgmi_write_bandwidth_acc[8];
  __u32 socket_c0_residency;
  __u32 socket_gfx_busy;
  __u32 dram_bandwidth_utilization;
  __u64 socket_c0_residency_acc;
  __u64 socket_gfx_busy_acc;
  __u64 dram_bandwidth_acc;
  __u32 max_dram_bandwidth;
  __u64 dram_bandwidth_utilization_acc;
  __u64 pcie_bandwidth_acc[4];
  __u32 prochot_residency_acc;
  __u32 ppt_residency_acc;
  __u32 socket_thm_residency_acc;
  __u32 vr_thm_residency_acc;
  __u32 hbm_thm_residency_acc;
  __u32 spare;
  __u32 gfxclk_frequency[8];
`,
    { only: ['x86_64', 'x86'], variants: { x86_64: { pack: 1, align: 4 } } },
  );

/** `<asm/amd_hsmp.h>`: 12 bytes on x86_64, x86. */
export interface hsmp_msg_desc extends RecordView<'struct hsmp_msg_desc'> {
  num_args: number;
  response_sz: number;
  type: number;
}

export const hsmp_msg_desc: Descriptor<hsmp_msg_desc, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'hsmp_msg_desc',
    `
  int num_args;
  int response_sz;
  enum hsmp_msg_type type;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/amd_hsmp.h>`: 16 bytes on x86_64, x86. */
export interface hsmp_telemetry_data extends RecordView<'struct hsmp_telemetry_data'> {
  get buf(): bigint;
  set buf(value: Integer);
  size: number;
  sock_ind: number;
  reserved: number;
}

export const hsmp_telemetry_data: Descriptor<hsmp_telemetry_data, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'hsmp_telemetry_data',
    `
  __u64 buf;
  __u32 size;
  __u16 sock_ind;
  __u16 reserved;
`,
    { only: ['x86_64', 'x86'], variants: { x86_64: { pack: 1, align: 4 } } },
  );
