// Generated from Linux 7.3.4 <rdma/ib_user_sa.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const IB_PATH_ALTERNATE = 4,
  IB_PATH_BIDIRECTIONAL = 40,
  IB_PATH_GMP = 1,
  IB_PATH_INBOUND = 16,
  IB_PATH_INBOUND_REVERSE = 32,
  IB_PATH_OUTBOUND = 8,
  IB_PATH_PRIMARY = 2;
export declare namespace struct {
  /** `<rdma/ib_user_sa.h>`: 72 bytes. */
  interface ib_path_rec_data extends RecordView<'struct ib_path_rec_data'> {
    flags: number;
    reserved: number;
    get path_rec(): Uint32Array;
    set path_rec(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_sa.h>`: 64 bytes. */
  interface ib_user_path_rec extends RecordView<'struct ib_user_path_rec'> {
    get dgid(): Uint8Array;
    set dgid(value: Bytes);
    get sgid(): Uint8Array;
    set sgid(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dlid: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    slid: number;
    raw_traffic: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    flow_label: number;
    reversible: number;
    mtu: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    pkey: number;
    hop_limit: number;
    traffic_class: number;
    numb_path: number;
    sl: number;
    mtu_selector: number;
    rate_selector: number;
    rate: number;
    packet_life_time_selector: number;
    packet_life_time: number;
    preference: number;
  }

  /** `<rdma/ib_user_sa.h>`: 176 bytes. */
  interface ib_user_service_rec extends RecordView<'struct ib_user_service_rec'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get id(): bigint;
    set id(value: Integer);
    get gid(): Uint8Array;
    set gid(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    pkey: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lease: number;
    get key(): Uint8Array;
    set key(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
    get data_8(): Uint8Array;
    set data_8(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    get data_16(): Elements<number>;
    set data_16(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get data_32(): Elements<number>;
    set data_32(value: Iterable<number>);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get data_64(): Elements<bigint>;
    set data_64(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly ib_path_rec_data: Descriptor<struct.ib_path_rec_data>;
  readonly ib_user_path_rec: Descriptor<struct.ib_user_path_rec>;
  readonly ib_user_service_rec: Descriptor<struct.ib_user_service_rec>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ib_path_rec_data": "__u32 flags;__u32 reserved;__u32 path_rec[16];",
"ib_user_path_rec": "__u8 dgid[16];__u8 sgid[16];__be16 dlid;__be16 slid;__u32 raw_traffic;__be32 flow_label;__u32 reversible;__u32 mtu;__be16 pkey;__u8 hop_limit;__u8 traffic_class;__u8 numb_path;__u8 sl;__u8 mtu_selector;__u8 rate_selector;__u8 rate;__u8 packet_life_time_selector;__u8 packet_life_time;__u8 preference;",
"ib_user_service_rec": "__be64 id;__u8 gid[16];__be16 pkey;__u8 reserved[2];__be32 lease;__u8 key[16];__u8 name[64];__u8 data_8[16];__be16 data_16[8];__be32 data_32[4];__be64 data_64[2];"
}`),
);
