// Generated from Linux 7.3.4 <linux/pfrut.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/pfrut.h>`: 64 bytes on x86_64, arm, riscv64, aarch64; 60 bytes on x86. */
export interface pfrt_log_data_info extends RecordView<'struct pfrt_log_data_info'> {
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

export const pfrt_log_data_info: Descriptor<pfrt_log_data_info> = /* @__PURE__ */ declareStruct(
  'pfrt_log_data_info',
  `
  __u32 status;
  __u32 ext_status;
  __u64 chunk1_addr_lo;
  __u64 chunk1_addr_hi;
  __u64 chunk2_addr_lo;
  __u64 chunk2_addr_hi;
  __u32 max_data_size;
  __u32 chunk1_size;
  __u32 chunk2_size;
  __u32 rollover_cnt;
  __u32 reset_cnt;
`,
);

/** `<linux/pfrut.h>`: 12 bytes. */
export interface pfrt_log_info extends RecordView<'struct pfrt_log_info'> {
  log_level: number;
  log_type: number;
  log_revid: number;
}

export const pfrt_log_info: Descriptor<pfrt_log_info> = /* @__PURE__ */ declareStruct(
  'pfrt_log_info',
  `
  __u32 log_level;
  __u32 log_type;
  __u32 log_revid;
`,
);

/** `<linux/pfrut.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface pfru_com_buf_info extends RecordView<'struct pfru_com_buf_info'> {
  status: number;
  ext_status: number;
  get addr_lo(): bigint;
  set addr_lo(value: Integer);
  get addr_hi(): bigint;
  set addr_hi(value: Integer);
  buf_size: number;
}

export const pfru_com_buf_info: Descriptor<pfru_com_buf_info> = /* @__PURE__ */ declareStruct(
  'pfru_com_buf_info',
  `
  __u32 status;
  __u32 ext_status;
  __u64 addr_lo;
  __u64 addr_hi;
  __u32 buf_size;
`,
);

/** `<linux/pfrut.h>`: 40 bytes. */
export interface pfru_payload_hdr extends RecordView<'struct pfru_payload_hdr'> {
  sig: number;
  hdr_version: number;
  hdr_size: number;
  hw_ver: number;
  rt_ver: number;
  get platform_id(): Uint8Array;
  set platform_id(value: Bytes);
  svn_ver: number;
}

export const pfru_payload_hdr: Descriptor<pfru_payload_hdr> = /* @__PURE__ */ declareStruct(
  'pfru_payload_hdr',
  `
  __u32 sig;
  __u32 hdr_version;
  __u32 hdr_size;
  __u32 hw_ver;
  __u32 rt_ver;
  __u8 platform_id[16];
  __u32 svn_ver;
`,
);

/** `<linux/pfrut.h>`: 92 bytes. */
export interface pfru_update_cap_info extends RecordView<'struct pfru_update_cap_info'> {
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

export const pfru_update_cap_info: Descriptor<pfru_update_cap_info> = /* @__PURE__ */ declareStruct(
  'pfru_update_cap_info',
  `
  __u32 status;
  __u32 update_cap;
  __u8 code_type[16];
  __u32 fw_version;
  __u32 code_rt_version;
  __u8 drv_type[16];
  __u32 drv_rt_version;
  __u32 drv_svn;
  __u8 platform_id[16];
  __u8 oem_id[16];
  __u32 oem_info_len;
`,
);

/** `<linux/pfrut.h>`: 40 bytes. */
export interface pfru_updated_result extends RecordView<'struct pfru_updated_result'> {
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

export const pfru_updated_result: Descriptor<pfru_updated_result> = /* @__PURE__ */ declareStruct(
  'pfru_updated_result',
  `
  __u32 status;
  __u32 ext_status;
  __u64 low_auth_time;
  __u64 high_auth_time;
  __u64 low_exec_time;
  __u64 high_exec_time;
`,
);
