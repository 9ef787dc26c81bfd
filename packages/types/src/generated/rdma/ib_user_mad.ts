// Generated from Linux 7.3.4 <rdma/ib_user_mad.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IB_USER_MAD_LONGS_PER_METHOD_MASK: PerArch<2, 4, 4, 2, 2, 2, 2, 2>;
} = /* @__PURE__ */ perArchOf({
  IB_USER_MAD_LONGS_PER_METHOD_MASK: [2, 4, 4, 2, 2, 2, 2, 2],
});

/** `<rdma/ib_user_mad.h>`: 4 on x86, arm; 2 elsewhere. */
export const IB_USER_MAD_LONGS_PER_METHOD_MASK: number = /* @__PURE__ */ hereOf(
  perArch.IB_USER_MAD_LONGS_PER_METHOD_MASK,
);
export const IB_USER_MAD_ABI_VERSION = 5,
  IB_USER_MAD_REG_FLAGS_CAP = 1,
  IB_USER_MAD_USER_RMPP = 1;
export declare namespace struct {
  /** `<rdma/ib_user_mad.h>`: 64 bytes. */
  interface ib_user_mad extends RecordView<'struct ib_user_mad'> {
    get hdr(): struct.ib_user_mad_hdr;
    set hdr(value: From<struct.ib_user_mad_hdr>);
    get data(): BigUint64Array;
    set data(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_mad.h>`: 64 bytes. */
  interface ib_user_mad_hdr extends RecordView<'struct ib_user_mad_hdr'> {
    id: number;
    status: number;
    timeout_ms: number;
    retries: number;
    length: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    qpn: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    qkey: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    lid: number;
    sl: number;
    path_bits: number;
    grh_present: number;
    gid_index: number;
    hop_limit: number;
    traffic_class: number;
    get gid(): Uint8Array;
    set gid(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    flow_label: number;
    pkey_index: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<rdma/ib_user_mad.h>`: 56 bytes. */
  interface ib_user_mad_hdr_old extends RecordView<'struct ib_user_mad_hdr_old'> {
    id: number;
    status: number;
    timeout_ms: number;
    retries: number;
    length: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    qpn: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    qkey: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    lid: number;
    sl: number;
    path_bits: number;
    grh_present: number;
    gid_index: number;
    hop_limit: number;
    traffic_class: number;
    get gid(): Uint8Array;
    set gid(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    flow_label: number;
  }

  /** `<rdma/ib_user_mad.h>`: 28 bytes. */
  interface ib_user_mad_reg_req extends RecordView<'struct ib_user_mad_reg_req'> {
    id: number;
    get method_mask(): Elements<bigint>;
    set method_mask(value: Iterable<Integer>);
    qpn: number;
    mgmt_class: number;
    mgmt_class_version: number;
    get oui(): Uint8Array;
    set oui(value: Bytes);
    rmpp_version: number;
  }

  /** `<rdma/ib_user_mad.h>`: 40 bytes. */
  interface ib_user_mad_reg_req2 extends RecordView<'struct ib_user_mad_reg_req2'> {
    id: number;
    qpn: number;
    mgmt_class: number;
    mgmt_class_version: number;
    res: number;
    flags: number;
    get method_mask(): BigUint64Array;
    set method_mask(value: Iterable<Integer>);
    oui: number;
    rmpp_version: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }
}

export const struct: {
  readonly ib_user_mad: Descriptor<struct.ib_user_mad>;
  readonly ib_user_mad_hdr: Descriptor<struct.ib_user_mad_hdr>;
  readonly ib_user_mad_hdr_old: Descriptor<struct.ib_user_mad_hdr_old>;
  readonly ib_user_mad_reg_req: Descriptor<struct.ib_user_mad_reg_req>;
  readonly ib_user_mad_reg_req2: Descriptor<struct.ib_user_mad_reg_req2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ib_user_mad": ["struct ib_user_mad_hdr hdr;__u64 data[];",{"variants":{"x86":{"align":8}}}],
"ib_user_mad_hdr": "__u32 id;__u32 status;__u32 timeout_ms;__u32 retries;__u32 length;__be32 qpn;__be32 qkey;__be16 lid;__u8 sl;__u8 path_bits;__u8 grh_present;__u8 gid_index;__u8 hop_limit;__u8 traffic_class;__u8 gid[16];__be32 flow_label;__u16 pkey_index;__u8 reserved[6];",
"ib_user_mad_hdr_old": "__u32 id;__u32 status;__u32 timeout_ms;__u32 retries;__u32 length;__be32 qpn;__be32 qkey;__be16 lid;__u8 sl;__u8 path_bits;__u8 grh_present;__u8 gid_index;__u8 hop_limit;__u8 traffic_class;__u8 gid[16];__be32 flow_label;",
"ib_user_mad_reg_req": ["__u32 id;unsigned long method_mask[2] bigint;__u8 qpn;__u8 mgmt_class;__u8 mgmt_class_version;__u8 oui[3];__u8 rmpp_version;",{"variants":{"x86_64":{"pack":1,"align":4},"x86":{"members":"__u32 id;unsigned long method_mask[4] bigint;__u8 qpn;__u8 mgmt_class;__u8 mgmt_class_version;__u8 oui[3];__u8 rmpp_version;"},"arm":{"members":"__u32 id;unsigned long method_mask[4] bigint;__u8 qpn;__u8 mgmt_class;__u8 mgmt_class_version;__u8 oui[3];__u8 rmpp_version;"},"riscv64":{"pack":1,"align":4},"aarch64":{"pack":1,"align":4},"loongarch64":{"pack":1,"align":4},"s390x":{"pack":1,"align":4},"ppc64le":{"pack":1,"align":4}}}],
"ib_user_mad_reg_req2": ["__u32 id;__u32 qpn;__u8 mgmt_class;__u8 mgmt_class_version;__u16 res;__u32 flags;__u64 method_mask[2];__u32 oui;__u8 rmpp_version;__u8 reserved[3];",{"variants":{"x86":{"align":8}}}]
}`),
);

export type packed_ulong = number;
