// Generated from Linux 7.3.4 <linux/ioam6.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const IOAM6_TRACE_DATA_SIZE_MAX = 244,
  IOAM6_TYPE_PREALLOC = 0;
export declare namespace struct {
  /** `<linux/ioam6.h>`: 4 bytes. */
  interface ioam6_hdr extends RecordView<'struct ioam6_hdr'> {
    opt_type: number;
    opt_len: number;
    type: number;
  }

  interface ioam6_trace_hdr$type extends RecordView<'struct ioam6_trace_hdr.type'> {
    bit7: number;
    bit6: number;
    bit5: number;
    bit4: number;
    bit3: number;
    bit2: number;
    bit1: number;
    bit0: number;
    bit15: number;
    bit14: number;
    bit13: number;
    bit12: number;
    bit11: number;
    bit10: number;
    bit9: number;
    bit8: number;
    bit23: number;
    bit22: number;
    bit21: number;
    bit20: number;
    bit19: number;
    bit18: number;
    bit17: number;
    bit16: number;
  }

  /** `<linux/ioam6.h>`: 8 bytes. */
  interface ioam6_trace_hdr extends RecordView<'struct ioam6_trace_hdr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    namespace_id: number;
    overflow: number;
    nodelen: number;
    remlen: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    type_be32: number;
    get type(): ioam6_trace_hdr$type;
    set type(value: From<ioam6_trace_hdr$type>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly ioam6_hdr: Descriptor<struct.ioam6_hdr>;
  readonly ioam6_trace_hdr: Descriptor<struct.ioam6_trace_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ioam6_hdr": "__u8 opt_type;__u8 opt_len;__u8 :8;__u8 type;",
"ioam6_trace_hdr": ["__be16 namespace_id;__u8 :2;__u8 overflow :1;__u8 nodelen :5;__u8 remlen :7;union {__be32 type_be32;struct {__u32 bit7 :1;__u32 bit6 :1;__u32 bit5 :1;__u32 bit4 :1;__u32 bit3 :1;__u32 bit2 :1;__u32 bit1 :1;__u32 bit0 :1;__u32 bit15 :1;__u32 bit14 :1;__u32 bit13 :1;__u32 bit12 :1;__u32 bit11 :1;__u32 bit10 :1;__u32 bit9 :1;__u32 bit8 :1;__u32 bit23 :1;__u32 bit22 :1;__u32 bit21 :1;__u32 bit20 :1;__u32 bit19 :1;__u32 bit18 :1;__u32 bit17 :1;__u32 bit16 :1;} type;};__u8 data[];",{"pack":1,"variants":{"s390x":{"members":"__be16 namespace_id;__u8 nodelen :5;__u8 overflow :1;__u8 :3;__u8 remlen :7;union {__be32 type_be32;struct {__u32 bit0 :1;__u32 bit1 :1;__u32 bit2 :1;__u32 bit3 :1;__u32 bit4 :1;__u32 bit5 :1;__u32 bit6 :1;__u32 bit7 :1;__u32 bit8 :1;__u32 bit9 :1;__u32 bit10 :1;__u32 bit11 :1;__u32 bit12 :1;__u32 bit13 :1;__u32 bit14 :1;__u32 bit15 :1;__u32 bit16 :1;__u32 bit17 :1;__u32 bit18 :1;__u32 bit19 :1;__u32 bit20 :1;__u32 bit21 :1;__u32 bit22 :1;__u32 bit23 :1;} type;};__u8 data[];"}}}]
}`),
);
