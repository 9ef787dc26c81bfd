// Generated from Linux 7.3.4 <linux/netfilter/xt_hashlimit.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const XT_HASHLIMIT_BYTES = 32,
  XT_HASHLIMIT_BYTE_SHIFT = 4,
  XT_HASHLIMIT_HASH_DIP = 1,
  XT_HASHLIMIT_HASH_DPT = 2,
  XT_HASHLIMIT_HASH_SIP = 4,
  XT_HASHLIMIT_HASH_SPT = 8,
  XT_HASHLIMIT_INVERT = 16,
  XT_HASHLIMIT_RATE_MATCH = 64,
  XT_HASHLIMIT_SCALE = 10000,
  XT_HASHLIMIT_SCALE_v2 = 1000000;
export declare namespace struct {
  /** `<linux/netfilter/xt_hashlimit.h>`: 28 bytes. */
  interface hashlimit_cfg extends RecordView<'struct hashlimit_cfg'> {
    mode: number;
    avg: number;
    burst: number;
    size: number;
    max: number;
    gc_interval: number;
    expire: number;
  }

  /** `<linux/netfilter/xt_hashlimit.h>`: 32 bytes. */
  interface hashlimit_cfg1 extends RecordView<'struct hashlimit_cfg1'> {
    mode: number;
    avg: number;
    burst: number;
    size: number;
    max: number;
    gc_interval: number;
    expire: number;
    srcmask: number;
    dstmask: number;
  }

  /** `<linux/netfilter/xt_hashlimit.h>`: 40 bytes. */
  interface hashlimit_cfg2 extends RecordView<'struct hashlimit_cfg2'> {
    get avg(): bigint;
    set avg(value: Integer);
    get burst(): bigint;
    set burst(value: Integer);
    mode: number;
    size: number;
    max: number;
    gc_interval: number;
    expire: number;
    srcmask: number;
    dstmask: number;
  }

  /** `<linux/netfilter/xt_hashlimit.h>`: 44 bytes on x86; 48 bytes elsewhere. */
  interface hashlimit_cfg3 extends RecordView<'struct hashlimit_cfg3'> {
    get avg(): bigint;
    set avg(value: Integer);
    get burst(): bigint;
    set burst(value: Integer);
    mode: number;
    size: number;
    max: number;
    gc_interval: number;
    expire: number;
    interval: number;
    srcmask: number;
    dstmask: number;
  }

  interface xt_hashlimit_info$u extends RecordView<'union xt_hashlimit_info.u', 'ptr' | 'master'> {
    get ptr(): number;
    set ptr(value: Pointer);
    get master(): number;
    set master(value: Pointer);
  }

  /** `<linux/netfilter/xt_hashlimit.h>`: 52 bytes on x86, arm; 64 bytes elsewhere. */
  interface xt_hashlimit_info extends RecordView<'struct xt_hashlimit_info', 'hinfo'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get cfg(): struct.hashlimit_cfg;
    set cfg(value: From<struct.hashlimit_cfg>);
    get hinfo(): number;
    set hinfo(value: Pointer);
    get u(): xt_hashlimit_info$u;
    set u(value: From<xt_hashlimit_info$u>);
  }

  /** `<linux/netfilter/xt_hashlimit.h>`: 56 bytes. */
  interface xt_hashlimit_mtinfo1 extends RecordView<'struct xt_hashlimit_mtinfo1', 'hinfo'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get cfg(): struct.hashlimit_cfg1;
    set cfg(value: From<struct.hashlimit_cfg1>);
    get hinfo(): number;
    set hinfo(value: Pointer);
  }

  /** `<linux/netfilter/xt_hashlimit.h>`: 304 bytes. */
  interface xt_hashlimit_mtinfo2 extends RecordView<'struct xt_hashlimit_mtinfo2', 'hinfo'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get cfg(): struct.hashlimit_cfg2;
    set cfg(value: From<struct.hashlimit_cfg2>);
    get hinfo(): number;
    set hinfo(value: Pointer);
  }

  /** `<linux/netfilter/xt_hashlimit.h>`: 312 bytes. */
  interface xt_hashlimit_mtinfo3 extends RecordView<'struct xt_hashlimit_mtinfo3', 'hinfo'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get cfg(): struct.hashlimit_cfg3;
    set cfg(value: From<struct.hashlimit_cfg3>);
    get hinfo(): number;
    set hinfo(value: Pointer);
  }
}

export const struct: {
  readonly hashlimit_cfg: Descriptor<struct.hashlimit_cfg>;
  readonly hashlimit_cfg1: Descriptor<struct.hashlimit_cfg1>;
  readonly hashlimit_cfg2: Descriptor<struct.hashlimit_cfg2>;
  readonly hashlimit_cfg3: Descriptor<struct.hashlimit_cfg3>;
  readonly xt_hashlimit_info: Descriptor<struct.xt_hashlimit_info>;
  readonly xt_hashlimit_mtinfo1: Descriptor<struct.xt_hashlimit_mtinfo1>;
  readonly xt_hashlimit_mtinfo2: Descriptor<struct.xt_hashlimit_mtinfo2>;
  readonly xt_hashlimit_mtinfo3: Descriptor<struct.xt_hashlimit_mtinfo3>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hashlimit_cfg": "__u32 mode;__u32 avg;__u32 burst;__u32 size;__u32 max;__u32 gc_interval;__u32 expire;",
"hashlimit_cfg1": "__u32 mode;__u32 avg;__u32 burst;__u32 size;__u32 max;__u32 gc_interval;__u32 expire;__u8 srcmask;__u8 dstmask;",
"hashlimit_cfg2": "__u64 avg;__u64 burst;__u32 mode;__u32 size;__u32 max;__u32 gc_interval;__u32 expire;__u8 srcmask;__u8 dstmask;",
"hashlimit_cfg3": "__u64 avg;__u64 burst;__u32 mode;__u32 size;__u32 max;__u32 gc_interval;__u32 expire;__u32 interval;__u8 srcmask;__u8 dstmask;",
"xt_hashlimit_info": "char name[16];struct hashlimit_cfg cfg;struct xt_hashlimit_htable *hinfo;union {void *ptr;struct xt_hashlimit_info *master;} u;",
"xt_hashlimit_mtinfo1": ["char name[16];struct hashlimit_cfg1 cfg;struct xt_hashlimit_htable *hinfo;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}],
"xt_hashlimit_mtinfo2": ["char name[255];struct hashlimit_cfg2 cfg;struct xt_hashlimit_htable *hinfo;",{"variants":{"x86":{"align":8}}}],
"xt_hashlimit_mtinfo3": ["char name[255];struct hashlimit_cfg3 cfg;struct xt_hashlimit_htable *hinfo;",{"variants":{"x86":{"members":"char name[255];struct hashlimit_cfg3 cfg;struct xt_hashlimit_htable *hinfo aligned(8);"}}}]
}`),
);
