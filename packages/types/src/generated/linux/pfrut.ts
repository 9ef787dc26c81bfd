// Generated from Linux 7.3.4 <linux/pfrut.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PFRT_LOG_IOC_GET_DATA_INFO: PerArch<
    2151738888,
    2151476744,
    2151738888,
    2151738888,
    2151738888,
    2151738888,
    2151738888,
    1077997064
  >;
} & Requests<
  | 'PFRT_LOG_IOC_GET_INFO'
  | 'PFRT_LOG_IOC_SET_INFO'
  | 'PFRU_IOC_ACTIVATE'
  | 'PFRU_IOC_QUERY_CAP'
  | 'PFRU_IOC_SET_REV'
  | 'PFRU_IOC_STAGE'
  | 'PFRU_IOC_STAGE_ACTIVATE'
> = /* @__PURE__ */ perArchOf(
  {
    PFRT_LOG_IOC_GET_DATA_INFO: [
      2151738888, 2151476744, 2151738888, 2151738888, 2151738888, 2151738888, 2151738888,
      1077997064,
    ],
  },
  {
    PFRT_LOG_IOC_GET_INFO: 2148331015,
    PFRT_LOG_IOC_SET_INFO: 1074589190,
    PFRU_IOC_ACTIVATE: 1074064899,
    PFRU_IOC_QUERY_CAP: 2153573893,
    PFRU_IOC_SET_REV: 1074064897,
    PFRU_IOC_STAGE: 1074064898,
    PFRU_IOC_STAGE_ACTIVATE: 1074064900,
  },
);

/** `<linux/pfrut.h>`: 2151476744 on x86; 1077997064 on ppc64le; 2151738888 elsewhere. */
export const PFRT_LOG_IOC_GET_DATA_INFO: number = /* @__PURE__ */ hereOf(
  perArch.PFRT_LOG_IOC_GET_DATA_INFO,
);
export const PFRT_LOG_IOC_GET_INFO: number = /* @__PURE__ */ requestHere(2148331015),
  PFRT_LOG_IOC_SET_INFO: number = /* @__PURE__ */ requestHere(1074589190),
  PFRU_IOC_ACTIVATE: number = /* @__PURE__ */ requestHere(1074064899),
  PFRU_IOC_QUERY_CAP: number = /* @__PURE__ */ requestHere(2153573893),
  PFRU_IOC_SET_REV: number = /* @__PURE__ */ requestHere(1074064897),
  PFRU_IOC_STAGE: number = /* @__PURE__ */ requestHere(1074064898),
  PFRU_IOC_STAGE_ACTIVATE: number = /* @__PURE__ */ requestHere(1074064900);
export const DSM_FUNC_NOT_SUPPORT = 1,
  DSM_FUNC_SPEC_ERR = 6,
  DSM_HARDWARE_ERR = 3,
  DSM_INVAL_INPUT = 2,
  DSM_RETRY_SUGGESTED = 4,
  DSM_SUCCEED = 0,
  DSM_UNKNOWN = 5,
  PFRUT_IOCTL_MAGIC = 238;
export declare namespace struct {
  /** `<linux/pfrut.h>`: 60 bytes on x86; 64 bytes elsewhere. */
  interface pfrt_log_data_info extends RecordView<'struct pfrt_log_data_info'> {
    status: number;
    ext_status: number;
    get chunk1_addr_lo(): bigint;
    set chunk1_addr_lo(value: Integer);
    get chunk1_addr_hi(): bigint;
    set chunk1_addr_hi(value: Integer);
    get chunk2_addr_lo(): bigint;
    set chunk2_addr_lo(value: Integer);
    get chunk2_addr_hi(): bigint;
    set chunk2_addr_hi(value: Integer);
    max_data_size: number;
    chunk1_size: number;
    chunk2_size: number;
    rollover_cnt: number;
    reset_cnt: number;
  }

