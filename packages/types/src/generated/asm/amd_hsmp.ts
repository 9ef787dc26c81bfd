// Generated from Linux 7.3.4 <asm/amd_hsmp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Elements,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    HSMP_BASE_IOCTL_NR: 248;
    HSMP_CC6_ENABLE: 42;
    HSMP_CPU_RAIL_ISO_FREQ_POLICY: 39;
    HSMP_DFC_ENABLE_CTRL: 40;
    HSMP_DIMM_SB_RD: 51;
    HSMP_DIMM_SB_WR: 57;
    HSMP_GET: 1;
    HSMP_GET_BOOST_LIMIT: 10;
    HSMP_GET_C0_PERCENT: 17;
    HSMP_GET_CCLK_CORE_LIMIT: 26;
    HSMP_GET_CCLK_THROTTLE_LIMIT: 16;
    HSMP_GET_DDR_BANDWIDTH: 20;
    HSMP_GET_DIMM_POWER: 23;
    HSMP_GET_DIMM_TEMP_RANGE: 22;
    HSMP_GET_DIMM_THERMAL: 24;
    HSMP_GET_ENABLED_HSMP_CMDS: 55;
    HSMP_GET_FCLK_MCLK: 15;
    HSMP_GET_IOLINK_BANDWITH: 29;
    HSMP_GET_METRIC_TABLE: 36;
    HSMP_GET_METRIC_TABLE_DRAM_ADDR: 37;
    HSMP_GET_METRIC_TABLE_VER: 35;
    HSMP_GET_NBIO_DPM_LEVEL: 19;
    HSMP_GET_PROC_HOT: 11;
    HSMP_GET_PROTO_VER: 3;
    HSMP_GET_RAILS_SVI: 27;
    HSMP_GET_RAPL_CORE_COUNTER: 49;
    HSMP_GET_RAPL_PACKAGE_COUNTER: 50;
    HSMP_GET_RAPL_UNITS: 48;
    HSMP_GET_SMU_VER: 2;
    HSMP_GET_SOCKET_FMAX_FMIN: 28;
    HSMP_GET_SOCKET_FREQ_LIMIT: 25;
    HSMP_GET_SOCKET_POWER: 4;
    HSMP_GET_SOCKET_POWER_LIMIT: 6;
    HSMP_GET_SOCKET_POWER_LIMIT_MAX: 7;
    HSMP_GET_SVI3_VR_CTRL_TEMP: 54;
    HSMP_GET_TEMP_MONITOR: 21;
    HSMP_GET_XGMI_BANDWITH: 30;
    HSMP_IOCTL_CMD: 3224172544;
    HSMP_IOCTL_GET_TELEMETRY_DATA: 1074853889;
    HSMP_MAX_MSG_LEN: 8;
    HSMP_MSG_ID_MAX: 61;
    HSMP_PC6_ENABLE: 41;
    HSMP_PQOS_FLOATING_BW: 60;
    HSMP_PQOS_TRAFFIC_PRIORITY: 59;
    HSMP_PROTO_VER2: 2;
    HSMP_PROTO_VER3: 3;
    HSMP_PROTO_VER4: 4;
    HSMP_PROTO_VER5: 5;
    HSMP_PROTO_VER6: 6;
    HSMP_PROTO_VER7: 7;
    HSMP_READ_CCD_POWER: 52;
    HSMP_READ_TDELTA: 53;
    HSMP_RSVD: -1;
    HSMP_SDPS_LIMIT: 58;
    HSMP_SET: 0;
    HSMP_SET_AUTO_DF_PSTATE: 14;
    HSMP_SET_BOOST_LIMIT: 8;
    HSMP_SET_BOOST_LIMIT_SOCKET: 9;
    HSMP_SET_DF_PSTATE: 13;
    HSMP_SET_GET: 2;
    HSMP_SET_GET_FLOOR_LIMIT: 56;
    HSMP_SET_GMI3_WIDTH: 31;
    HSMP_SET_NBIO_DPM_LEVEL: 18;
    HSMP_SET_PCI_RATE: 32;
    HSMP_SET_POWER_MODE: 33;
    HSMP_SET_PSTATE_MAX_MIN: 34;
    HSMP_SET_SOCKET_POWER_LIMIT: 5;
    HSMP_SET_XGMI_LINK_WIDTH: 12;
    HSMP_SET_XGMI_PSTATE_RANGE: 38;
    HSMP_TEST: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      HSMP_BASE_IOCTL_NR: 248,
      HSMP_CC6_ENABLE: 42,
      HSMP_CPU_RAIL_ISO_FREQ_POLICY: 39,
      HSMP_DFC_ENABLE_CTRL: 40,
      HSMP_DIMM_SB_RD: 51,
      HSMP_DIMM_SB_WR: 57,
      HSMP_GET: 1,
      HSMP_GET_BOOST_LIMIT: 10,
      HSMP_GET_C0_PERCENT: 17,
      HSMP_GET_CCLK_CORE_LIMIT: 26,
      HSMP_GET_CCLK_THROTTLE_LIMIT: 16,
      HSMP_GET_DDR_BANDWIDTH: 20,
      HSMP_GET_DIMM_POWER: 23,
      HSMP_GET_DIMM_TEMP_RANGE: 22,
      HSMP_GET_DIMM_THERMAL: 24,
      HSMP_GET_ENABLED_HSMP_CMDS: 55,
      HSMP_GET_FCLK_MCLK: 15,
      HSMP_GET_IOLINK_BANDWITH: 29,
      HSMP_GET_METRIC_TABLE: 36,
      HSMP_GET_METRIC_TABLE_DRAM_ADDR: 37,
      HSMP_GET_METRIC_TABLE_VER: 35,
      HSMP_GET_NBIO_DPM_LEVEL: 19,
      HSMP_GET_PROC_HOT: 11,
      HSMP_GET_PROTO_VER: 3,
      HSMP_GET_RAILS_SVI: 27,
      HSMP_GET_RAPL_CORE_COUNTER: 49,
      HSMP_GET_RAPL_PACKAGE_COUNTER: 50,
      HSMP_GET_RAPL_UNITS: 48,
      HSMP_GET_SMU_VER: 2,
      HSMP_GET_SOCKET_FMAX_FMIN: 28,
      HSMP_GET_SOCKET_FREQ_LIMIT: 25,
      HSMP_GET_SOCKET_POWER: 4,
      HSMP_GET_SOCKET_POWER_LIMIT: 6,
      HSMP_GET_SOCKET_POWER_LIMIT_MAX: 7,
      HSMP_GET_SVI3_VR_CTRL_TEMP: 54,
      HSMP_GET_TEMP_MONITOR: 21,
      HSMP_GET_XGMI_BANDWITH: 30,
      HSMP_IOCTL_CMD: 3224172544,
      HSMP_IOCTL_GET_TELEMETRY_DATA: 1074853889,
      HSMP_MAX_MSG_LEN: 8,
      HSMP_MSG_ID_MAX: 61,
      HSMP_PC6_ENABLE: 41,
      HSMP_PQOS_FLOATING_BW: 60,
      HSMP_PQOS_TRAFFIC_PRIORITY: 59,
      HSMP_PROTO_VER2: 2,
      HSMP_PROTO_VER3: 3,
      HSMP_PROTO_VER4: 4,
      HSMP_PROTO_VER5: 5,
      HSMP_PROTO_VER6: 6,
      HSMP_PROTO_VER7: 7,
      HSMP_READ_CCD_POWER: 52,
      HSMP_READ_TDELTA: 53,
      HSMP_RSVD: -1,
      HSMP_SDPS_LIMIT: 58,
      HSMP_SET: 0,
      HSMP_SET_AUTO_DF_PSTATE: 14,
      HSMP_SET_BOOST_LIMIT: 8,
      HSMP_SET_BOOST_LIMIT_SOCKET: 9,
      HSMP_SET_DF_PSTATE: 13,
      HSMP_SET_GET: 2,
      HSMP_SET_GET_FLOOR_LIMIT: 56,
      HSMP_SET_GMI3_WIDTH: 31,
      HSMP_SET_NBIO_DPM_LEVEL: 18,
      HSMP_SET_PCI_RATE: 32,
      HSMP_SET_POWER_MODE: 33,
      HSMP_SET_PSTATE_MAX_MIN: 34,
      HSMP_SET_SOCKET_POWER_LIMIT: 5,
      HSMP_SET_XGMI_LINK_WIDTH: 12,
      HSMP_SET_XGMI_PSTATE_RANGE: 38,
      HSMP_TEST: 1,
    },
  },
);

