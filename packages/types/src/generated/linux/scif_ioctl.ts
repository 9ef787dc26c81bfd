// Generated from Linux 7.3.4 <linux/scif_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SCIF_FENCE_MARK: PerArch<
    3222303503,
    3222041359,
    3222303503,
    3222303503,
    3222303503,
    3222303503,
    3222303503,
    3222303503
  >;
  readonly SCIF_FENCE_SIGNAL: PerArch<
    3223876369,
    3223614225,
    3223876369,
    3223876369,
    3223876369,
    3223876369,
    3223876369,
    3223876369
  >;
  readonly SCIF_GET_NODEIDS: PerArch<
    3222827790,
    3222565646,
    3222827790,
    3222827790,
    3222827790,
    3222827790,
    3222827790,
    3222827790
  >;
  readonly SCIF_READFROM: PerArch<
    3223876362,
    3223614218,
    3223876362,
    3223876362,
    3223876362,
    3223876362,
    3223876362,
    3223876362
  >;
  readonly SCIF_RECV: PerArch<
    3222827783,
    3222565639,
    3222827783,
    3222827783,
    3222827783,
    3222827783,
    3222827783,
    3222827783
  >;
  readonly SCIF_SEND: PerArch<
    3222827782,
    3222565638,
    3222827782,
    3222827782,
    3222827782,
    3222827782,
    3222827782,
    3222827782
  >;
  readonly SCIF_VREADFROM: PerArch<
    3223876364,
    3223614220,
    3223876364,
    3223876364,
    3223876364,
    3223876364,
    3223876364,
    3223876364
  >;
  readonly SCIF_VWRITETO: PerArch<
    3223876365,
    3223614221,
    3223876365,
    3223876365,
    3223876365,
    3223876365,
    3223876365,
    3223876365
  >;
  readonly SCIF_WRITETO: PerArch<
    3223876363,
    3223614219,
    3223876363,
    3223876363,
    3223876363,
    3223876363,
    3223876363,
    3223876363
  >;
} & Requests<'SCIF_LISTEN'> = /* @__PURE__ */ perArchOf(
  {
    SCIF_FENCE_MARK: [
      3222303503, 3222041359, 3222303503, 3222303503, 3222303503, 3222303503, 3222303503,
      3222303503,
    ],
    SCIF_FENCE_SIGNAL: [
      3223876369, 3223614225, 3223876369, 3223876369, 3223876369, 3223876369, 3223876369,
      3223876369,
    ],
    SCIF_GET_NODEIDS: [
      3222827790, 3222565646, 3222827790, 3222827790, 3222827790, 3222827790, 3222827790,
      3222827790,
    ],
    SCIF_READFROM: [
      3223876362, 3223614218, 3223876362, 3223876362, 3223876362, 3223876362, 3223876362,
      3223876362,
    ],
    SCIF_RECV: [
      3222827783, 3222565639, 3222827783, 3222827783, 3222827783, 3222827783, 3222827783,
      3222827783,
    ],
    SCIF_SEND: [
      3222827782, 3222565638, 3222827782, 3222827782, 3222827782, 3222827782, 3222827782,
      3222827782,
    ],
    SCIF_VREADFROM: [
      3223876364, 3223614220, 3223876364, 3223876364, 3223876364, 3223876364, 3223876364,
      3223876364,
    ],
    SCIF_VWRITETO: [
      3223876365, 3223614221, 3223876365, 3223876365, 3223876365, 3223876365, 3223876365,
      3223876365,
    ],
    SCIF_WRITETO: [
      3223876363, 3223614219, 3223876363, 3223876363, 3223876363, 3223876363, 3223876363,
      3223876363,
    ],
  },
  {
    SCIF_LISTEN: 1074033410,
  },
);

/** `<linux/scif_ioctl.h>`: 3222041359 on x86; 3222303503 elsewhere. */
export const SCIF_FENCE_MARK: number = /* @__PURE__ */ hereOf(perArch.SCIF_FENCE_MARK);
/** `<linux/scif_ioctl.h>`: 3223614225 on x86; 3223876369 elsewhere. */
export const SCIF_FENCE_SIGNAL: number = /* @__PURE__ */ hereOf(perArch.SCIF_FENCE_SIGNAL);
/** `<linux/scif_ioctl.h>`: 3222565646 on x86; 3222827790 elsewhere. */
export const SCIF_GET_NODEIDS: number = /* @__PURE__ */ hereOf(perArch.SCIF_GET_NODEIDS);
/** `<linux/scif_ioctl.h>`: 3223614218 on x86; 3223876362 elsewhere. */
export const SCIF_READFROM: number = /* @__PURE__ */ hereOf(perArch.SCIF_READFROM);
/** `<linux/scif_ioctl.h>`: 3222565639 on x86; 3222827783 elsewhere. */
export const SCIF_RECV: number = /* @__PURE__ */ hereOf(perArch.SCIF_RECV);
/** `<linux/scif_ioctl.h>`: 3222565638 on x86; 3222827782 elsewhere. */
export const SCIF_SEND: number = /* @__PURE__ */ hereOf(perArch.SCIF_SEND);
/** `<linux/scif_ioctl.h>`: 3223614220 on x86; 3223876364 elsewhere. */
export const SCIF_VREADFROM: number = /* @__PURE__ */ hereOf(perArch.SCIF_VREADFROM);
/** `<linux/scif_ioctl.h>`: 3223614221 on x86; 3223876365 elsewhere. */
export const SCIF_VWRITETO: number = /* @__PURE__ */ hereOf(perArch.SCIF_VWRITETO);
/** `<linux/scif_ioctl.h>`: 3223614219 on x86; 3223876363 elsewhere. */
export const SCIF_WRITETO: number = /* @__PURE__ */ hereOf(perArch.SCIF_WRITETO);
export const SCIF_LISTEN: number = /* @__PURE__ */ requestHere(1074033410);
export const SCIF_ACCEPTREG = 3221779205,
  SCIF_ACCEPTREQ = 3222303492,
  SCIF_BIND = 3221779201,
  SCIF_CONNECT = 3221779203,
  SCIF_FENCE_WAIT = 3221517072,
  SCIF_REG = 3223876360,
  SCIF_UNREG = 3222303497;
