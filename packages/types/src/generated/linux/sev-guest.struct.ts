// Generated from Linux 7.3.4 <linux/sev-guest.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/sev-guest.h>`: 32 bytes. */
export interface snp_derived_key_req extends RecordView<'struct snp_derived_key_req'> {
  root_key_select: number;
  rsvd: number;
  get guest_field_select(): bigint;
  set guest_field_select(value: Integer);
  vmpl: number;
  guest_svn: number;
  get tcb_version(): bigint;
  set tcb_version(value: Integer);
}

export const snp_derived_key_req: Descriptor<snp_derived_key_req> = /* @__PURE__ */ declareStruct(
  'snp_derived_key_req',
  `
  __u32 root_key_select;
  __u32 rsvd;
  __u64 guest_field_select;
  __u32 vmpl;
  __u32 guest_svn;
  __u64 tcb_version;
`,
);

/** `<linux/sev-guest.h>`: 64 bytes. */
export interface snp_derived_key_resp extends RecordView<'struct snp_derived_key_resp'> {
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const snp_derived_key_resp: Descriptor<snp_derived_key_resp> = /* @__PURE__ */ declareStruct(
  'snp_derived_key_resp',
  `
  __u8 data[64];
`,
);

/** `<linux/sev-guest.h>`: 112 bytes on x86_64, arm, riscv64, aarch64; 108 bytes on x86. */
export interface snp_ext_report_req extends RecordView<'struct snp_ext_report_req'> {
  get data(): snp_report_req;
  set data(value: snp_report_req | Init<snp_report_req>);
  get certs_address(): bigint;
  set certs_address(value: Integer);
  certs_len: number;
}

export const snp_ext_report_req: Descriptor<snp_ext_report_req> = /* @__PURE__ */ declareStruct(
  'snp_ext_report_req',
  `
  struct snp_report_req data;
  __u64 certs_address;
  __u32 certs_len;
`,
  { uses: () => [snp_report_req] },
);

/** `<linux/sev-guest.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface snp_guest_request_ioctl extends RecordView<'struct snp_guest_request_ioctl'> {
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

export const snp_guest_request_ioctl: Descriptor<snp_guest_request_ioctl> =
  /* @__PURE__ */ declareStruct(
    'snp_guest_request_ioctl',
    `
  __u8 msg_version;
  __u64 req_data;
  __u64 resp_data;
  union {
    __u64 exitinfo2;
    struct {
      __u32 fw_error;
      __u32 vmm_error;
    };
  };
`,
  );

/** `<linux/sev-guest.h>`: 96 bytes. */
export interface snp_report_req extends RecordView<'struct snp_report_req'> {
  get user_data(): Uint8Array;
  set user_data(value: Bytes);
  vmpl: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
}

export const snp_report_req: Descriptor<snp_report_req> = /* @__PURE__ */ declareStruct(
  'snp_report_req',
  `
  __u8 user_data[64];
  __u32 vmpl;
  __u8 rsvd[28];
`,
);

/** `<linux/sev-guest.h>`: 4000 bytes. */
export interface snp_report_resp extends RecordView<'struct snp_report_resp'> {
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const snp_report_resp: Descriptor<snp_report_resp> = /* @__PURE__ */ declareStruct(
  'snp_report_resp',
  `
  __u8 data[4000];
`,
);