/** `<asm/amd_hsmp.h>`: 248 on x86_64, x86. */
export const HSMP_BASE_IOCTL_NR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_BASE_IOCTL_NR,
);
/** `<asm/amd_hsmp.h>`: 42 on x86_64, x86. */
export const HSMP_CC6_ENABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_CC6_ENABLE);
/** `<asm/amd_hsmp.h>`: 39 on x86_64, x86. */
export const HSMP_CPU_RAIL_ISO_FREQ_POLICY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_CPU_RAIL_ISO_FREQ_POLICY,
);
/** `<asm/amd_hsmp.h>`: 40 on x86_64, x86. */
export const HSMP_DFC_ENABLE_CTRL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_DFC_ENABLE_CTRL,
);
/** `<asm/amd_hsmp.h>`: 51 on x86_64, x86. */
export const HSMP_DIMM_SB_RD: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_DIMM_SB_RD);
/** `<asm/amd_hsmp.h>`: 57 on x86_64, x86. */
export const HSMP_DIMM_SB_WR: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_DIMM_SB_WR);
/** `<asm/amd_hsmp.h>`: 1 on x86_64, x86. */
export const HSMP_GET: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_GET);
/** `<asm/amd_hsmp.h>`: 10 on x86_64, x86. */
export const HSMP_GET_BOOST_LIMIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_BOOST_LIMIT,
);
/** `<asm/amd_hsmp.h>`: 17 on x86_64, x86. */
export const HSMP_GET_C0_PERCENT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_C0_PERCENT,
);
/** `<asm/amd_hsmp.h>`: 26 on x86_64, x86. */
export const HSMP_GET_CCLK_CORE_LIMIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_CCLK_CORE_LIMIT,
);
/** `<asm/amd_hsmp.h>`: 16 on x86_64, x86. */
export const HSMP_GET_CCLK_THROTTLE_LIMIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_CCLK_THROTTLE_LIMIT,
);
/** `<asm/amd_hsmp.h>`: 20 on x86_64, x86. */
export const HSMP_GET_DDR_BANDWIDTH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_DDR_BANDWIDTH,
);
/** `<asm/amd_hsmp.h>`: 23 on x86_64, x86. */
export const HSMP_GET_DIMM_POWER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_DIMM_POWER,
);
/** `<asm/amd_hsmp.h>`: 22 on x86_64, x86. */
export const HSMP_GET_DIMM_TEMP_RANGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_DIMM_TEMP_RANGE,
);
/** `<asm/amd_hsmp.h>`: 24 on x86_64, x86. */
export const HSMP_GET_DIMM_THERMAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_DIMM_THERMAL,
);
/** `<asm/amd_hsmp.h>`: 55 on x86_64, x86. */
export const HSMP_GET_ENABLED_HSMP_CMDS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_ENABLED_HSMP_CMDS,
);
/** `<asm/amd_hsmp.h>`: 15 on x86_64, x86. */
export const HSMP_GET_FCLK_MCLK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_FCLK_MCLK,
);
/** `<asm/amd_hsmp.h>`: 29 on x86_64, x86. */
export const HSMP_GET_IOLINK_BANDWITH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_IOLINK_BANDWITH,
);
/** `<asm/amd_hsmp.h>`: 36 on x86_64, x86. */
export const HSMP_GET_METRIC_TABLE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_METRIC_TABLE,
);
/** `<asm/amd_hsmp.h>`: 37 on x86_64, x86. */
export const HSMP_GET_METRIC_TABLE_DRAM_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_METRIC_TABLE_DRAM_ADDR,
);
/** `<asm/amd_hsmp.h>`: 35 on x86_64, x86. */
export const HSMP_GET_METRIC_TABLE_VER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_METRIC_TABLE_VER,
);
/** `<asm/amd_hsmp.h>`: 19 on x86_64, x86. */
export const HSMP_GET_NBIO_DPM_LEVEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_NBIO_DPM_LEVEL,
);
/** `<asm/amd_hsmp.h>`: 11 on x86_64, x86. */
export const HSMP_GET_PROC_HOT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_PROC_HOT,
);
/** `<asm/amd_hsmp.h>`: 3 on x86_64, x86. */
export const HSMP_GET_PROTO_VER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_PROTO_VER,
);
/** `<asm/amd_hsmp.h>`: 27 on x86_64, x86. */
export const HSMP_GET_RAILS_SVI: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_RAILS_SVI,
);
/** `<asm/amd_hsmp.h>`: 49 on x86_64, x86. */
export const HSMP_GET_RAPL_CORE_COUNTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_RAPL_CORE_COUNTER,
);
/** `<asm/amd_hsmp.h>`: 50 on x86_64, x86. */
export const HSMP_GET_RAPL_PACKAGE_COUNTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_RAPL_PACKAGE_COUNTER,
);
/** `<asm/amd_hsmp.h>`: 48 on x86_64, x86. */
export const HSMP_GET_RAPL_UNITS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_RAPL_UNITS,
);
/** `<asm/amd_hsmp.h>`: 2 on x86_64, x86. */
export const HSMP_GET_SMU_VER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_SMU_VER,
);
/** `<asm/amd_hsmp.h>`: 28 on x86_64, x86. */
export const HSMP_GET_SOCKET_FMAX_FMIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_SOCKET_FMAX_FMIN,
);
/** `<asm/amd_hsmp.h>`: 25 on x86_64, x86. */
export const HSMP_GET_SOCKET_FREQ_LIMIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_SOCKET_FREQ_LIMIT,
);
/** `<asm/amd_hsmp.h>`: 4 on x86_64, x86. */
export const HSMP_GET_SOCKET_POWER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_SOCKET_POWER,
);
/** `<asm/amd_hsmp.h>`: 6 on x86_64, x86. */
export const HSMP_GET_SOCKET_POWER_LIMIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_SOCKET_POWER_LIMIT,
);
/** `<asm/amd_hsmp.h>`: 7 on x86_64, x86. */
export const HSMP_GET_SOCKET_POWER_LIMIT_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_SOCKET_POWER_LIMIT_MAX,
);
/** `<asm/amd_hsmp.h>`: 54 on x86_64, x86. */
export const HSMP_GET_SVI3_VR_CTRL_TEMP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_SVI3_VR_CTRL_TEMP,
);
/** `<asm/amd_hsmp.h>`: 21 on x86_64, x86. */
export const HSMP_GET_TEMP_MONITOR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_TEMP_MONITOR,
);
/** `<asm/amd_hsmp.h>`: 30 on x86_64, x86. */
export const HSMP_GET_XGMI_BANDWITH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_GET_XGMI_BANDWITH,
);
/** `<asm/amd_hsmp.h>`: 3224172544 on x86_64, x86. */
export const HSMP_IOCTL_CMD: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_IOCTL_CMD);
/** `<asm/amd_hsmp.h>`: 1074853889 on x86_64, x86. */
export const HSMP_IOCTL_GET_TELEMETRY_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_IOCTL_GET_TELEMETRY_DATA,
);
/** `<asm/amd_hsmp.h>`: 8 on x86_64, x86. */
export const HSMP_MAX_MSG_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_MAX_MSG_LEN,
);
/** `<asm/amd_hsmp.h>`: 61 on x86_64, x86. */
export const HSMP_MSG_ID_MAX: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_MSG_ID_MAX);
/** `<asm/amd_hsmp.h>`: 41 on x86_64, x86. */
export const HSMP_PC6_ENABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_PC6_ENABLE);
/** `<asm/amd_hsmp.h>`: 60 on x86_64, x86. */
export const HSMP_PQOS_FLOATING_BW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_PQOS_FLOATING_BW,
);
/** `<asm/amd_hsmp.h>`: 59 on x86_64, x86. */
export const HSMP_PQOS_TRAFFIC_PRIORITY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_PQOS_TRAFFIC_PRIORITY,
);
/** `<asm/amd_hsmp.h>`: 2 on x86_64, x86. */
export const HSMP_PROTO_VER2: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_PROTO_VER2);
/** `<asm/amd_hsmp.h>`: 3 on x86_64, x86. */
export const HSMP_PROTO_VER3: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_PROTO_VER3);
/** `<asm/amd_hsmp.h>`: 4 on x86_64, x86. */
export const HSMP_PROTO_VER4: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_PROTO_VER4);
/** `<asm/amd_hsmp.h>`: 5 on x86_64, x86. */
export const HSMP_PROTO_VER5: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_PROTO_VER5);
/** `<asm/amd_hsmp.h>`: 6 on x86_64, x86. */
export const HSMP_PROTO_VER6: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_PROTO_VER6);
/** `<asm/amd_hsmp.h>`: 7 on x86_64, x86. */
export const HSMP_PROTO_VER7: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_PROTO_VER7);
/** `<asm/amd_hsmp.h>`: 52 on x86_64, x86. */
export const HSMP_READ_CCD_POWER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_READ_CCD_POWER,
);
/** `<asm/amd_hsmp.h>`: 53 on x86_64, x86. */
export const HSMP_READ_TDELTA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_READ_TDELTA,
);
/** `<asm/amd_hsmp.h>`: -1 on x86_64, x86. */
export const HSMP_RSVD: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_RSVD);
/** `<asm/amd_hsmp.h>`: 58 on x86_64, x86. */
export const HSMP_SDPS_LIMIT: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_SDPS_LIMIT);
/** `<asm/amd_hsmp.h>`: 0 on x86_64, x86. */
export const HSMP_SET: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_SET);
/** `<asm/amd_hsmp.h>`: 14 on x86_64, x86. */
export const HSMP_SET_AUTO_DF_PSTATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_AUTO_DF_PSTATE,
);
/** `<asm/amd_hsmp.h>`: 8 on x86_64, x86. */
export const HSMP_SET_BOOST_LIMIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_BOOST_LIMIT,
);
/** `<asm/amd_hsmp.h>`: 9 on x86_64, x86. */
export const HSMP_SET_BOOST_LIMIT_SOCKET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_BOOST_LIMIT_SOCKET,
);
/** `<asm/amd_hsmp.h>`: 13 on x86_64, x86. */
export const HSMP_SET_DF_PSTATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_DF_PSTATE,
);
/** `<asm/amd_hsmp.h>`: 2 on x86_64, x86. */
export const HSMP_SET_GET: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_SET_GET);
/** `<asm/amd_hsmp.h>`: 56 on x86_64, x86. */
export const HSMP_SET_GET_FLOOR_LIMIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_GET_FLOOR_LIMIT,
);
/** `<asm/amd_hsmp.h>`: 31 on x86_64, x86. */
export const HSMP_SET_GMI3_WIDTH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_GMI3_WIDTH,
);
/** `<asm/amd_hsmp.h>`: 18 on x86_64, x86. */
export const HSMP_SET_NBIO_DPM_LEVEL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_NBIO_DPM_LEVEL,
);
/** `<asm/amd_hsmp.h>`: 32 on x86_64, x86. */
export const HSMP_SET_PCI_RATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_PCI_RATE,
);
/** `<asm/amd_hsmp.h>`: 33 on x86_64, x86. */
export const HSMP_SET_POWER_MODE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_POWER_MODE,
);
/** `<asm/amd_hsmp.h>`: 34 on x86_64, x86. */
export const HSMP_SET_PSTATE_MAX_MIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_PSTATE_MAX_MIN,
);
/** `<asm/amd_hsmp.h>`: 5 on x86_64, x86. */
export const HSMP_SET_SOCKET_POWER_LIMIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_SOCKET_POWER_LIMIT,
);
/** `<asm/amd_hsmp.h>`: 12 on x86_64, x86. */
export const HSMP_SET_XGMI_LINK_WIDTH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_XGMI_LINK_WIDTH,
);
/** `<asm/amd_hsmp.h>`: 38 on x86_64, x86. */
export const HSMP_SET_XGMI_PSTATE_RANGE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.HSMP_SET_XGMI_PSTATE_RANGE,
);
/** `<asm/amd_hsmp.h>`: 1 on x86_64, x86. */
export const HSMP_TEST: number | undefined = /* @__PURE__ */ hereOf(perArch.HSMP_TEST);
export declare namespace struct {
  /** `<asm/amd_hsmp.h>`: 44 bytes on x86_64, x86. */
  interface hsmp_message extends RecordView<'struct hsmp_message'> {
    msg_id: number;
    num_args: number;
    response_sz: number;
    get args(): Uint32Array;
    set args(value: Iterable<Integer>);
    sock_ind: number;
  }

