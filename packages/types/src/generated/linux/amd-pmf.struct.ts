// Generated from Linux 7.3.4 <linux/amd-pmf.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/amd-pmf.h>`: 144 bytes on x86_64, arm, riscv64, aarch64; 140 bytes on x86. */
export interface amd_pmf_info extends RecordView<'struct amd_pmf_info'> {
  get size(): bigint;
  set size(value: Integer);
  features_supported: number;
  platform_type: number;
  power_source: number;
  laptop_placement: number;
  lid_state: number;
  user_presence: number;
  slider_position: number;
  skin_temp: number;
  gfx_busy: number;
  ambient_light: number;
  avg_c0_residency: number;
  max_c0_residency: number;
  socket_power: number;
  get bios_input(): Uint32Array;
  set bios_input(value: Iterable<Integer>);
  get bios_output(): Uint32Array;
  set bios_output(value: Iterable<Integer>);
}

export const amd_pmf_info: Descriptor<amd_pmf_info> = /* @__PURE__ */ declareStruct(
  'amd_pmf_info',
  `
  __u64 size;
  __u32 features_supported;
  __u32 platform_type;
  __u32 power_source;
  __u32 laptop_placement;
  __u32 lid_state;
  __u32 user_presence;
  __u32 slider_position;
  __s32 skin_temp;
  __u32 gfx_busy;
  __s32 ambient_light;
  __u32 avg_c0_residency;
  __u32 max_c0_residency;
  __u32 socket_power;
  __u32 bios_input[10];
  __u32 bios_output[10];
`,
);
