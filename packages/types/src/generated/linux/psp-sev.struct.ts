// Generated from Linux 7.3.4 <linux/psp-sev.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/psp-sev.h>`: 16 bytes. */
export interface sev_issue_cmd extends RecordView<'struct sev_issue_cmd'> {
  cmd: number;
  get data(): bigint;
  set data(value: Integer);
  error: number;
}

export const sev_issue_cmd: Descriptor<sev_issue_cmd> = /* @__PURE__ */ declareStruct(
  'sev_issue_cmd',
  `
  __u32 cmd;
  __u64 data;
  __u32 error;
`,
  { pack: 1 },
);

/** `<linux/psp-sev.h>`: 128 bytes. */
export interface sev_user_data_get_id extends RecordView<'struct sev_user_data_get_id'> {
  get socket1(): Uint8Array;
  set socket1(value: Bytes);
  get socket2(): Uint8Array;
  set socket2(value: Bytes);
}

export const sev_user_data_get_id: Descriptor<sev_user_data_get_id> = /* @__PURE__ */ declareStruct(
  'sev_user_data_get_id',
  `
  __u8 socket1[64];
  __u8 socket2[64];
`,
);

/** `<linux/psp-sev.h>`: 12 bytes. */
export interface sev_user_data_get_id2 extends RecordView<'struct sev_user_data_get_id2'> {
  get address(): bigint;
  set address(value: Integer);
  length: number;
}

export const sev_user_data_get_id2: Descriptor<sev_user_data_get_id2> =
  /* @__PURE__ */ declareStruct(
    'sev_user_data_get_id2',
    `
  __u64 address;
  __u32 length;
`,
    { pack: 1 },
  );

/** `<linux/psp-sev.h>`: 24 bytes. */
export interface sev_user_data_pdh_cert_export
  extends RecordView<'struct sev_user_data_pdh_cert_export'> {
  get pdh_cert_address(): bigint;
  set pdh_cert_address(value: Integer);
  pdh_cert_len: number;
  get cert_chain_address(): bigint;
  set cert_chain_address(value: Integer);
  cert_chain_len: number;
}

export const sev_user_data_pdh_cert_export: Descriptor<sev_user_data_pdh_cert_export> =
  /* @__PURE__ */ declareStruct(
    'sev_user_data_pdh_cert_export',
    `
  __u64 pdh_cert_address;
  __u32 pdh_cert_len;
  __u64 cert_chain_address;
  __u32 cert_chain_len;
`,
    { pack: 1 },
  );

/** `<linux/psp-sev.h>`: 24 bytes. */
export interface sev_user_data_pek_cert_import
  extends RecordView<'struct sev_user_data_pek_cert_import'> {
  get pek_cert_address(): bigint;
  set pek_cert_address(value: Integer);
  pek_cert_len: number;
  get oca_cert_address(): bigint;
  set oca_cert_address(value: Integer);
  oca_cert_len: number;
}

export const sev_user_data_pek_cert_import: Descriptor<sev_user_data_pek_cert_import> =
  /* @__PURE__ */ declareStruct(
    'sev_user_data_pek_cert_import',
    `
  __u64 pek_cert_address;
  __u32 pek_cert_len;
  __u64 oca_cert_address;
  __u32 oca_cert_len;
`,
    { pack: 1 },
  );

/** `<linux/psp-sev.h>`: 12 bytes. */
export interface sev_user_data_pek_csr extends RecordView<'struct sev_user_data_pek_csr'> {
  get address(): bigint;
  set address(value: Integer);
  length: number;
}

export const sev_user_data_pek_csr: Descriptor<sev_user_data_pek_csr> =
  /* @__PURE__ */ declareStruct(
    'sev_user_data_pek_csr',
    `
  __u64 address;
  __u32 length;
`,
    { pack: 1 },
  );

/** `<linux/psp-sev.h>`: 64 bytes. */
export interface sev_user_data_snp_config extends RecordView<'struct sev_user_data_snp_config'> {
  get reported_tcb(): bigint;
  set reported_tcb(value: Integer);
  mask_chip_id: number;
  mask_chip_key: number;
  rsvd: number;
  get rsvd1(): Uint8Array;
  set rsvd1(value: Bytes);
}

