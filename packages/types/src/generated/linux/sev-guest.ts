// Generated from Linux 7.3.4 <linux/sev-guest.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SNP_GET_DERIVED_KEY: PerArch<
    3223343873,
    3223081729,
    3223343873,
    3223343873,
    3223343873,
    3223343873,
    3223343873,
    3223343873
  >;
  readonly SNP_GET_EXT_REPORT: PerArch<
    3223343874,
    3223081730,
    3223343874,
    3223343874,
    3223343874,
    3223343874,
    3223343874,
    3223343874
  >;
  readonly SNP_GET_REPORT: PerArch<
    3223343872,
    3223081728,
    3223343872,
    3223343872,
    3223343872,
    3223343872,
    3223343872,
    3223343872
  >;
} = /* @__PURE__ */ perArchOf({
  SNP_GET_DERIVED_KEY: [
    3223343873, 3223081729, 3223343873, 3223343873, 3223343873, 3223343873, 3223343873, 3223343873,
  ],
  SNP_GET_EXT_REPORT: [
    3223343874, 3223081730, 3223343874, 3223343874, 3223343874, 3223343874, 3223343874, 3223343874,
  ],
  SNP_GET_REPORT: [
    3223343872, 3223081728, 3223343872, 3223343872, 3223343872, 3223343872, 3223343872, 3223343872,
  ],
});

/** `<linux/sev-guest.h>`: 3223081729 on x86; 3223343873 elsewhere. */
export const SNP_GET_DERIVED_KEY: number = /* @__PURE__ */ hereOf(perArch.SNP_GET_DERIVED_KEY);
/** `<linux/sev-guest.h>`: 3223081730 on x86; 3223343874 elsewhere. */
export const SNP_GET_EXT_REPORT: number = /* @__PURE__ */ hereOf(perArch.SNP_GET_EXT_REPORT);
/** `<linux/sev-guest.h>`: 3223081728 on x86; 3223343872 elsewhere. */
export const SNP_GET_REPORT: number = /* @__PURE__ */ hereOf(perArch.SNP_GET_REPORT);
export const SNP_GUEST_REQ_IOC_TYPE = 83,
  SNP_GUEST_VMM_ERR_BUSY = 2,
  SNP_GUEST_VMM_ERR_INVALID_LEN = 1,
  SNP_GUEST_VMM_ERR_SHIFT = 32,
  SNP_REPORT_USER_DATA_SIZE = 64;
export declare namespace struct {
  /** `<linux/sev-guest.h>`: 32 bytes. */
  interface snp_derived_key_req extends RecordView<'struct snp_derived_key_req'> {
    root_key_select: number;
    rsvd: number;
    get guest_field_select(): bigint;
    set guest_field_select(value: Integer);
    vmpl: number;
    guest_svn: number;
    get tcb_version(): bigint;
    set tcb_version(value: Integer);
  }

  /** `<linux/sev-guest.h>`: 64 bytes. */
  interface snp_derived_key_resp extends RecordView<'struct snp_derived_key_resp'> {
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/sev-guest.h>`: 108 bytes on x86; 112 bytes elsewhere. */
  interface snp_ext_report_req extends RecordView<'struct snp_ext_report_req'> {
    get data(): struct.snp_report_req;
    set data(value: From<struct.snp_report_req>);
    get certs_address(): bigint;
    set certs_address(value: Integer);
    certs_len: number;
  }

  /** `<linux/sev-guest.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface snp_guest_request_ioctl extends RecordView<'struct snp_guest_request_ioctl'> {
    msg_version: number;
    get req_data(): bigint;
    set req_data(value: Integer);
    get resp_data(): bigint;
    set resp_data(value: Integer);
    get exitinfo2(): bigint;
    set exitinfo2(value: Integer);
    fw_error: number;
    vmm_error: number;
  }

  /** `<linux/sev-guest.h>`: 96 bytes. */
  interface snp_report_req extends RecordView<'struct snp_report_req'> {
    get user_data(): Uint8Array;
    set user_data(value: Bytes);
    vmpl: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<linux/sev-guest.h>`: 4000 bytes. */
  interface snp_report_resp extends RecordView<'struct snp_report_resp'> {
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly snp_derived_key_req: Descriptor<struct.snp_derived_key_req>;
  readonly snp_derived_key_resp: Descriptor<struct.snp_derived_key_resp>;
  readonly snp_ext_report_req: Descriptor<struct.snp_ext_report_req>;
  readonly snp_guest_request_ioctl: Descriptor<struct.snp_guest_request_ioctl>;
  readonly snp_report_req: Descriptor<struct.snp_report_req>;
  readonly snp_report_resp: Descriptor<struct.snp_report_resp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"snp_derived_key_req": "__u32 root_key_select;__u32 rsvd;__u64 guest_field_select;__u32 vmpl;__u32 guest_svn;__u64 tcb_version;",
"snp_derived_key_resp": "__u8 data[64];",
"snp_ext_report_req": "struct snp_report_req data;__u64 certs_address;__u32 certs_len;",
"snp_guest_request_ioctl": "__u8 msg_version;__u64 req_data;__u64 resp_data;union {__u64 exitinfo2;struct {__u32 fw_error;__u32 vmm_error;};};",
"snp_report_req": "__u8 user_data[64];__u32 vmpl;__u8 rsvd[28];",
"snp_report_resp": "__u8 data[4000];"
}`),
);
