// Generated from Linux 7.3.4 <linux/ndctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const ARS_EXT_STATUS_SHIFT = 16,
  ARS_STATUS_MASK = 65535,
  ND_ARS_PERSISTENT = 2,
  ND_ARS_RETURN_PREV_DATA = 2,
  ND_ARS_VOLATILE = 1,
  ND_CMD_ARS_CAP = 1,
  ND_CMD_ARS_START = 2,
  ND_CMD_ARS_STATUS = 3,
  ND_CMD_CALL = 10,
  ND_CMD_CLEAR_ERROR = 4,
  ND_CMD_DIMM_FLAGS = 3,
  ND_CMD_GET_CONFIG_DATA = 5,
  ND_CMD_GET_CONFIG_SIZE = 4,
  ND_CMD_IMPLEMENTED = 0,
  ND_CMD_SET_CONFIG_DATA = 6,
  ND_CMD_SMART = 1,
  ND_CMD_SMART_THRESHOLD = 2,
  ND_CMD_VENDOR = 9,
  ND_CMD_VENDOR_EFFECT_LOG = 8,
  ND_CMD_VENDOR_EFFECT_LOG_SIZE = 7,
  ND_CONFIG_LOCKED = 1,
  ND_DEVICE_DAX_PMEM = 7,
  ND_DEVICE_DIMM = 1,
  ND_DEVICE_NAMESPACE_IO = 4,
  ND_DEVICE_NAMESPACE_PMEM = 5,
  ND_DEVICE_REGION_BLK = 3,
  ND_DEVICE_REGION_PMEM = 2,
  ND_DRIVER_DAX_PMEM = 128,
  ND_DRIVER_DIMM = 2,
  ND_DRIVER_NAMESPACE_IO = 16,
  ND_DRIVER_NAMESPACE_PMEM = 32,
  ND_DRIVER_REGION_BLK = 8,
  ND_DRIVER_REGION_PMEM = 4,
  ND_IOCTL = 78,
  ND_IOCTL_ARS_CAP = 3223342593,
  ND_IOCTL_ARS_START = 3223342594,
  ND_IOCTL_ARS_STATUS = 3224391171,
  ND_IOCTL_CALL = 3225439754,
  ND_IOCTL_CLEAR_ERROR = 3223342596,
  ND_IOCTL_DIMM_FLAGS = 3221769731,
  ND_IOCTL_GET_CONFIG_DATA = 3222031877,
  ND_IOCTL_GET_CONFIG_SIZE = 3222031876,
  ND_IOCTL_SET_CONFIG_DATA = 3221769734,
  ND_IOCTL_VENDOR = 3221769737,
  NVDIMM_BUS_FAMILY_INTEL = 1,
  NVDIMM_BUS_FAMILY_MAX = 1,
  NVDIMM_BUS_FAMILY_NFIT = 0,
  NVDIMM_FAMILY_HPE1 = 1,
  NVDIMM_FAMILY_HPE2 = 2,
  NVDIMM_FAMILY_HYPERV = 4,
  NVDIMM_FAMILY_INTEL = 0,
  NVDIMM_FAMILY_MAX = 5,
  NVDIMM_FAMILY_MSFT = 3,
  NVDIMM_FAMILY_PAPR = 5;