  /** `<asm/amd_hsmp.h>`: 1404 bytes on x86_64, x86. */
  interface hsmp_metric_table extends RecordView<'struct hsmp_metric_table'> {
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

  /** `<asm/amd_hsmp.h>`: 12 bytes on x86_64, x86. */
  interface hsmp_msg_desc extends RecordView<'struct hsmp_msg_desc'> {
    num_args: number;
    response_sz: number;
    type: number;
  }

  /** `<asm/amd_hsmp.h>`: 16 bytes on x86_64, x86. */
  interface hsmp_telemetry_data extends RecordView<'struct hsmp_telemetry_data'> {
    get buf(): bigint;
    set buf(value: Integer);
    size: number;
    sock_ind: number;
    reserved: number;
  }
}

export const struct: {
  readonly hsmp_message: Descriptor<struct.hsmp_message, 'x86_64' | 'x86'>;
  readonly hsmp_metric_table: Descriptor<struct.hsmp_metric_table, 'x86_64' | 'x86'>;
  readonly hsmp_msg_desc: Descriptor<struct.hsmp_msg_desc, 'x86_64' | 'x86'>;
  readonly hsmp_telemetry_data: Descriptor<struct.hsmp_telemetry_data, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hsmp_message": ["__u32 msg_id;__u16 num_args;__u16 response_sz;__u32 args[8];__u16 sock_ind;",{"only":["x86_64","x86"]}],
"hsmp_metric_table": ["__u32 accumulation_counter;__u32 max_socket_temperature;__u32 max_vr_temperature;__u32 max_hbm_temperature;__u64 max_socket_temperature_acc;__u64 max_vr_temperature_acc;__u64 max_hbm_temperature_acc;__u32 socket_power_limit;__u32 max_socket_power_limit;__u32 socket_power;__u64 timestamp;__u64 socket_energy_acc;__u64 ccd_energy_acc;__u64 xcd_energy_acc;__u64 aid_energy_acc;__u64 hbm_energy_acc;__u32 cclk_frequency_limit;__u32 gfxclk_frequency_limit;__u32 fclk_frequency;__u32 uclk_frequency;__u32 socclk_frequency[4];__u32 vclk_frequency[4];__u32 dclk_frequency[4];__u32 lclk_frequency[4];__u64 gfxclk_frequency_acc[8];__u64 cclk_frequency_acc[96];__u32 max_cclk_frequency;__u32 min_cclk_frequency;__u32 max_gfxclk_frequency;__u32 min_gfxclk_frequency;__u32 fclk_frequency_table[4];__u32 uclk_frequency_table[4];__u32 socclk_frequency_table[4];__u32 vclk_frequency_table[4];__u32 dclk_frequency_table[4];__u32 lclk_frequency_table[4];__u32 max_lclk_dpm_range;__u32 min_lclk_dpm_range;__u32 xgmi_width;__u32 xgmi_bitrate;__u64 xgmi_read_bandwidth_acc[8];__u64 xgmi_write_bandwidth_acc[8];__u32 socket_c0_residency;__u32 socket_gfx_busy;__u32 dram_bandwidth_utilization;__u64 socket_c0_residency_acc;__u64 socket_gfx_busy_acc;__u64 dram_bandwidth_acc;__u32 max_dram_bandwidth;__u64 dram_bandwidth_utilization_acc;__u64 pcie_bandwidth_acc[4];__u32 prochot_residency_acc;__u32 ppt_residency_acc;__u32 socket_thm_residency_acc;__u32 vr_thm_residency_acc;__u32 hbm_thm_residency_acc;__u32 spare;__u32 gfxclk_frequency[8];",{"only":["x86_64","x86"],"variants":{"x86_64":{"pack":1,"align":4}}}],
"hsmp_msg_desc": ["int num_args;int response_sz;enum hsmp_msg_type type;",{"only":["x86_64","x86"]}],
"hsmp_telemetry_data": ["__u64 buf;__u32 size;__u16 sock_ind;__u16 reserved;",{"only":["x86_64","x86"],"variants":{"x86_64":{"pack":1,"align":4}}}]
}`),
);
