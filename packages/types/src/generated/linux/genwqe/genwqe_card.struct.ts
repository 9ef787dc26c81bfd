// Generated from Linux 7.3.4 <linux/genwqe/genwqe_card.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/genwqe/genwqe_card.h>`: 56 bytes. */
export interface genwqe_bitstream extends RecordView<'struct genwqe_bitstream'> {
  get data_addr(): bigint;
  set data_addr(value: Integer);
  size: number;
  crc: number;
  get target_addr(): bigint;
  set target_addr(value: Integer);
  partition: number;
  uid: number;
  get slu_id(): bigint;
  set slu_id(value: Integer);
  get app_id(): bigint;
  set app_id(value: Integer);
  retc: number;
  attn: number;
  progress: number;
}

export const genwqe_bitstream: Descriptor<genwqe_bitstream> = /* @__PURE__ */ declareStruct(
  'genwqe_bitstream',
  `
  __u64 data_addr;
  __u32 size;
  __u32 crc;
  __u64 target_addr;
  __u32 partition;
  __u32 uid;
  __u64 slu_id;
  __u64 app_id;
  __u16 retc;
  __u16 attn;
  __u32 progress;
`,
);

/** `<linux/genwqe/genwqe_card.h>`: 232 bytes. */
export interface genwqe_ddcb_cmd extends RecordView<'struct genwqe_ddcb_cmd'> {
  get next_addr(): bigint;
  set next_addr(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  acfunc: number;
  cmd: number;
  asiv_length: number;
  asv_length: number;
  cmdopts: number;
  retc: number;
  attn: number;
  vcrc: number;
  progress: number;
  get deque_ts(): bigint;
  set deque_ts(value: Integer);
  get cmplt_ts(): bigint;
  set cmplt_ts(value: Integer);
  get disp_ts(): bigint;
  set disp_ts(value: Integer);
  get ddata_addr(): bigint;
  set ddata_addr(value: Integer);
  get asv(): Uint8Array;
  set asv(value: Bytes);
  get ats(): bigint;
  set ats(value: Integer);
  get asiv(): Uint8Array;
  set asiv(value: Bytes);
  get __asiv(): Uint8Array;
  set __asiv(value: Bytes);
}

export const genwqe_ddcb_cmd: Descriptor<genwqe_ddcb_cmd> = /* @__PURE__ */ declareStruct(
  'genwqe_ddcb_cmd',
  `
  __u64 next_addr;
  __u64 flags;
  __u8 acfunc;
  __u8 cmd;
  __u8 asiv_length;
  __u8 asv_length;
  __u16 cmdopts;
  __u16 retc;
  __u16 attn;
  __u16 vcrc;
  __u32 progress;
  __u64 deque_ts;
  __u64 cmplt_ts;
  __u64 disp_ts;
  __u64 ddata_addr;
  __u8 asv[64];
  union {
    struct {
      __u64 ats;
      __u8 asiv[96];
    };
    __u8 __asiv[104];
  };
`,
);

/** `<linux/genwqe/genwqe_card.h>`: 848 bytes. */
export interface genwqe_debug_data extends RecordView<'struct genwqe_debug_data'> {
  get driver_version(): Uint8Array;
  set driver_version(value: Bytes);
  get slu_unitcfg(): bigint;
  set slu_unitcfg(value: Integer);
  get app_unitcfg(): bigint;
  set app_unitcfg(value: Integer);
  get ddcb_before(): Uint8Array;
  set ddcb_before(value: Bytes);
  get ddcb_prev(): Uint8Array;
  set ddcb_prev(value: Bytes);
  get ddcb_finished(): Uint8Array;
  set ddcb_finished(value: Bytes);
}

export const genwqe_debug_data: Descriptor<genwqe_debug_data> = /* @__PURE__ */ declareStruct(
  'genwqe_debug_data',
  `
  char driver_version[64];
  __u64 slu_unitcfg;
  __u64 app_unitcfg;
  __u8 ddcb_before[256];
  __u8 ddcb_prev[256];
  __u8 ddcb_finished[256];
`,
);

/** `<linux/genwqe/genwqe_card.h>`: 32 bytes. */
export interface genwqe_mem extends RecordView<'struct genwqe_mem'> {
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get direction(): bigint;
  set direction(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const genwqe_mem: Descriptor<genwqe_mem> = /* @__PURE__ */ declareStruct(
  'genwqe_mem',
  `
  __u64 addr;
  __u64 size;
  __u64 direction;
  __u64 flags;
`,
);

/** `<linux/genwqe/genwqe_card.h>`: 16 bytes. */
export interface genwqe_reg_io extends RecordView<'struct genwqe_reg_io'> {
  get num(): bigint;
  set num(value: Integer);
  get val64(): bigint;
  set val64(value: Integer);
}

export const genwqe_reg_io: Descriptor<genwqe_reg_io> = /* @__PURE__ */ declareStruct(
  'genwqe_reg_io',
  `
  __u64 num;
  __u64 val64;
`,
);