export declare namespace struct {
  /** `<linux/scif_ioctl.h>`: 4 bytes. */
  interface scif_port_id extends RecordView<'struct scif_port_id'> {
    node: number;
    port: number;
  }

  /** `<linux/scif_ioctl.h>`: 16 bytes. */
  interface scifioctl_accept extends RecordView<'struct scifioctl_accept'> {
    flags: number;
    get peer(): struct.scif_port_id;
    set peer(value: From<struct.scif_port_id>);
    get endpt(): bigint;
    set endpt(value: Integer);
  }

  /** `<linux/scif_ioctl.h>`: 8 bytes. */
  interface scifioctl_connect extends RecordView<'struct scifioctl_connect'> {
    get self(): struct.scif_port_id;
    set self(value: From<struct.scif_port_id>);
    get peer(): struct.scif_port_id;
    set peer(value: From<struct.scif_port_id>);
  }

  /** `<linux/scif_ioctl.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface scifioctl_copy extends RecordView<'struct scifioctl_copy'> {
    get loffset(): bigint;
    set loffset(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get roffset(): bigint;
    set roffset(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    flags: number;
  }

  /** `<linux/scif_ioctl.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface scifioctl_fence_mark extends RecordView<'struct scifioctl_fence_mark'> {
    flags: number;
    get mark(): bigint;
    set mark(value: Integer);
  }

  /** `<linux/scif_ioctl.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface scifioctl_fence_signal extends RecordView<'struct scifioctl_fence_signal'> {
    get loff(): bigint;
    set loff(value: Integer);
    get lval(): bigint;
    set lval(value: Integer);
    get roff(): bigint;
    set roff(value: Integer);
    get rval(): bigint;
    set rval(value: Integer);
    flags: number;
  }

  /** `<linux/scif_ioctl.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface scifioctl_msg extends RecordView<'struct scifioctl_msg'> {
    get msg(): bigint;
    set msg(value: Integer);
    len: number;
    flags: number;
    out_len: number;
  }

  /** `<linux/scif_ioctl.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface scifioctl_node_ids extends RecordView<'struct scifioctl_node_ids'> {
    get nodes(): bigint;
    set nodes(value: Integer);
    get self(): bigint;
    set self(value: Integer);
    len: number;
  }

  /** `<linux/scif_ioctl.h>`: 40 bytes. */
  interface scifioctl_reg extends RecordView<'struct scifioctl_reg'> {
    get addr(): bigint;
    set addr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    prot: number;
    flags: number;
    get out_offset(): bigint;
    set out_offset(value: Integer);
  }

  /** `<linux/scif_ioctl.h>`: 16 bytes. */
  interface scifioctl_unreg extends RecordView<'struct scifioctl_unreg'> {
    get offset(): bigint;
    set offset(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }
}

export const struct: {
  readonly scif_port_id: Descriptor<struct.scif_port_id>;
  readonly scifioctl_accept: Descriptor<struct.scifioctl_accept>;
  readonly scifioctl_connect: Descriptor<struct.scifioctl_connect>;
  readonly scifioctl_copy: Descriptor<struct.scifioctl_copy>;
  readonly scifioctl_fence_mark: Descriptor<struct.scifioctl_fence_mark>;
  readonly scifioctl_fence_signal: Descriptor<struct.scifioctl_fence_signal>;
  readonly scifioctl_msg: Descriptor<struct.scifioctl_msg>;
  readonly scifioctl_node_ids: Descriptor<struct.scifioctl_node_ids>;
  readonly scifioctl_reg: Descriptor<struct.scifioctl_reg>;
  readonly scifioctl_unreg: Descriptor<struct.scifioctl_unreg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"scif_port_id": "__u16 node;__u16 port;",
"scifioctl_accept": "__s32 flags;struct scif_port_id peer;__u64 endpt;",
"scifioctl_connect": "struct scif_port_id self;struct scif_port_id peer;",
"scifioctl_copy": "__s64 loffset;__u64 len;__s64 roffset;__u64 addr;__s32 flags;",
"scifioctl_fence_mark": "__s32 flags;__u64 mark;",
"scifioctl_fence_signal": "__s64 loff;__u64 lval;__s64 roff;__u64 rval;__s32 flags;",
"scifioctl_msg": "__u64 msg;__s32 len;__s32 flags;__s32 out_len;",
"scifioctl_node_ids": "__u64 nodes;__u64 self;__s32 len;",
"scifioctl_reg": "__u64 addr;__u64 len;__s64 offset;__s32 prot;__s32 flags;__s64 out_offset;",
"scifioctl_unreg": "__s64 offset;__u64 len;"
}`),
);
