// Generated from Linux 7.3.4 <linux/ndctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ndctl.h>`: 24 bytes. */
export interface nd_ars_record extends RecordView<'struct nd_ars_record'> {
  handle: number;
  reserved: number;
  get err_address(): bigint;
  set err_address(value: Integer);
  get length(): bigint;
  set length(value: Integer);
}

export const nd_ars_record: Descriptor<nd_ars_record> = /* @__PURE__ */ declareStruct(
  'nd_ars_record',
  `
  __u32 handle;
  __u32 reserved;
  __u64 err_address;
  __u64 length;
`,
  { pack: 1 },
);

/** `<linux/ndctl.h>`: 32 bytes. */
export interface nd_cmd_ars_cap extends RecordView<'struct nd_cmd_ars_cap'> {
  get address(): bigint;
  set address(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  status: number;
  max_ars_out: number;
  clear_err_unit: number;
  flags: number;
  reserved: number;
}

export const nd_cmd_ars_cap: Descriptor<nd_cmd_ars_cap> = /* @__PURE__ */ declareStruct(
  'nd_cmd_ars_cap',
  `
  __u64 address;
  __u64 length;
  __u32 status;
  __u32 max_ars_out;
  __u32 clear_err_unit;
  __u16 flags;
  __u16 reserved;
`,
  { pack: 1 },
);

/** `<linux/ndctl.h>`: 32 bytes. */
export interface nd_cmd_ars_start extends RecordView<'struct nd_cmd_ars_start'> {
  get address(): bigint;
  set address(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  type: number;
  flags: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  status: number;
  scrub_time: number;
}

export const nd_cmd_ars_start: Descriptor<nd_cmd_ars_start> = /* @__PURE__ */ declareStruct(
  'nd_cmd_ars_start',
  `
  __u64 address;
  __u64 length;
  __u16 type;
  __u8 flags;
  __u8 reserved[5];
  __u32 status;
  __u32 scrub_time;
`,
  { pack: 1 },
);

/** `<linux/ndctl.h>`: 48 bytes. */
export interface nd_cmd_ars_status extends RecordView<'struct nd_cmd_ars_status'> {
  status: number;
  out_length: number;
  get address(): bigint;
  set address(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get restart_address(): bigint;
  set restart_address(value: Integer);
  get restart_length(): bigint;
  set restart_length(value: Integer);
  type: number;
  flags: number;
  num_records: number;
  get records(): Elements<nd_ars_record>;
  set records(value: Iterable<nd_ars_record | Init<nd_ars_record>>);
}

export const nd_cmd_ars_status: Descriptor<nd_cmd_ars_status> = /* @__PURE__ */ declareStruct(
  'nd_cmd_ars_status',
  `
  __u32 status;
  __u32 out_length;
  __u64 address;
  __u64 length;
  __u64 restart_address;
  __u64 restart_length;
  __u16 type;
  __u16 flags;
  __u32 num_records;
  struct nd_ars_record records[];
`,
  { pack: 1, uses: () => [nd_ars_record] },
);

/** `<linux/ndctl.h>`: 32 bytes. */
export interface nd_cmd_clear_error extends RecordView<'struct nd_cmd_clear_error'> {
  get address(): bigint;
  set address(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  status: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get cleared(): bigint;
  set cleared(value: Integer);
}

export const nd_cmd_clear_error: Descriptor<nd_cmd_clear_error> = /* @__PURE__ */ declareStruct(
  'nd_cmd_clear_error',
  `
  __u64 address;
  __u64 length;
  __u32 status;
  __u8 reserved[4];
  __u64 cleared;
`,
  { pack: 1 },
);

/** `<linux/ndctl.h>`: 8 bytes. */
export interface nd_cmd_dimm_flags extends RecordView<'struct nd_cmd_dimm_flags'> {
  status: number;
  flags: number;
}

export const nd_cmd_dimm_flags: Descriptor<nd_cmd_dimm_flags> = /* @__PURE__ */ declareStruct(
  'nd_cmd_dimm_flags',
  `
  __u32 status;
  __u32 flags;
`,
  { pack: 1 },
);

/** `<linux/ndctl.h>`: 12 bytes. */
export interface nd_cmd_get_config_data_hdr
  extends RecordView<'struct nd_cmd_get_config_data_hdr'> {
  in_offset: number;
  in_length: number;
  status: number;
  get out_buf(): Uint8Array;
  set out_buf(value: Bytes);
}

export const nd_cmd_get_config_data_hdr: Descriptor<nd_cmd_get_config_data_hdr> =
  /* @__PURE__ */ declareStruct(
    'nd_cmd_get_config_data_hdr',
    `
  __u32 in_offset;
  __u32 in_length;
  __u32 status;
  __u8 out_buf[];
`,
    { pack: 1 },
  );

/** `<linux/ndctl.h>`: 12 bytes. */
export interface nd_cmd_get_config_size extends RecordView<'struct nd_cmd_get_config_size'> {
  status: number;
  config_size: number;
  max_xfer: number;
}

export const nd_cmd_get_config_size: Descriptor<nd_cmd_get_config_size> =
  /* @__PURE__ */ declareStruct(
    'nd_cmd_get_config_size',
    `
  __u32 status;
  __u32 config_size;
  __u32 max_xfer;
`,
    { pack: 1 },
  );

/** `<linux/ndctl.h>`: 64 bytes. */
export interface nd_cmd_pkg extends RecordView<'struct nd_cmd_pkg'> {
  get nd_family(): bigint;
  set nd_family(value: Integer);
  get nd_command(): bigint;
  set nd_command(value: Integer);
  nd_size_in: number;
  nd_size_out: number;
  get nd_reserved2(): Uint32Array;
  set nd_reserved2(value: Iterable<Integer>);
  nd_fw_size: number;
  get nd_payload(): Uint8Array;
  set nd_payload(value: Bytes);
}

export const nd_cmd_pkg: Descriptor<nd_cmd_pkg> = /* @__PURE__ */ declareStruct(
  'nd_cmd_pkg',
  `
  __u64 nd_family;
  __u64 nd_command;
  __u32 nd_size_in;
  __u32 nd_size_out;
  __u32 nd_reserved2[9];
  __u32 nd_fw_size;
  unsigned char nd_payload[];
`,
);

/** `<linux/ndctl.h>`: 8 bytes. */
export interface nd_cmd_set_config_hdr extends RecordView<'struct nd_cmd_set_config_hdr'> {
  in_offset: number;
  in_length: number;
  get in_buf(): Uint8Array;
  set in_buf(value: Bytes);
}

export const nd_cmd_set_config_hdr: Descriptor<nd_cmd_set_config_hdr> =
  /* @__PURE__ */ declareStruct(
    'nd_cmd_set_config_hdr',
    `
  __u32 in_offset;
  __u32 in_length;
  __u8 in_buf[];
`,
    { pack: 1 },
  );

/** `<linux/ndctl.h>`: 8 bytes. */
export interface nd_cmd_vendor_hdr extends RecordView<'struct nd_cmd_vendor_hdr'> {
  opcode: number;
  in_length: number;
  get in_buf(): Uint8Array;
  set in_buf(value: Bytes);
}

export const nd_cmd_vendor_hdr: Descriptor<nd_cmd_vendor_hdr> = /* @__PURE__ */ declareStruct(
  'nd_cmd_vendor_hdr',
  `
  __u32 opcode;
  __u32 in_length;
  __u8 in_buf[];
`,
  { pack: 1 },
);

/** `<linux/ndctl.h>`: 8 bytes. */
export interface nd_cmd_vendor_tail extends RecordView<'struct nd_cmd_vendor_tail'> {
  status: number;
  out_length: number;
  get out_buf(): Uint8Array;
  set out_buf(value: Bytes);
}

export const nd_cmd_vendor_tail: Descriptor<nd_cmd_vendor_tail> = /* @__PURE__ */ declareStruct(
  'nd_cmd_vendor_tail',
  `
  __u32 status;
  __u32 out_length;
  __u8 out_buf[];
`,
  { pack: 1 },
);