export declare namespace struct {
  /** `<linux/ndctl.h>`: 24 bytes. */
  interface nd_ars_record extends RecordView<'struct nd_ars_record'> {
    handle: number;
    reserved: number;
    get err_address(): bigint;
    set err_address(value: Integer);
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<linux/ndctl.h>`: 32 bytes. */
  interface nd_cmd_ars_cap extends RecordView<'struct nd_cmd_ars_cap'> {
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

  /** `<linux/ndctl.h>`: 32 bytes. */
  interface nd_cmd_ars_start extends RecordView<'struct nd_cmd_ars_start'> {
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

  /** `<linux/ndctl.h>`: 48 bytes. */
  interface nd_cmd_ars_status extends RecordView<'struct nd_cmd_ars_status'> {
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
    get records(): Elements<struct.nd_ars_record>;
    set records(value: Iterable<From<struct.nd_ars_record>>);
  }

  /** `<linux/ndctl.h>`: 32 bytes. */
  interface nd_cmd_clear_error extends RecordView<'struct nd_cmd_clear_error'> {
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

  /** `<linux/ndctl.h>`: 8 bytes. */
  interface nd_cmd_dimm_flags extends RecordView<'struct nd_cmd_dimm_flags'> {
    status: number;
    flags: number;
  }

  /** `<linux/ndctl.h>`: 12 bytes. */
  interface nd_cmd_get_config_data_hdr extends RecordView<'struct nd_cmd_get_config_data_hdr'> {
    in_offset: number;
    in_length: number;
    status: number;
    get out_buf(): Uint8Array;
    set out_buf(value: Bytes);
  }

  /** `<linux/ndctl.h>`: 12 bytes. */
  interface nd_cmd_get_config_size extends RecordView<'struct nd_cmd_get_config_size'> {
    status: number;
    config_size: number;
    max_xfer: number;
  }

  /** `<linux/ndctl.h>`: 64 bytes. */
  interface nd_cmd_pkg extends RecordView<'struct nd_cmd_pkg'> {
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

  /** `<linux/ndctl.h>`: 8 bytes. */
  interface nd_cmd_set_config_hdr extends RecordView<'struct nd_cmd_set_config_hdr'> {
    in_offset: number;
    in_length: number;
    get in_buf(): Uint8Array;
    set in_buf(value: Bytes);
  }

  /** `<linux/ndctl.h>`: 8 bytes. */
  interface nd_cmd_vendor_hdr extends RecordView<'struct nd_cmd_vendor_hdr'> {
    opcode: number;
    in_length: number;
    get in_buf(): Uint8Array;
    set in_buf(value: Bytes);
  }

  /** `<linux/ndctl.h>`: 8 bytes. */
  interface nd_cmd_vendor_tail extends RecordView<'struct nd_cmd_vendor_tail'> {
    status: number;
    out_length: number;
    get out_buf(): Uint8Array;
    set out_buf(value: Bytes);
  }
}

export const struct: {
  readonly nd_ars_record: Descriptor<struct.nd_ars_record>;
  readonly nd_cmd_ars_cap: Descriptor<struct.nd_cmd_ars_cap>;
  readonly nd_cmd_ars_start: Descriptor<struct.nd_cmd_ars_start>;
  readonly nd_cmd_ars_status: Descriptor<struct.nd_cmd_ars_status>;
  readonly nd_cmd_clear_error: Descriptor<struct.nd_cmd_clear_error>;
  readonly nd_cmd_dimm_flags: Descriptor<struct.nd_cmd_dimm_flags>;
  readonly nd_cmd_get_config_data_hdr: Descriptor<struct.nd_cmd_get_config_data_hdr>;
  readonly nd_cmd_get_config_size: Descriptor<struct.nd_cmd_get_config_size>;
  readonly nd_cmd_pkg: Descriptor<struct.nd_cmd_pkg>;
  readonly nd_cmd_set_config_hdr: Descriptor<struct.nd_cmd_set_config_hdr>;
  readonly nd_cmd_vendor_hdr: Descriptor<struct.nd_cmd_vendor_hdr>;
  readonly nd_cmd_vendor_tail: Descriptor<struct.nd_cmd_vendor_tail>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nd_ars_record": ["__u32 handle;__u32 reserved;__u64 err_address;__u64 length;",{"pack":1}],
"nd_cmd_ars_cap": ["__u64 address;__u64 length;__u32 status;__u32 max_ars_out;__u32 clear_err_unit;__u16 flags;__u16 reserved;",{"pack":1}],
"nd_cmd_ars_start": ["__u64 address;__u64 length;__u16 type;__u8 flags;__u8 reserved[5];__u32 status;__u32 scrub_time;",{"pack":1}],
"nd_cmd_ars_status": ["__u32 status;__u32 out_length;__u64 address;__u64 length;__u64 restart_address;__u64 restart_length;__u16 type;__u16 flags;__u32 num_records;struct nd_ars_record records[];",{"pack":1}],
"nd_cmd_clear_error": ["__u64 address;__u64 length;__u32 status;__u8 reserved[4];__u64 cleared;",{"pack":1}],
"nd_cmd_dimm_flags": ["__u32 status;__u32 flags;",{"pack":1}],
"nd_cmd_get_config_data_hdr": ["__u32 in_offset;__u32 in_length;__u32 status;__u8 out_buf[];",{"pack":1}],
"nd_cmd_get_config_size": ["__u32 status;__u32 config_size;__u32 max_xfer;",{"pack":1}],
"nd_cmd_pkg": "__u64 nd_family;__u64 nd_command;__u32 nd_size_in;__u32 nd_size_out;__u32 nd_reserved2[9];__u32 nd_fw_size;unsigned char nd_payload[];",
"nd_cmd_set_config_hdr": ["__u32 in_offset;__u32 in_length;__u8 in_buf[];",{"pack":1}],
"nd_cmd_vendor_hdr": ["__u32 opcode;__u32 in_length;__u8 in_buf[];",{"pack":1}],
"nd_cmd_vendor_tail": ["__u32 status;__u32 out_length;__u8 out_buf[];",{"pack":1}]
}`),
);
