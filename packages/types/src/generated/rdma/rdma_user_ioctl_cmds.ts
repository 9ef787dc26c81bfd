// Generated from Linux 7.3.4 <rdma/rdma_user_ioctl_cmds.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const RDMA_IOCTL_MAGIC = 27,
  RDMA_VERBS_IOCTL = 3222805249,
  UVERBS_ATTR_F_MANDATORY = 1,
  UVERBS_ATTR_F_VALID_OUTPUT = 2;
export declare namespace struct {
  interface ib_uverbs_attr$attr_data$enum_data
    extends RecordView<'struct ib_uverbs_attr.attr_data.enum_data'> {
    elem_id: number;
    reserved: number;
  }

  interface ib_uverbs_attr$attr_data extends RecordView<'union ib_uverbs_attr.attr_data'> {
    get enum_data(): ib_uverbs_attr$attr_data$enum_data;
    set enum_data(value: From<ib_uverbs_attr$attr_data$enum_data>);
    reserved: number;
  }

  /** `<rdma/rdma_user_ioctl_cmds.h>`: 16 bytes. */
  interface ib_uverbs_attr extends RecordView<'struct ib_uverbs_attr'> {
    attr_id: number;
    len: number;
    flags: number;
    get attr_data(): ib_uverbs_attr$attr_data;
    set attr_data(value: From<ib_uverbs_attr$attr_data>);
    get data(): bigint;
    set data(value: Integer);
    get data_s64(): bigint;
    set data_s64(value: Integer);
  }

  /** `<rdma/rdma_user_ioctl_cmds.h>`: 24 bytes. */
  interface ib_uverbs_ioctl_hdr extends RecordView<'struct ib_uverbs_ioctl_hdr'> {
    length: number;
    object_id: number;
    method_id: number;
    num_attrs: number;
    get reserved1(): bigint;
    set reserved1(value: Integer);
    driver_id: number;
    reserved2: number;
    get attrs(): Elements<struct.ib_uverbs_attr>;
    set attrs(value: Iterable<From<struct.ib_uverbs_attr>>);
  }
}

export const struct: {
  readonly ib_uverbs_attr: Descriptor<struct.ib_uverbs_attr>;
  readonly ib_uverbs_ioctl_hdr: Descriptor<struct.ib_uverbs_ioctl_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ib_uverbs_attr": ["__u16 attr_id;__u16 len;__u16 flags;union {struct {__u8 elem_id;__u8 reserved;} enum_data;__u16 reserved;} attr_data;union {__u64 data;__s64 data_s64;};",{"variants":{"x86":{"members":"__u16 attr_id;__u16 len;__u16 flags;union {struct {__u8 elem_id;__u8 reserved;} enum_data;__u16 reserved;} attr_data;union aligned(8) {__u64 data;__s64 data_s64;};"}}}],
"ib_uverbs_ioctl_hdr": "__u16 length;__u16 object_id;__u16 method_id;__u16 num_attrs;__u64 reserved1;__u32 driver_id;__u32 reserved2;struct ib_uverbs_attr attrs[];"
}`),
);