export const sev_user_data_snp_config: Descriptor<sev_user_data_snp_config> =
  /* @__PURE__ */ declareStruct(
    'sev_user_data_snp_config',
    `
  __u64 reported_tcb;
  __u32 mask_chip_id :1;
  __u32 mask_chip_key :1;
  __u32 rsvd :30;
  __u8 rsvd1[52];
`,
    { pack: 1 },
  );

/** `<linux/psp-sev.h>`: 32 bytes. */
export interface sev_user_data_snp_status extends RecordView<'struct sev_user_data_snp_status'> {
  api_major: number;
  api_minor: number;
  state: number;
  is_rmp_initialized: number;
  rsvd: number;
  build_id: number;
  mask_chip_id: number;
  mask_chip_key: number;
  vlek_en: number;
  feature_info: number;
  rapl_dis: number;
  ciphertext_hiding_cap: number;
  ciphertext_hiding_en: number;
  rsvd1: number;
  guest_count: number;
  get current_tcb_version(): bigint;
  set current_tcb_version(value: Integer);
  get reported_tcb_version(): bigint;
  set reported_tcb_version(value: Integer);
}

export const sev_user_data_snp_status: Descriptor<sev_user_data_snp_status> =
  /* @__PURE__ */ declareStruct(
    'sev_user_data_snp_status',
    `
  __u8 api_major;
  __u8 api_minor;
  __u8 state;
  __u8 is_rmp_initialized :1;
  __u8 rsvd :7;
  __u32 build_id;
  __u32 mask_chip_id :1;
  __u32 mask_chip_key :1;
  __u32 vlek_en :1;
  __u32 feature_info :1;
  __u32 rapl_dis :1;
  __u32 ciphertext_hiding_cap :1;
  __u32 ciphertext_hiding_en :1;
  __u32 rsvd1 :25;
  __u32 guest_count;
  __u64 current_tcb_version;
  __u64 reported_tcb_version;
`,
    { pack: 1 },
  );

/** `<linux/psp-sev.h>`: 16 bytes. */
export interface sev_user_data_snp_vlek_load
  extends RecordView<'struct sev_user_data_snp_vlek_load'> {
  len: number;
  vlek_wrapped_version: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
  get vlek_wrapped_address(): bigint;
  set vlek_wrapped_address(value: Integer);
}

export const sev_user_data_snp_vlek_load: Descriptor<sev_user_data_snp_vlek_load> =
  /* @__PURE__ */ declareStruct(
    'sev_user_data_snp_vlek_load',
    `
  __u32 len;
  __u8 vlek_wrapped_version;
  __u8 rsvd[3];
  __u64 vlek_wrapped_address;
`,
    { pack: 1 },
  );

/** `<linux/psp-sev.h>`: 432 bytes. */
export interface sev_user_data_snp_wrapped_vlek_hashstick
  extends RecordView<'struct sev_user_data_snp_wrapped_vlek_hashstick'> {
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const sev_user_data_snp_wrapped_vlek_hashstick: Descriptor<sev_user_data_snp_wrapped_vlek_hashstick> =
  /* @__PURE__ */ declareStruct(
    'sev_user_data_snp_wrapped_vlek_hashstick',
    `
  __u8 data[432];
`,
  );

/** `<linux/psp-sev.h>`: 12 bytes. */
export interface sev_user_data_status extends RecordView<'struct sev_user_data_status'> {
  api_major: number;
  api_minor: number;
  state: number;
  flags: number;
  build: number;
  guest_count: number;
}

export const sev_user_data_status: Descriptor<sev_user_data_status> = /* @__PURE__ */ declareStruct(
  'sev_user_data_status',
  `
  __u8 api_major;
  __u8 api_minor;
  __u8 state;
  __u32 flags;
  __u8 build;
  __u32 guest_count;
`,
  { pack: 1 },
);
