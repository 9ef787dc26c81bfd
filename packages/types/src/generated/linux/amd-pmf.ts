// Generated from Linux 7.3.4 <linux/amd-pmf.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const AMD_PMF_BIOS_PARAMS_MAX = 10,
  AMD_PMF_BOOK = 7,
  AMD_PMF_CLAMSHELL = 2,
  AMD_PMF_FLAT = 3,
  AMD_PMF_IN_BAG = 3,
  AMD_PMF_IOC_MAGIC = 112,
  AMD_PMF_LID_CLOSE = 1,
  AMD_PMF_LP_UNDEFINED = 5,
  AMD_PMF_LP_UNKNOWN = 0,
  AMD_PMF_ON_LAP_MOTION = 2,
  AMD_PMF_ON_TABLE = 1,
  AMD_PMF_OUT_OF_BAG = 4,
  AMD_PMF_PRESENTATION = 8,
  AMD_PMF_PTYPE_INVALID = 15,
  AMD_PMF_PTYPE_UNKNOWN = 0,
  AMD_PMF_PULL_FWD = 9,
  AMD_PMF_STAND = 5,
  AMD_PMF_TABLET = 6,
  AMD_PMF_TA_BEST_BATTERY = 0,
  AMD_PMF_TA_BEST_PERFORMANCE = 3,
  AMD_PMF_TA_BETTER_BATTERY = 1,
  AMD_PMF_TA_BETTER_PERFORMANCE = 2,
  AMD_PMF_TA_MAX = 4,
  AMD_PMF_TENT = 4,
  IOCTL_AMD_PMF_POPULATE_DATA = 3221778432;
export declare namespace struct {
  /** `<linux/amd-pmf.h>`: 140 bytes on x86; 144 bytes elsewhere. */
  interface amd_pmf_info extends RecordView<'struct amd_pmf_info'> {
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
}

export const struct: {
  readonly amd_pmf_info: Descriptor<struct.amd_pmf_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"amd_pmf_info": "__u64 size;__u32 features_supported;__u32 platform_type;__u32 power_source;__u32 laptop_placement;__u32 lid_state;__u32 user_presence;__u32 slider_position;__s32 skin_temp;__u32 gfx_busy;__s32 ambient_light;__u32 avg_c0_residency;__u32 max_c0_residency;__u32 socket_power;__u32 bios_input[10];__u32 bios_output[10];"
}`),
);
