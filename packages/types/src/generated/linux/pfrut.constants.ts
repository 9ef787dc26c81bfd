// Generated from Linux 7.3.4 <linux/pfrut.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PFRT_LOG_IOC_GET_DATA_INFO: PerArch<
    2151738888,
    2151476744,
    2151738888,
    2151738888,
    2151738888
  >;
} = /* @__PURE__ */ perArchOf({
  PFRT_LOG_IOC_GET_DATA_INFO: [2151738888, 2151476744, 2151738888, 2151738888, 2151738888],
});

/** `<linux/pfrut.h>`: 2151738888 on x86_64, arm, riscv64, aarch64; 2151476744 on x86. */
export const PFRT_LOG_IOC_GET_DATA_INFO: number = /* @__PURE__ */ hereOf(
  perArch.PFRT_LOG_IOC_GET_DATA_INFO,
);
export const DSM_FUNC_NOT_SUPPORT = 1,
  DSM_FUNC_SPEC_ERR = 6,
  DSM_HARDWARE_ERR = 3,
  DSM_INVAL_INPUT = 2,
  DSM_RETRY_SUGGESTED = 4,
  DSM_SUCCEED = 0,
  DSM_UNKNOWN = 5,
  PFRT_LOG_IOC_GET_INFO = 2148331015,
  PFRT_LOG_IOC_SET_INFO = 1074589190,
  PFRUT_IOCTL_MAGIC = 238,
  PFRU_IOC_ACTIVATE = 1074064899,
  PFRU_IOC_QUERY_CAP = 2153573893,
  PFRU_IOC_SET_REV = 1074064897,
  PFRU_IOC_STAGE = 1074064898,
  PFRU_IOC_STAGE_ACTIVATE = 1074064900;