  /** `<linux/pfrut.h>`: 12 bytes. */
  interface pfrt_log_info extends RecordView<'struct pfrt_log_info'> {
    log_level: number;
    log_type: number;
    log_revid: number;
  }

  /** `<linux/pfrut.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface pfru_com_buf_info extends RecordView<'struct pfru_com_buf_info'> {
    status: number;
    ext_status: number;
    get addr_lo(): bigint;
    set addr_lo(value: Integer);
    get addr_hi(): bigint;
    set addr_hi(value: Integer);
    buf_size: number;
  }

  /** `<linux/pfrut.h>`: 40 bytes. */
  interface pfru_payload_hdr extends RecordView<'struct pfru_payload_hdr'> {
    sig: number;
    hdr_version: number;
    hdr_size: number;
    hw_ver: number;
    rt_ver: number;
    get platform_id(): Uint8Array;
    set platform_id(value: Bytes);
    svn_ver: number;
  }

  /** `<linux/pfrut.h>`: 92 bytes. */
  interface pfru_update_cap_info extends RecordView<'struct pfru_update_cap_info'> {
    status: number;
    update_cap: number;
    get code_type(): Uint8Array;
    set code_type(value: Bytes);
    fw_version: number;
    code_rt_version: number;
    get drv_type(): Uint8Array;
    set drv_type(value: Bytes);
    drv_rt_version: number;
    drv_svn: number;
    get platform_id(): Uint8Array;
    set platform_id(value: Bytes);
    get oem_id(): Uint8Array;
    set oem_id(value: Bytes);
    oem_info_len: number;
  }

  /** `<linux/pfrut.h>`: 40 bytes. */
  interface pfru_updated_result extends RecordView<'struct pfru_updated_result'> {
    status: number;
    ext_status: number;
    get low_auth_time(): bigint;
    set low_auth_time(value: Integer);
    get high_auth_time(): bigint;
    set high_auth_time(value: Integer);
    get low_exec_time(): bigint;
    set low_exec_time(value: Integer);
    get high_exec_time(): bigint;
    set high_exec_time(value: Integer);
  }
}

export const struct: {
  readonly pfrt_log_data_info: Descriptor<struct.pfrt_log_data_info>;
  readonly pfrt_log_info: Descriptor<struct.pfrt_log_info>;
  readonly pfru_com_buf_info: Descriptor<struct.pfru_com_buf_info>;
  readonly pfru_payload_hdr: Descriptor<struct.pfru_payload_hdr>;
  readonly pfru_update_cap_info: Descriptor<struct.pfru_update_cap_info>;
  readonly pfru_updated_result: Descriptor<struct.pfru_updated_result>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pfrt_log_data_info": "__u32 status;__u32 ext_status;__u64 chunk1_addr_lo;__u64 chunk1_addr_hi;__u64 chunk2_addr_lo;__u64 chunk2_addr_hi;__u32 max_data_size;__u32 chunk1_size;__u32 chunk2_size;__u32 rollover_cnt;__u32 reset_cnt;",
"pfrt_log_info": "__u32 log_level;__u32 log_type;__u32 log_revid;",
"pfru_com_buf_info": "__u32 status;__u32 ext_status;__u64 addr_lo;__u64 addr_hi;__u32 buf_size;",
"pfru_payload_hdr": "__u32 sig;__u32 hdr_version;__u32 hdr_size;__u32 hw_ver;__u32 rt_ver;__u8 platform_id[16];__u32 svn_ver;",
"pfru_update_cap_info": "__u32 status;__u32 update_cap;__u8 code_type[16];__u32 fw_version;__u32 code_rt_version;__u8 drv_type[16];__u32 drv_rt_version;__u32 drv_svn;__u8 platform_id[16];__u8 oem_id[16];__u32 oem_info_len;",
"pfru_updated_result": "__u32 status;__u32 ext_status;__u64 low_auth_time;__u64 high_auth_time;__u64 low_exec_time;__u64 high_exec_time;"
}`),
);
